/** The shortest useful program: {@link org.palermo.examples.embedding.NeedsOfOneState}. */
package org.palermo.examples.embedding;
