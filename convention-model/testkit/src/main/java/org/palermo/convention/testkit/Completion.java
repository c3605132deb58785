package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;

/**
 * A need of which more is known than before.
 *
 * @param told what is told that was not
 * @param need the need, all else equal
 */
record Completion(String told, CoveredNeed need) {
  /** All that can be told of a need where nothing is said: places, days, help and the State. */
  static ImmutableList<Completion> of(CoveredNeed need, PriorityContext context) {
    return Stream.of(places(need, context), days(need, context), help(need), wordsOfTheState(need))
        .flatMap(completions -> completions)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Completion> places(CoveredNeed need, PriorityContext context) {
    return need.need().citations().isEmpty()
        ? Stream.concat(
                Stream.of(Citation.parse("UNTOC 5(1)(a)")),
                context.provisions().all().stream().map(Provision::citation))
            .map(
                place ->
                    new Completion("its place, " + place, new NeedCopy(need).at(place).copied()))
        : Stream.of();
  }

  private static Stream<Completion> days(CoveredNeed need, PriorityContext context) {
    return need.need().newestEvidence().isEmpty()
        ? Stream.of(LocalDate.of(2003, 9, 29), context.asOf())
            .map(day -> new Completion("the day, " + day, new NeedCopy(need).saidOn(day).copied()))
        : Stream.of();
  }

  private static Stream<Completion> help(CoveredNeed need) {
    return need.coverage().level() == Coverage.Level.UNKNOWN
        ? Stream.of(Coverage.Level.UNCOVERED, Coverage.Level.PARTLY, Coverage.Level.COVERED)
            .map(
                level ->
                    new Completion(
                        "its coverage, " + level.code(),
                        new NeedCopy(need).covered(level).copied()))
        : Stream.of();
  }

  private static Stream<Completion> wordsOfTheState(CoveredNeed need) {
    return need.need().grounds() == Grounds.PRESUMED
        ? Stream.of(Grounds.CONTRADICTED, Grounds.STATED, Grounds.SUPPORTED)
            .map(
                grounds ->
                    new Completion(
                        "the State's own word, " + grounds.code(),
                        new NeedCopy(need).spoken(grounds).copied()))
        : Stream.of();
  }
}
