package org.palermo.documents;

import java.time.LocalDate;
import org.palermo.convention.Language;

/**
 * What stands at the head of a document.
 *
 * @param symbol its symbol, which stands on each page
 * @param restricted whether its distribution is restricted; general otherwise
 * @param date its date
 * @param original language in which it was drawn up
 * @param agendaItem the item of the agenda that it is for; may be empty
 * @param title its title
 */
public record Masthead(
    String symbol,
    boolean restricted,
    LocalDate date,
    Language original,
    String agendaItem,
    String title) {}
