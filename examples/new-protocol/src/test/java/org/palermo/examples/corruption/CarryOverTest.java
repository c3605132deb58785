package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Visibility;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;

/** Answers under one Convention, offered to the State as answers under the other. */
class CarryOverTest {
  private static final LocalDate DAY = LocalDate.of(2012, 3, 1);
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Map<String, CarryOver> OFFERS =
      Maps.uniqueIndex(CATALOGUE.carryOvers(), CarryOver::id);

  private static LatestAnswers told(String form, RecordedAnswer... answers) {
    return LatestAnswers.of(
        ImmutableList.of(
            new Response(
                "FJI",
                form,
                SemanticVersion.parse(form.equals("untoc") ? "2.0.0" : "1.0.0"),
                "2010-1",
                ResponseStatus.SUBMITTED,
                DAY,
                Optional.empty(),
                Visibility.CONFIDENTIAL,
                ImmutableList.copyOf(answers))),
        DAY.plusYears(1));
  }

  private static ImmutableList<RecordedAnswer> offered(
      String offer, String form, RecordedAnswer... answers) {
    return offer(offer).propose(told(form, answers));
  }

  private static CarryOver offer(String id) {
    return Objects.requireNonNull(OFFERS.get(id), id);
  }

  @Test
  void bothWaysAreOffered() {
    assertThat(OFFERS).containsOnlyKeys("uncac-to-untoc", "untoc-to-uncac");
    assertThat(offer("untoc-to-uncac").pairs()).hasSize(21);
    assertThat(offer("uncac-to-untoc").pairs()).hasSize(60);
  }

  /** A pair rests on a provision of UNCAC that names its model, an article of UNTOC. */
  @Test
  void everyPairIsOfAnArticleModelledOnTheOther() {
    ImmutableList<Provision> provisions = new CorruptionPlugin().content().provisions();
    CATALOGUE
        .carryOvers()
        .forEach(
            offer ->
                assertThat(offer.pairs())
                    .allSatisfy(
                        pair ->
                            assertThat(provisions)
                                .as("%s to %s", pair.from(), pair.to())
                                .anyMatch(
                                    provision ->
                                        pair.citations().stream()
                                                .anyMatch(
                                                    place -> place.touches(provision.citation()))
                                            && provision.crossReferences().stream()
                                                .anyMatch(
                                                    model ->
                                                        pair.citations().stream()
                                                            .anyMatch(
                                                                place ->
                                                                    isUntoc(place)
                                                                        && place.touches(
                                                                            model))))));
  }

  private static boolean isUntoc(Citation place) {
    return place.instrument().equals("UNTOC");
  }

  @Test
  void anOfferCountsForNothingUntilTheStateConfirmsIt() {
    RecordedAnswer offer =
        offered("untoc-to-uncac", "untoc", RecordedAnswer.option("untoc.08.1", "yes")).get(0);
    assertThat(offer.question()).isEqualTo("uncac.15.1");
    assertThat(offer.state()).isInstanceOf(AnswerState.Unconfirmed.class);
    assertThat(offer.state().settled()).isEmpty();
    assertThat(offer.confirmed(DAY.plusDays(1)).state())
        .isEqualTo(RecordedAnswer.option("uncac.15.1", "yes").state());
  }

  @Test
  void anOfferNeverTakesThePlaceOfWhatTheStateSaid() {
    RecordedAnswer offer =
        offered("untoc-to-uncac", "untoc", RecordedAnswer.option("untoc.08.1", "yes")).get(0);
    RecordedAnswer said = RecordedAnswer.option("uncac.15.1", "no");
    assertThat(told("uncac", said, offer).byQuestion().values())
        .extracting(RecordedAnswer::state)
        .containsExactly(said.state());
  }

  @Test
  void aYesToTheWiderQuestionIsOfferedForEachPartAndANoForNone() {
    assertThat(offered("uncac-to-untoc", "uncac", RecordedAnswer.option("uncac.23.1", "yes")))
        .extracting(RecordedAnswer::question)
        .containsExactly("untoc.06.1", "untoc.06.2");
    assertThat(offered("uncac-to-untoc", "uncac", RecordedAnswer.option("uncac.23.1", "no")))
        .isEmpty();
  }

  @Test
  void silenceOffersNothing() {
    assertThat(
            offered(
                "untoc-to-uncac",
                "untoc",
                RecordedAnswer.of("untoc.08.1", new AnswerState.Unknown())))
        .isEmpty();
  }
}
