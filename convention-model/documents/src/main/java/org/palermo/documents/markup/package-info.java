/** Markup that data can never break: {@link org.palermo.documents.markup.Html}. */
package org.palermo.documents.markup;
