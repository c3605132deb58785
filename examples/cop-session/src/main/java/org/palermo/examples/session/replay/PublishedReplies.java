package org.palermo.examples.session.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.conference.OfficialDocument;
import org.palermo.convention.conference.Proceedings;

/**
 * What an analytical report printed about replies to a questionnaire.
 *
 * @param document symbol of the report
 * @param instrument code of the instrument
 * @param cycle number of the reporting cycle
 * @param asAt the day of the count
 * @param parties how many parties replied
 * @param signatories how many signatories replied; 0 where the report tells none apart
 * @param others how many that were neither replied; 0 where the report tells none apart
 * @param rate share of the parties in per cent, as printed
 */
record PublishedReplies(
    String document,
    String instrument,
    String cycle,
    LocalDate asAt,
    int parties,
    int signatories,
    int others,
    int rate) {
  /** Those of all reports on record that tell how many parties replied, in order. */
  static ImmutableList<PublishedReplies> in(Proceedings proceedings) {
    return proceedings.all(OfficialDocument.class).stream()
        .flatMap(document -> of(document).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<PublishedReplies> of(OfficialDocument document) {
    ImmutableSortedMap<String, String> figures = document.entry().figures();
    String parties =
        figures.getOrDefault(
            "replies_parties", figures.getOrDefault("replies_parties_implied", ""));
    String rate = figures.getOrDefault("rate_parties", "");
    if (parties.isEmpty() || rate.isEmpty()) {
      return Optional.empty();
    }
    String asAt = figures.getOrDefault("as_at", document.when().from().toString());
    return Optional.of(
        new PublishedReplies(
            document.id(),
            figures.getOrDefault("instrument", ""),
            figures.getOrDefault("cycle", ""),
            LocalDate.parse(asAt),
            Integer.parseInt(parties),
            Integer.parseInt(figures.getOrDefault("replies_signatories", "0")),
            Integer.parseInt(figures.getOrDefault("replies_others", "0")),
            Integer.parseInt(rate)));
  }
}
