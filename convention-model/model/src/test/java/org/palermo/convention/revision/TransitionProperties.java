package org.palermo.convention.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.questionnaire.Standing;

class TransitionProperties {
  private static final List<String> TICKS = List.of("a", "b", "c");

  /** Three versions of a form, with random steps between them, and a response to the first. */
  record Case(Transition first, Transition second, Response response) {}

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.randomValue(TransitionProperties::draw).withoutEdgeCases();
  }

  private static Case draw(Random random) {
    Questionnaire one = form(1, random);
    Questionnaire two = form(2, random);
    Questionnaire three = form(3, random);
    return new Case(
        Transition.of(one, two, migration(one, two, random)),
        Transition.of(two, three, migration(two, three, random)),
        response(one, random));
  }

  private static Questionnaire form(int major, Random random) {
    List<Question> questions = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      questions.add(Versions.question("tip.b." + i, AnswerType.BOOLEAN, i).build());
      questions.add(Versions.question("tip.c." + i, AnswerType.COMPLIANCE, 20 + i).build());
    }
    questions.add(Versions.ticks("tip.m.1", "a", "b", "c"));
    questions.add(Versions.question("tip.t.1", AnswerType.TEXT, 50).build());
    questions.removeIf(question -> random.nextInt(6) == 0);
    return Versions.form(major, questions.toArray(new Question[0]));
  }

  /** Steps to random targets, each target once; what has none left is dropped. */
  private static Migration migration(Questionnaire from, Questionnaire to, Random random) {
    List<Question> free = new ArrayList<>(to.questions());
    free.removeIf(question -> !question.type().isSingle());
    List<Question> left = new ArrayList<>(from.questions());
    List<Step> steps = new ArrayList<>();
    while (!left.isEmpty()) {
      Question question = left.remove(random.nextInt(left.size()));
      steps.add(step(question, left, free, to, random));
    }
    return new Migration("m", "tip", from.version(), to.version(), ImmutableList.copyOf(steps));
  }

  private static Step step(
      Question question,
      List<Question> left,
      List<Question> free,
      Questionnaire to,
      Random random) {
    String id = question.id();
    boolean there = to.questions().stream().anyMatch(other -> other.id().equals(id));
    if (question.type() == AnswerType.MULTICHOICE && there) {
      return new Step.MapOptions(id, id, map(TICKS, TICKS, random));
    }
    Optional<Question> target = take(free, AnswerType.COMPLIANCE, random);
    if (question.type() == AnswerType.TEXT && there) {
      return new Step.Rename(id, id);
    }
    if (!question.type().isSingle() || target.isEmpty()) {
      return new Step.Drop(id, Versions.REASON);
    }
    Question aim = target.get();
    OptionMap map = map(question.options().asList(), aim.options().asList(), random);
    Optional<Question> second =
        left.stream().filter(other -> other.type() == AnswerType.BOOLEAN).findAny();
    Optional<Question> other = take(free, AnswerType.COMPLIANCE, random);
    return switch (random.nextInt(5)) {
      case 0 -> new Step.Rename(id, aim.id());
      case 1 -> split(id, aim, map, other);
      case 2 -> {
        second.ifPresent(left::remove);
        yield second.isPresent()
            ? new Step.Merge(
                ImmutableList.of(
                    new Step.Merge.Part(id, map),
                    new Step.Merge.Part(second.get().id(), OptionMap.SAME)),
                aim.id())
            : new Step.MapOptions(id, aim.id(), map);
      }
      case 3 -> {
        boolean scale = question.type() == AnswerType.BOOLEAN && second.isPresent();
        if (scale) {
          left.remove(second.get());
        }
        yield scale
            ? new Step.YesNo(id, second.map(Question::id), aim.id())
            : new Step.MapOptions(id, aim.id(), map);
      }
      default -> new Step.MapOptions(id, aim.id(), map);
    };
  }

  private static Step split(String id, Question aim, OptionMap map, Optional<Question> other) {
    return new Step.Split(
        id,
        other
            .map(second -> ImmutableSortedMap.of(aim.id(), map, second.id(), OptionMap.SAME))
            .orElse(ImmutableSortedMap.of(aim.id(), map)));
  }

  private static Optional<Question> take(List<Question> free, AnswerType type, Random random) {
    List<Question> fit = free.stream().filter(question -> question.type() == type).toList();
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    Question taken = fit.get(random.nextInt(fit.size()));
    free.remove(taken);
    return Optional.of(taken);
  }

  private static OptionMap map(List<String> from, List<String> to, Random random) {
    OptionMap map = OptionMap.SAME;
    ImmutableSortedMap.Builder<String, String> others = ImmutableSortedMap.naturalOrder();
    for (String option : from) {
      int kind = random.nextInt(4);
      if (kind == 0) {
        map = map.losing(option, Versions.REASON);
      } else {
        others.put(option, to.get(random.nextInt(to.size())));
        if (kind == 1) {
          map = map.confirming(option, Versions.REASON);
        }
      }
    }
    return new OptionMap(others.buildOrThrow(), map.toConfirm(), map.lost());
  }

  private static Response response(Questionnaire form, Random random) {
    List<RecordedAnswer> answers = new ArrayList<>();
    for (Question question : form.questions()) {
      for (int i = random.nextInt(3); i > 0; i--) {
        answers.add(
            RecordedAnswer.of(question.id(), state(question, random))
                .on(LocalDate.of(2005, 1 + random.nextInt(3), 1)));
      }
    }
    return Versions.response(1, answers);
  }

  private static AnswerState state(Question question, Random random) {
    if (random.nextInt(8) == 0) {
      return random.nextBoolean() ? new AnswerState.Unknown() : new AnswerState.Blank();
    }
    return new AnswerState.Answered(
        switch (question.type()) {
          case TEXT -> new Answer.Text("words " + random.nextInt(3));
          case MULTICHOICE ->
              new Answer.Options(ImmutableSortedSet.copyOf(TICKS.subList(random.nextInt(3), 3)));
          default ->
              new Answer.Option(
                  question.options().asList().get(random.nextInt(question.options().size())));
        });
  }

  @Property(tries = 400)
  @Label("Q1 composition: carrying by one way and then the next is carrying by both at once")
  void composingIsCarryingTwice(@ForAll("cases") Case given) {
    CarriedAnswers halfWay = given.first().carry(given.response());
    CarriedAnswers longWay = given.second().carry(halfWay.response());
    CarriedAnswers shortWay = given.first().then(given.second()).carry(given.response());
    assertThat(shortWay.response()).isEqualTo(longWay.response());
  }

  @Property(tries = 200)
  @Label("Q2 conservation: each answer given is in the report once, and lost ones say why")
  void nothingIsLostUnseen(@ForAll("cases") Case given) {
    CarriedAnswers carried = given.first().then(given.second()).carry(given.response());
    assertThat(carried.report())
        .extracting(CarriedAnswers.Entry::given)
        .containsExactlyInAnyOrderElementsOf(given.response().stamped());
    assertThat(carried.of(Fate.LOST)).allMatch(entry -> entry.reason().isPresent());
    assertThat(carried.of(Fate.NEEDS_CONFIRMATION)).allMatch(entry -> entry.reason().isPresent());
    assertThat(carried.report())
        .allMatch(entry -> entry.to().isEmpty() == (entry.fate() == Fate.LOST));
  }

  @Property(tries = 200)
  @Label("Q3 acceptance: the newer questionnaire takes every answer that is carried")
  void carriedAnswersAreAccepted(@ForAll("cases") Case given) {
    CarriedAnswers carried = given.first().carry(given.response());
    QuestionSet newer = QuestionSet.of(List.of(given.first().newer()));
    for (RecordedAnswer answer : carried.response().answers()) {
      Question question = newer.question(answer.question()).orElseThrow();
      assertThat(Source.proposed(answer.state()).settled().stream()).allMatch(question::accepts);
    }
  }

  @Property(tries = 200)
  @Label("Q4 consent: a proposal settles nothing, and confirmed it is an answer like any other")
  void onlyTheStateConfirms(@ForAll("cases") Case given) {
    Response carried = given.first().carry(given.response()).response();
    LocalDate later = LocalDate.of(2021, 1, 1);
    for (RecordedAnswer answer : carried.answers()) {
      if (answer.state() instanceof AnswerState.Unconfirmed) {
        AnswerSheet before = sheet(given, List.of(answer), carried.version());
        assertThat(before.settled(answer.question())).isNull();
        AnswerSheet after =
            sheet(given, List.of(answer, answer.confirmed(later)), carried.version());
        assertThat(after.settled(answer.question())).isNotNull();
      }
    }
  }

  private static AnswerSheet sheet(
      Case given, List<RecordedAnswer> answers, SemanticVersion version) {
    return AnswerSheet.of(
        QuestionSet.of(List.of(given.first().newer())),
        LatestAnswers.of(
                List.of(Versions.response(version.major(), answers)), LocalDate.of(2022, 1, 1))
            .byQuestion(),
        Standing.NONE);
  }

  @Property(tries = 100)
  @Label("Q5 difference: an older question whose answers all stand is never told as worse")
  void diffAndReportAgree(@ForAll("cases") Case given) {
    QuestionnaireDiff diff = QuestionnaireDiff.along(given.first());
    for (CarriedAnswers.Entry entry : given.first().carry(given.response()).report()) {
      Consequence worst = diff.consequenceFor(entry.given().question());
      if (entry.fate() == Fate.LOST && entry.given().state().isSaid()) {
        assertThat(worst).isNotEqualTo(Consequence.STAND);
      }
      if (worst == Consequence.STAND) {
        assertThat(entry.fate()).isEqualTo(Fate.CARRIED);
      }
    }
  }
}
