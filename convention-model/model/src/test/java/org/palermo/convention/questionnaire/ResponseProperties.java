package org.palermo.convention.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Visibility;

class ResponseProperties {
  private static final LocalDate LATER = LocalDate.of(2006, 1, 1);

  @Provide
  Arbitrary<Response> responses() {
    Arbitrary<Optional<String>> body = Arbitraries.of("Justice", "Interior").optional(0.5);
    Arbitrary<RecordedAnswer> answer =
        Combinators.combine(
                Arbitraries.of(SampleForm.C1, SampleForm.TICKS).flatMap(SampleForm::recorded),
                SampleForm.days().optional(0.3),
                body,
                Arbitraries.of(0, 1))
            .as(
                (bare, day, by, laws) -> {
                  RecordedAnswer said = day.map(bare::on).orElse(bare);
                  said = by.map(said::by).orElse(said);
                  return laws == 0 ? said : said.citing(LatestAnswersTest.LAW);
                });
    return Combinators.combine(
            Arbitraries.of(ResponseStatus.class),
            SampleForm.days(),
            body,
            Arbitraries.of(Visibility.class),
            answer.list().ofMaxSize(4))
        .as(
            (status, submitted, by, visibility, answers) ->
                new Response(
                    "AFG",
                    "form",
                    new SemanticVersion(1, 0, 0),
                    "2005-1",
                    status,
                    submitted,
                    by,
                    visibility,
                    ImmutableList.copyOf(answers)));
  }

  @Property(tries = 300)
  @Label("R1 commutative: it does not matter which of two parts is merged into which")
  void mergeIsCommutative(@ForAll("responses") Response a, @ForAll("responses") Response b) {
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
  }

  @Property(tries = 300)
  @Label("R2 associative: it does not matter in which order three parts are merged")
  void mergeIsAssociative(
      @ForAll("responses") Response a,
      @ForAll("responses") Response b,
      @ForAll("responses") Response c) {
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
  }

  @Property(tries = 300)
  @Label("R3 idempotent: merging a part once more changes nothing")
  void mergeIsIdempotent(@ForAll("responses") Response a, @ForAll("responses") Response b) {
    Response merged = a.merge(b);
    assertThat(merged.merge(a)).isEqualTo(merged);
    assertThat(merged.merge(merged)).isEqualTo(merged);
  }

  @Property(tries = 300)
  @Label("R4 lossless: merging keeps every answer with its day and the body that said it")
  void mergeLosesNothing(@ForAll("responses") Response a, @ForAll("responses") Response b) {
    assertThat(a.merge(b).answers()).containsAll(a.stamped()).containsAll(b.stamped());
  }

  @Provide
  Arbitrary<List<Response>> several() {
    return responses().list().ofMaxSize(4);
  }

  @Property(tries = 300)
  @Label("R5 order: the answers that count do not depend on the order of the responses")
  void latestAnswersDoNotDependOnOrder(@ForAll("several") List<Response> responses) {
    List<Response> shuffled = new ArrayList<>(responses);
    Collections.shuffle(shuffled, new Random(1));
    Collections.reverse(shuffled);
    assertThat(LatestAnswers.of(shuffled, LATER)).isEqualTo(LatestAnswers.of(responses, LATER));
  }

  @Property(tries = 300)
  @Label("R6 merged: merging two submitted parts changes none of the answers that count")
  void mergingPartsChangesNoAnswer(
      @ForAll("responses") Response a, @ForAll("responses") Response b) {
    if (a.status().counts() && b.status().counts()) {
      assertThat(LatestAnswers.of(ImmutableList.of(a.merge(b)), LATER))
          .isEqualTo(LatestAnswers.of(ImmutableList.of(a, b), LATER));
    }
  }
}
