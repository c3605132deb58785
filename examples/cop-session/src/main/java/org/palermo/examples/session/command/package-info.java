/**
 * The command line: one class for each command, and what they share. Read {@link
 * org.palermo.examples.session.command.Main} first.
 *
 * <p>Ends with 0 when all is well, 1 when there were problems in the input (results are written all
 * the same), 2 for wrong usage. Results go to standard output, progress and complaints to standard
 * error.
 */
package org.palermo.examples.session.command;
