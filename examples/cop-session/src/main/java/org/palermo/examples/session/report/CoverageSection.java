package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Counted;
import org.palermo.documents.markup.Html;

/** How far others already meet the needs, and how old that information is. */
final class CoverageSection implements Section {
  private static final ImmutableMap<Coverage.Level, String> LEVELS =
      ImmutableMap.of(
          Coverage.Level.UNCOVERED, Words.of(Coverage.Level.UNCOVERED),
          Coverage.Level.PARTLY, Words.of(Coverage.Level.PARTLY),
          Coverage.Level.COVERED, Words.of(Coverage.Level.COVERED),
          Coverage.Level.UNKNOWN, Words.of(Coverage.Level.UNKNOWN));

  private static final ImmutableMap<Integer, String> AGES =
      ImmutableMap.of(
          1,
          "Up to 1 year old",
          3,
          "Up to 3 years old",
          5,
          "Up to 5 years old",
          Integer.MAX_VALUE,
          "Older");

  private final Report report;
  private final LocalDate asOf;

  CoverageSection(Report report) {
    this.report = report;
    this.asOf = report.run().asOf();
  }

  @Override
  public String id() {
    return "coverage";
  }

  @Override
  public String title() {
    return "How far needs are met by help under way";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Help under way lowers urgency and never erases a need. Plans and help that has ended cover"
            + " nothing. A record that speaks to the subject alone covers a part at most.");
    report.bars(html, "Needs by coverage", "Coverage", "Needs", by(this::level, LEVELS));
    html.open("dl", "class", "terms").text("\n");
    LEVELS.forEach(
        (level, label) ->
            html.element("dt", label).element("dd", Words.explained(level)).text("\n"));
    html.closeLine();
    Breakdown ages = by(this::age, AGES);
    if (ages.sum() > 0) {
      report.bars(
          html,
          "Needs to which any record speaks, by age of the newest information on "
              + Figures.date(asOf),
          "Age",
          "Needs",
          ages);
    }
  }

  private <K> Breakdown by(
      java.util.function.Function<CoveredNeed, Optional<K>> key, ImmutableMap<K, String> labels) {
    return Breakdown.of(
        Counted.NEEDS,
        report.run().needs(),
        standing -> ImmutableList.copyOf(key.apply(standing).stream().iterator()),
        labels);
  }

  private Optional<Coverage.Level> level(CoveredNeed standing) {
    return Optional.of(standing.coverage().level());
  }

  private Optional<Integer> age(CoveredNeed standing) {
    return standing
        .coverage()
        .informedTo()
        .flatMap(
            newest ->
                AGES.keySet().stream()
                    .filter(
                        years ->
                            years == Integer.MAX_VALUE || !newest.plusYears(years).isBefore(asOf))
                    .findFirst());
  }
}
