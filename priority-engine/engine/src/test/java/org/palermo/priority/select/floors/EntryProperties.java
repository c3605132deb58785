package org.palermo.priority.select.floors;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

class EntryProperties {
  private static final int MOST = 8;

  @Provide
  Arbitrary<FloorPools.Question> questions() {
    return FloorPools.questions(MOST);
  }

  @Provide
  Arbitrary<FloorPools.Question> countQuestions() {
    return FloorPools.questions(MOST, ImmutableList.of(Measure.COUNT));
  }

  /** Whether some selection of largest value holds the candidate, by going through all. */
  private static boolean isInABest(Candidate changed, FloorPools.Question asked) {
    CandidatePool pool =
        new CandidatePool(
            asked.pool().candidates().stream()
                .map(other -> other.id().equals(changed.id()) ? changed : other)
                .collect(toImmutableList()));
    long best = BruteForce.best(pool, asked.terms().conditions());
    return best >= 0
        && best
            == BruteForce.best(
                pool,
                asked.terms().conditions(),
                chosen -> chosen.stream().anyMatch(each -> each.id().equals(changed.id())));
  }

  private static Candidate worth(Candidate candidate, long value) {
    return new Candidate(
        candidate.id(),
        candidate.cost(),
        value == 0 ? ImmutableSortedMap.of() : ImmutableSortedMap.of("QAA", value),
        candidate.groups(),
        candidate.traditions());
  }

  private static ImmutableList<Candidate> leftOut(FloorPools.Question asked) {
    return FloorsOptimal.select(asked.pool(), asked.terms()) instanceof Solution solution
        ? asked.pool().candidates().stream()
            .filter(candidate -> !solution.chosen().contains(candidate.id()))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  @Property(tries = 150)
  @Label("40 entry: at the value and cost told it is in a best selection, at one worse it is not")
  void oneLessWouldNotDo(@ForAll("questions") FloorPools.Question asked) {
    for (Candidate candidate : leftOut(asked)) {
      Entry entry = Entry.of(asked.pool(), asked.terms(), candidate.id()).orElseThrow();
      entry
          .value()
          .ifPresent(
              value -> {
                assertThat(isInABest(worth(candidate, value), asked)).isTrue();
                assertThat(value > 0 && isInABest(worth(candidate, value - 1), asked)).isFalse();
              });
      entry
          .cost()
          .ifPresent(
              cost -> {
                assertThat(isInABest(candidate.at(cost), asked)).isTrue();
                assertThat(cost < candidate.cost() && isInABest(candidate.at(cost + 1), asked))
                    .isFalse();
              });
    }
  }

  @Property(tries = 100)
  @Label("40 entry: where none is told no value brings it in, nor any cost where windows count")
  void whatIsNotToldDoesNotExist(@ForAll("countQuestions") FloorPools.Question asked) {
    for (Candidate candidate : leftOut(asked)) {
      Entry entry = Entry.of(asked.pool(), asked.terms(), candidate.id()).orElseThrow();
      if (entry.value().isEmpty()) {
        assertThat(isInABest(worth(candidate, CandidatePool.MOST_VALUE), asked)).isFalse();
      }
      for (long cost = entry.cost().orElse(-1) + 1; cost <= candidate.cost(); cost++) {
        assertThat(isInABest(candidate.at(cost), asked)).isFalse();
      }
    }
  }
}
