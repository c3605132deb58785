package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.Language;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.CrossTable;
import org.palermo.convention.disclosure.Shown;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.disclosure.Withheld;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.documents.markup.Html;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.words.PriorityWords;
import org.palermo.priority.prose.PriorityProse;
import org.palermo.register.Terms;

/**
 * What every section looks at.
 *
 * @param run what the run found
 * @param audience for whom the report is written
 * @param names names of States
 * @param terms titles of open codes
 * @param withheld what this version withholds; empty and unused where States are named
 */
record Report(
    SessionResult run, Audience audience, StateNames names, Terms terms, Withheld withheld) {
  /** The parts as this version shows them; empty when it shows nothing of them. */
  Optional<ImmutableList<OptionalLong>> shown(Breakdown breakdown) {
    return audience.namesStates()
        ? Optional.of(Shown.all(breakdown.parts()))
        : SmallCells.USUAL.list(breakdown, withheld);
  }

  /** The table as this version shows it; empty when it shows nothing of it. */
  Optional<Shown> shown(CrossTable table) {
    return audience.namesStates()
        ? Optional.of(Shown.all(table))
        : SmallCells.USUAL.table(table, withheld);
  }

  /** A figure that stands alone as this version shows it; empty where it is withheld. */
  OptionalLong shown(Count count) {
    return !audience.namesStates() && SmallCells.USUAL.isSmall(count)
        ? OptionalLong.empty()
        : OptionalLong.of(count.value());
  }

  /** A figure that stands alone, with its noun; in words where it is withheld. */
  String figure(Count count, String one, String many) {
    return shown(count).isEmpty() ? "a few " + many : Figures.count(count.value(), one, many);
  }

  /** The instruments as the Conference adopted them: the Convention, then its Protocols. */
  ImmutableList<Instrument> instruments() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Instrument::adopted)
            .thenComparing(Instrument::source)
            .thenComparing(Instrument::code),
        run.catalogue().instruments().values());
  }

  /** Places in the order of the instruments, then as the text runs. */
  Comparator<Citation> places() {
    ImmutableList<String> codes =
        instruments().stream().map(Instrument::code).collect(ImmutableList.toImmutableList());
    return Comparator.comparing((Citation place) -> codes.indexOf(place.instrument()))
        .thenComparing(Comparator.naturalOrder());
  }

  /** The engine's explanations. */
  PriorityProse prose() {
    return PriorityWords.in(Language.ENGLISH, terms);
  }

  /** What an open code of a list is called; unlisted codes in their own words. */
  String title(String scheme, String code) {
    return terms.title(scheme, code).map(Object::toString).orElseGet(() -> Words.of(code));
  }

  /** Families of the third parties' figures at hand, in the order in which they come. */
  ImmutableSet<String> families() {
    Map<String, IndicatorValue> one = new LinkedHashMap<>();
    run.base().indicators().forEach(value -> one.putIfAbsent(value.indicator(), value));
    return one.values().stream().map(IndicatorValue::family).collect(ImmutableSet.toImmutableSet());
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
                  + SmallCells.USUAL.fewestStates()
                  + " States stand behind the figure, or it would let such a figure be worked out.")
          .closeLine();
    }
  }
}
