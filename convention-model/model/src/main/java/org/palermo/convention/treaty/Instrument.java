package org.palermo.convention.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Wording;

/**
 * A treaty: the Convention, one of its Protocols, or a further instrument that a plugin brings.
 *
 * @param code open code, such as {@code TIP}
 * @param title full title
 * @param shortTitle title in everyday use
 * @param source the act that adopted it
 * @param adopted day of adoption
 * @param opened day from which States could sign
 * @param entryIntoForce day of general entry into force
 * @param supplements code of the treaty it is a protocol to; empty for one that stands alone
 * @param daysToEffect days from a deposit to the day it takes effect. Source: UNTOC art. 38(2) and
 *     parallels
 * @param themes codes of the subjects its provisions fall under
 * @param clusters review clusters, titles by code
 * @param borrowed provisions of the treaty it supplements that also serve it. Source: art. 1 of
 *     each Protocol
 * @param outsideCompetence themes that do not bind a regional economic integration organization,
 *     for want of competence. Source: UNTOC art. 36(3) and parallels
 * @param articles its articles in order
 */
public record Instrument(
    String code,
    Wording title,
    Wording shortTitle,
    String source,
    LocalDate adopted,
    LocalDate opened,
    LocalDate entryIntoForce,
    Optional<String> supplements,
    int daysToEffect,
    ImmutableSet<String> themes,
    ImmutableSortedMap<String, Wording> clusters,
    ImmutableList<BorrowedProvision> borrowed,
    ImmutableSet<String> outsideCompetence,
    ImmutableList<Article> articles) {
  /**
   * @throws IllegalArgumentException if the code is malformed or dates run backwards
   */
  public Instrument {
    Citation.article(code, 1);
    checkArgument(
        !opened.isBefore(adopted),
        "%s was opened on %s, before its adoption on %s",
        code,
        opened,
        adopted);
    checkArgument(
        entryIntoForce.isAfter(opened),
        "%s entered into force on %s, not after it was opened on %s",
        code,
        entryIntoForce,
        opened);
    checkArgument(
        daysToEffect >= 0, "days to effect of %s must be 0 or more, were %s", code, daysToEffect);
  }

  /** Whether it is a protocol to another treaty. */
  public boolean isProtocol() {
    return supplements.isPresent();
  }

  /** The article of that number, if there is one. */
  public Optional<Article> article(int number) {
    return articles.stream().filter(article -> article.number() == number).findFirst();
  }

  /** Whether a gap at that place of the treaty it supplements also touches this instrument. */
  public boolean borrows(Citation place) {
    for (BorrowedProvision loan : borrowed) {
      if (loan.citation().touches(place)) {
        return true;
      }
    }
    return false;
  }
}
