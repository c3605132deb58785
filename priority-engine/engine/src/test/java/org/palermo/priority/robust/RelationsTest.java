package org.palermo.priority.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoredNeed;

class RelationsTest {
  private static final OrderedWeights FIRST_WEIGHS_MOST =
      new OrderedWeights(ScoredNeeds.criteria(2));

  @Test
  void boundsMayBeWiderThanThePlacesANeedCanHave() {
    Relations relations =
        Relations.of(
            ImmutableList.of(
                ScoredNeeds.known("a", 2, 6),
                ScoredNeeds.known("b", 3, 2),
                ScoredNeeds.known("c", 4, 0)),
            FIRST_WEIGHS_MOST);
    assertThat(relations.bounds())
        .containsExactly(
            new RankBounds("a", 1, 3), new RankBounds("b", 1, 3), new RankBounds("c", 1, 3));
    // b is first under no weights: at weight w of the first criterion it has 2 + w, the others
    // 6 - 4w and 4w, and it would need w above 4/5 and below 2/3
    for (int first = 60; first <= 120; first++) {
      int second = 120 - first;
      int most = Math.max(2 * first + 6 * second, 4 * first);
      assertThat(3 * first + 2 * second).isLessThan(most);
    }
  }

  @Test
  void moreOfEverythingIsNecessarilyAboveWhateverTheWeights() {
    ScoredNeed much = ScoredNeeds.known("much", 9, 9);
    ScoredNeed some =
        ScoredNeeds.need("some", 0, ImmutableList.of(new Interval(0, 8), Interval.of(3)));
    Relations relations =
        Relations.of(ImmutableList.of(some, much), new AnyWeights(ScoredNeeds.criteria(2)));
    assertThat(relations.isNecessarilyAbove("much", "some")).isTrue();
    assertThat(relations.isPossiblyAbove("some", "much")).isFalse();
    assertThat(relations.bounds())
        .containsExactly(new RankBounds("some", 2, 2), new RankBounds("much", 1, 1));
  }

  @Test
  void equalNeedsAreNeitherAboveNorBelow() {
    Relations relations =
        Relations.of(
            ImmutableList.of(ScoredNeeds.known("a", 5, 5), ScoredNeeds.known("b", 5, 5)),
            FIRST_WEIGHS_MOST);
    assertThat(relations.isPossiblyAbove("a", "b")).isFalse();
    assertThat(relations.bounds())
        .containsExactly(new RankBounds("a", 1, 2), new RankBounds("b", 1, 2));
  }

  @Test
  void ofNoNeedsThereAreNoBounds() {
    assertThat(Relations.of(ImmutableList.of(), FIRST_WEIGHS_MOST).bounds()).isEmpty();
  }

  @Test
  void needsScoredByOtherCriteriaAndIdsGivenTwiceAreAllNamed() {
    assertThatThrownBy(
            () ->
                Relations.of(
                    ImmutableList.of(
                        ScoredNeeds.known("a", 1, 2),
                        ScoredNeeds.known("b", 1, 2, 3),
                        ScoredNeeds.known("a", 3, 4)),
                    FIRST_WEIGHS_MOST))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.place() + " " + problem.rule())
                    .containsExactly("a id-twice", "b other-criteria"));
  }

  @Test
  void aNeedThatIsNotThereIsRefused() {
    Relations relations = Relations.of(ImmutableList.of(), FIRST_WEIGHS_MOST);
    assertThatThrownBy(() -> relations.isNecessarilyAbove("a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no need a among these");
  }
}
