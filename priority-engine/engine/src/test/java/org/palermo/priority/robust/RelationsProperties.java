package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.ScoredNeed;

class RelationsProperties {
  @Provide
  Arbitrary<ImmutableList<ScoredNeed>> pools() {
    return ScoredNeeds.pools();
  }

  @Provide
  Arbitrary<WeightSet> weightSets() {
    return ScoredNeeds.weightSets();
  }

  @Provide
  Arbitrary<List<Long>> figures() {
    return Arbitraries.longs().between(-9, 9).list().ofSize(3);
  }

  @Property(tries = 400)
  @Label("39 least: no weights of the set give less, and some give as much")
  void leastIsAttainedAndNeverBeaten(
      @ForAll("weightSets") WeightSet weights, @ForAll("figures") List<Long> drawn) {
    ImmutableLongArray figures = ImmutableLongArray.copyOf(drawn);
    long least =
        Corners.of(weights).stream()
            .mapToLong(corner -> Corners.sum(corner, figures))
            .min()
            .orElseThrow();
    assertThat(weights.least(figures)).isEqualTo(Fraction.of(least, Corners.WHOLE));
    assertThat(weights.signOfLeast(figures)).isEqualTo(Long.signum(least));
  }

  @Property(tries = 300)
  @Label("39 relations: necessary and possible are what all weights and all ends of answers say")
  void relationsAreWhatEnumerationSays(
      @ForAll("pools") ImmutableList<ScoredNeed> pool, @ForAll("weightSets") WeightSet weights) {
    Relations relations = Relations.of(pool, weights);
    ImmutableList<ImmutableLongArray> corners = Corners.of(weights);
    for (ScoredNeed a : pool) {
      for (ScoredNeed b : pool) {
        if (!a.equals(b) && a.tier() == b.tier()) {
          assertThat(relations.isNecessarilyAbove(a.id(), b.id()))
              .isEqualTo(
                  corners.stream()
                      .allMatch(w -> Corners.sum(w, lows(a)) > Corners.sum(w, highs(b))));
          assertThat(relations.isPossiblyAbove(a.id(), b.id()))
              .isEqualTo(
                  corners.stream()
                      .anyMatch(w -> Corners.sum(w, highs(a)) > Corners.sum(w, lows(b))));
        }
      }
    }
  }

  @Property(tries = 300)
  @Label("39 order: necessary is irreflexive and transitive, and never without possible")
  void necessaryIsAnOrderWithinPossible(
      @ForAll("pools") ImmutableList<ScoredNeed> pool, @ForAll("weightSets") WeightSet weights) {
    Relations relations = Relations.of(pool, weights);
    for (ScoredNeed a : pool) {
      assertThat(relations.isPossiblyAbove(a.id(), a.id())).isFalse();
      for (ScoredNeed b : pool) {
        if (relations.isNecessarilyAbove(a.id(), b.id())) {
          assertThat(relations.isPossiblyAbove(a.id(), b.id())).isTrue();
          assertThat(relations.isPossiblyAbove(b.id(), a.id())).isFalse();
          assertThat(pool)
              .filteredOn(c -> relations.isNecessarilyAbove(b.id(), c.id()))
              .allMatch(c -> relations.isNecessarilyAbove(a.id(), c.id()));
        }
      }
    }
  }

  @Property(tries = 300)
  @Label("39 bounds: one and those necessarily above, all less those necessarily below")
  void boundsCountTheRelations(
      @ForAll("pools") ImmutableList<ScoredNeed> pool, @ForAll("weightSets") WeightSet weights) {
    Relations relations = Relations.of(pool, weights);
    for (RankBounds bounds : relations.bounds()) {
      long above =
          pool.stream().filter(o -> relations.isNecessarilyAbove(o.id(), bounds.need())).count();
      long below =
          pool.stream().filter(o -> relations.isNecessarilyAbove(bounds.need(), o.id())).count();
      assertThat(bounds.best()).isEqualTo((int) above + 1);
      assertThat(bounds.worst()).isEqualTo(pool.size() - (int) below);
    }
  }

  @Property(tries = 200)
  @Label("39 tiers: the more urgent tier is necessarily above, whatever the answers")
  void tiersAreRespected(
      @ForAll("pools") ImmutableList<ScoredNeed> pool, @ForAll("weightSets") WeightSet weights) {
    Relations relations = Relations.of(pool, weights);
    for (ScoredNeed a : pool) {
      assertThat(pool)
          .filteredOn(b -> b.tier() > a.tier())
          .allMatch(b -> relations.isNecessarilyAbove(a.id(), b.id()))
          .noneMatch(b -> relations.isPossiblyAbove(b.id(), a.id()));
    }
  }

  private static ImmutableLongArray lows(ScoredNeed need) {
    ImmutableLongArray.Builder all = ImmutableLongArray.builder();
    for (Contribution part : need.contributions()) {
      all.add(part.utility().low());
    }
    return all.build();
  }

  private static ImmutableLongArray highs(ScoredNeed need) {
    ImmutableLongArray.Builder all = ImmutableLongArray.builder();
    for (Contribution part : need.contributions()) {
      all.add(part.utility().high());
    }
    return all.build();
  }
}
