package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.examples.session.SessionResult;

/**
 * What every section looks at.
 *
 * @param run what the run found
 * @param audience for whom the report is written
 * @param names names of States
 * @param withheld what this version withholds; empty and unused where States are named
 */
record Report(SessionResult run, Audience audience, StateNames names, Withheld withheld) {
  /** The parts as this version shows them; empty when it shows nothing of them. */
  Optional<ImmutableList<OptionalLong>> shown(Breakdown breakdown) {
    return audience.namesStates()
        ? Optional.of(Shown.all(breakdown.parts()))
        : SmallCells.list(breakdown, withheld);
  }

  /** The table as this version shows it; empty when it shows nothing of it. */
  Optional<Shown> shown(CrossTable table) {
    return audience.namesStates() ? Optional.of(Shown.all(table)) : SmallCells.table(table, withheld);
  }

  /** A figure that stands alone, with its noun; in words where it is withheld. */
  String figure(Count count, String one, String many) {
    return !audience.namesStates() && count.isSmall()
        ? "a few " + many
        : Figures.count(count.value(), one, many);
  }

  /** Whether any State has answered, so that its own words can be told. */
  boolean hasAnswers() {
    return !run.base().responses().isEmpty();
  }

  /** Writes a breakdown as bars, or says that it is withheld. */
  void bars(Html html, String caption, String labelled, String figured, Breakdown breakdown) {
    Optional<ImmutableList<OptionalLong>> figures = shown(breakdown);
    if (figures.isEmpty()) {
      withheld(html, caption);
    } else {
      BarTable.write(html, caption, labelled, figured, breakdown.labels(), figures.get());
      note(html, figures.get().stream().anyMatch(OptionalLong::isEmpty));
    }
  }

  /** Says that a table is withheld as a whole. */
  static void withheld(Html html, String caption) {
    html.open("p", "class", "note")
        .text(caption + ": not shown, so that no single State can be recognized.")
        .closeLine();
  }

  /** Explains the sign for what is withheld, where it occurs. */
  static void note(Html html, boolean withholds) {
    if (withholds) {
      html.open("p", "class", "note")
          .text(
              DataTable.WITHHELD
                  + ": withheld, so that no single State can be recognized. Fewer than "
                  + SmallCells.FEWEST_STATES
                  + " States stand behind the figure, or it would let such a figure be worked out.")
          .closeLine();
    }
  }
}
