package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** Tells of each older answer what became of it. */
final class Report {
  private final ImmutableList<Candidate> carried;
  private final Told told;
  private final ImmutableMap<RecordedAnswer, Wording> unfit;
  private final Map<String, Wording> dropped;

  Report(
      Collection<Candidate> carried,
      Told told,
      Map<RecordedAnswer, Wording> unfit,
      Map<String, Wording> dropped) {
    this.carried = ImmutableList.copyOf(carried);
    this.told = told;
    this.unfit = ImmutableMap.copyOf(unfit);
    this.dropped = dropped;
  }

  CarriedAnswers.Entry on(RecordedAnswer older) {
    ImmutableList<Candidate> of =
        carried.stream()
            .filter(candidate -> candidate.restsOn(older))
            .collect(ImmutableList.toImmutableList());
    Fate fate =
        of.stream().map(candidate -> candidate.fateOf(older)).reduce(Fate::or).orElse(Fate.LOST);
    return new CarriedAnswers.Entry(
        older,
        fate,
        of.stream()
            .map(candidate -> candidate.answer().question())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
        fate == Fate.LOST ? whyLost(older) : why(of, fate, older));
  }

  private static Optional<Wording> why(
      ImmutableList<Candidate> of, Fate fate, RecordedAnswer older) {
    return of.stream()
        .filter(candidate -> candidate.fateOf(older) == fate)
        .flatMap(candidate -> candidate.reason().stream())
        .findFirst();
  }

  private Optional<Wording> whyLost(RecordedAnswer older) {
    return Optional.ofNullable(unfit.get(older))
        .or(() -> Optional.ofNullable(dropped.get(older.question())))
        .or(() -> told.whyLost(older));
  }
}
