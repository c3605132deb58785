package org.palermo.convention.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final Question first = Question.builder("f.1", "F", AnswerType.COMPLIANCE).build();
  private final Question second = Question.builder("f.2", "F", AnswerType.TEXT).build();
  private final Places places = Places.of(ImmutableList.of(first, second));

  @Test
  void eachQuestionStandsWhereTheListHasIt() {
    assertThat(places.of("f.1")).isZero();
    assertThat(places.of("f.2")).isEqualTo(1);
    assertThat(places.count()).isEqualTo(2);
  }

  @Test
  void aQuestionThatIsNotInTheListHasNoPlace() {
    assertThat(places.of("f.3")).isNegative();
  }

  @Test
  void anOptionThatTheQuestionOffersIsHeldOnce() {
    Settled once = places.settled(0, new Answer.Option("yes"));
    assertThat(once).isEqualTo(new Settled(new Answer.Option("yes")));
    assertThat(places.settled(0, new Answer.Option("yes"))).isSameAs(once);
  }

  @Test
  void whatNoOptionSaysIsSettledAsItWasSaid() {
    Answer unlisted = new Answer.Option("not_applicable");
    assertThat(first.options()).doesNotContain("not_applicable");
    assertThat(places.settled(0, unlisted)).isEqualTo(new Settled(unlisted));
    Answer text = new Answer.Text("see the annex");
    assertThat(places.settled(1, text)).isEqualTo(new Settled(text));
  }
}
