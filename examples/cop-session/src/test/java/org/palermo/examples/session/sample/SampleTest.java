package org.palermo.examples.session.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Truth;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Clarification;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.register.Assistance;
import org.palermo.register.Register;

class SampleTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final StateRegister REGISTER = Register.load();
  private static final StatusOfTreaties STATUS = CATALOGUE.status(REGISTER);
  private static final Sample SAMPLE = Sample.of(CATALOGUE, STATUS, Assistance.themes());

  @Test
  void isTheSameEachTime() {
    assertThat(Sample.of(CATALOGUE, STATUS, Assistance.themes())).isEqualTo(SAMPLE);
  }

  /** Source: about half of the parties in the first cycle, about a third in the second. */
  @ParameterizedTest
  @CsvSource({"synthetic-1, 42, 58", "synthetic-2, 26, 42"})
  void aboutAsManyReplyAsReportsTell(String cycle, int least, int most) {
    assertThat(percentReplied(cycle, state -> true)).isBetween(least, most);
  }

  @Test
  void someGroupsReplyLess() {
    int african = percentReplied("synthetic-1", in("AFRICAN"));
    int western = percentReplied("synthetic-1", in("WESTERN_EUROPEAN_OTHERS"));
    assertThat(african).isLessThan(western - 10);
  }

  private static Predicate<State> in(String group) {
    return state -> state.regionalGroup().equals(Optional.of(group));
  }

  /** Of a hundred forms put to parties and signatories, those that came back. */
  private static int percentReplied(String cycle, Predicate<State> who) {
    int asked = 0;
    int replied = 0;
    for (ReportingCycle one : SAMPLE.cycles()) {
      if (one.id().equals(cycle)) {
        Set<String> repliers =
            SAMPLE.responses().stream()
                .filter(one::isAnsweredBy)
                .filter(response -> response.status().counts())
                .map(Response::state)
                .collect(Collectors.toSet());
        for (State state : REGISTER.all()) {
          if (state.isState() && who.test(state) && InformationBase.isAsked(state, one, STATUS)) {
            asked++;
            replied += repliers.contains(state.code()) ? 1 : 0;
          }
        }
      }
    }
    return 100 * replied / asked;
  }

  @Test
  void everyAnswerFitsItsQuestionOrContradictsItself() {
    for (Response response : SAMPLE.responses()) {
      for (RecordedAnswer answer : response.answers()) {
        Question question = CATALOGUE.questions().question(answer.question()).orElseThrow();
        if (answer.state() instanceof AnswerState.Answered said) {
          assertThat(question.accepts(said.answer()) || question.contradicts(said.answer()))
              .as("%s of %s", answer, response.state())
              .isTrue();
        }
      }
    }
  }

  @Test
  void nothingIsSaidToQuestionsThatWereNotAsked() {
    for (Response response : SAMPLE.responses()) {
      if (response.respondent().equals(Optional.of("Synthetic ministry A"))
          && response.status() != ResponseStatus.CLARIFIED) {
        AnswerSheet sheet =
            AnswerSheet.of(
                CATALOGUE.questions(),
                LatestAnswers.of(List.of(submitted(response)), response.submitted()).byQuestion(),
                Standing.NONE);
        assertThat(response.answers())
            .allMatch(answer -> sheet.asked(answer.question()) == Truth.TRUE);
      }
    }
  }

  private static Response submitted(Response response) {
    return new Response(
        response.state(),
        response.questionnaire(),
        response.version(),
        response.cycle(),
        ResponseStatus.SUBMITTED,
        response.submitted(),
        response.respondent(),
        response.visibility(),
        response.answers());
  }

  @Test
  void theTroubleOfRealLifeIsThere() {
    assertThat(SAMPLE.responses()).anyMatch(response -> response.status() == ResponseStatus.DRAFT);
    assertThat(SAMPLE.responses())
        .anyMatch(response -> response.status() == ResponseStatus.CLARIFIED);
    NeedsReview review = review();
    assertThat(review.clarifications().values())
        .extracting(Clarification::kind)
        .contains(
            Clarification.Kind.CONFLICT,
            Clarification.Kind.CONTRADICTION,
            Clarification.Kind.REASON_MISSING);
    assertThat(review.needs()).anyMatch(need -> need.grounds() == Grounds.CONTRADICTED);
    assertThat(review.needs()).anyMatch(need -> need.grounds() == Grounds.SUPPORTED);
  }

  private static NeedsReview review() {
    return NeedsReview.of(
        CATALOGUE.rules(),
        STATUS,
        InformationBase.builder(REGISTER.asOf())
            .cycles(SAMPLE.cycles())
            .responses(SAMPLE.responses())
            .requests(SAMPLE.requests())
            .build());
  }

  @Test
  void someFormsHoldWholeChaptersBlank() {
    assertThat(SAMPLE.responses())
        .filteredOn(response -> response.questionnaire().equals("untoc"))
        .anyMatch(response -> clusters(response).size() < 4)
        .anyMatch(response -> clusters(response).size() == 4);
  }

  private static ImmutableSet<String> clusters(Response response) {
    return response.answers().stream()
        .flatMap(answer -> CATALOGUE.questions().question(answer.question()).stream())
        .flatMap(question -> question.cluster().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void nothingLiesAfterTheEndOfTheData() {
    assertThat(SAMPLE.responses())
        .noneMatch(response -> response.submitted().isAfter(REGISTER.asOf()));
    assertThat(SAMPLE.requests()).noneMatch(request -> request.date().isAfter(REGISTER.asOf()));
    assertThat(SAMPLE.cycles()).allMatch(cycle -> cycle.due().isBefore(REGISTER.asOf()));
  }

  @Test
  void everyNameAndTextSaysThatItIsSynthetic() {
    assertThat(SAMPLE.cycles())
        .extracting(ReportingCycle::id)
        .allMatch(id -> id.startsWith("synthetic"));
    assertThat(SAMPLE.requests()).allMatch(request -> request.id().startsWith("SYNTHETIC"));
    assertThat(SAMPLE.activities())
        .allMatch(activity -> activity.id().startsWith("SYNTHETIC"))
        .allMatch(activity -> activity.title().startsWith("Synthetic"))
        .allMatch(activity -> activity.provider().startsWith("Synthetic"));
    assertThat(SAMPLE.responses())
        .allMatch(response -> response.respondent().orElseThrow().startsWith("Synthetic"));
    assertThat(SAMPLE.responses().stream().flatMap(SampleTest::laws))
        .isNotEmpty()
        .allMatch(title -> title.startsWith("Synthetic"));
  }

  private static Stream<String> laws(Response response) {
    return response.answers().stream()
        .flatMap(answer -> answer.laws().stream())
        .map(law -> law.title());
  }

  @Test
  void isReadBackWithoutAProblem() {
    ImmutableSet<String> states =
        REGISTER.all().stream().map(State::code).collect(ImmutableSet.toImmutableSet());
    String json = Formats.RESPONSE.writeAll(SAMPLE.responses());
    assertThat(Formats.responses(CATALOGUE.questions(), states).read("sample", json).problems())
        .allMatch(problem -> Set.of("contradiction", "reason-missing").contains(problem.rule()));
  }

  @Test
  void oneInstrumentLessChangesNoResponseToTheOthers() {
    Catalogue fewer =
        Catalogue.of(
            CATALOGUE.contents().entrySet().stream()
                .filter(plugin -> !plugin.getKey().equals("smuggling"))
                .map(plugin -> plugin(plugin.getKey(), plugin.getValue()))
                .toList());
    Sample sample = Sample.of(fewer, fewer.status(REGISTER), Assistance.themes());
    assertThat(sample.responses())
        .isEqualTo(
            SAMPLE.responses().stream()
                .filter(response -> !response.questionnaire().equals("som"))
                .collect(ImmutableList.toImmutableList()));
  }

  private static ProtocolPlugin plugin(String id, ProtocolContent content) {
    return new ProtocolPlugin() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public ProtocolContent content() {
        return content;
      }
    };
  }
}
