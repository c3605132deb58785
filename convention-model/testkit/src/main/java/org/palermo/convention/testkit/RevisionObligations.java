package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.revision.Transition;
import org.palermo.convention.revision.VersionHistory;

/** What earlier versions, migrations and carry-overs of a plugin must fulfil. */
final class RevisionObligations {
  /** Faults of questions that a migration leaves without a place, or gives two. */
  private static final ImmutableSet<String> PLACING =
      ImmutableSet.of("question-unplaced", "dropped-and-read", "version-stranded");

  /** More combinations of answers to the questions behind one are not walked. */
  private static final int MOST_FORMS = 20_000;

  private static final LocalDate DAY = LocalDate.of(2006, 1, 1);

  private final Questionnaire present;
  private final Revisions revisions;

  RevisionObligations(Questionnaire present, Revisions revisions) {
    this.present = present;
    this.revisions = revisions;
  }

  ImmutableList<String> everyOldQuestionIsPlaced() {
    return faults()
        .filter(fault -> PLACING.contains(fault.rule()))
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<String> targetsExist() {
    return faults()
        .filter(fault -> !PLACING.contains(fault.rule()))
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Problem> faults() {
    try {
      VersionHistory.of(present, revisions);
      return Stream.empty();
    } catch (InvalidDataException broken) {
      return broken.problems().stream();
    }
  }

  /** Nothing while the history itself is broken, which the two above tell. */
  ImmutableList<String> everyWayLeadsToTheSame() {
    if (faults().findAny().isPresent()) {
      return ImmutableList.of();
    }
    VersionHistory history = VersionHistory.of(present, revisions);
    return history.earlier().stream()
        .flatMap(form -> unequal(history.everyWay(form.version())))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> unequal(ImmutableList<Transition> ways) {
    return ways.stream()
        .skip(1)
        .flatMap(
            longer ->
                present.questions().stream()
                    .flatMap(question -> unequal(question.id(), ways.get(0), longer).stream()));
  }

  private static Optional<String> unequal(String target, Transition direct, Transition longer) {
    TreeSet<String> behind = new TreeSet<>(direct.from(target));
    behind.addAll(longer.from(target));
    Map<String, Question> asked = Maps.uniqueIndex(direct.older().questions(), Question::id);
    List<Set<Optional<RecordedAnswer>>> said =
        behind.stream()
            .flatMap(id -> Optional.ofNullable(asked.get(id)).stream())
            .map(RevisionObligations::answers)
            .toList();
    return forms(said)
        .limit(MOST_FORMS)
        .filter(form -> !carried(target, direct, form).equals(carried(target, longer, form)))
        .findFirst()
        .map(
            form ->
                ("%s, from version %s answered by %s, comes to %s directly and to %s by the steps"
                        + " between; make the steps agree")
                    .formatted(
                        target,
                        direct.older().version(),
                        told(form),
                        told(carried(target, direct, form)),
                        told(carried(target, longer, form))));
  }

  /**
   * Each way to answer, one after the other: of many questions there are more than can be counted.
   */
  private static Stream<List<RecordedAnswer>> forms(List<Set<Optional<RecordedAnswer>>> said) {
    Stream<List<RecordedAnswer>> forms = Stream.of(List.of());
    for (Set<Optional<RecordedAnswer>> one : said) {
      forms =
          forms.flatMap(
              form ->
                  one.stream()
                      .map(answer -> Stream.concat(form.stream(), answer.stream()).toList()));
    }
    return forms;
  }

  /** Each option, prose where prose is asked, and silence. */
  private static Set<Optional<RecordedAnswer>> answers(Question question) {
    ImmutableSet.Builder<Optional<RecordedAnswer>> all = ImmutableSet.builder();
    all.add(Optional.empty());
    for (String option : question.options()) {
      all.add(
          Optional.of(
              question.type() == AnswerType.MULTICHOICE
                  ? answered(question, new Answer.Options(ImmutableSortedSet.of(option)))
                  : RecordedAnswer.option(question.id(), option)));
    }
    if (question.type() == AnswerType.TEXT) {
      all.add(Optional.of(answered(question, new Answer.Text("as the State puts it"))));
    }
    return all.build();
  }

  private static RecordedAnswer answered(Question question, Answer answer) {
    return RecordedAnswer.of(question.id(), new AnswerState.Answered(answer));
  }

  private static ImmutableList<RecordedAnswer> carried(
      String target, Transition way, List<RecordedAnswer> form) {
    Response given =
        new Response(
            "AAA",
            way.older().id(),
            way.older().version(),
            "cycle",
            ResponseStatus.SUBMITTED,
            DAY,
            Optional.empty(),
            Visibility.CONFIDENTIAL,
            ImmutableList.copyOf(form));
    return way.carry(given).response().answers().stream()
        .filter(answer -> answer.question().equals(target))
        .collect(ImmutableList.toImmutableList());
  }

  private static String told(List<RecordedAnswer> answers) {
    return answers.isEmpty()
        ? "nothing"
        : String.join(
            ", ",
            answers.stream().map(answer -> answer.question() + " " + answer.state()).toList());
  }

  /** The other questionnaire is another plugin's; a catalogue looks at both. */
  ImmutableList<String> offersSpeakOfTheQuestionnaire() {
    Set<String> own = Maps.uniqueIndex(present.questions(), Question::id).keySet();
    return revisions.carryOvers().stream()
        .flatMap(offer -> stray(offer, own))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> stray(CarryOver offer, Set<String> own) {
    boolean out = offer.from().equals(present.id());
    if (!out && !offer.to().equals(present.id())) {
      return Stream.of(
          "carry-over "
              + offer.id()
              + " is not about "
              + present.id()
              + "; leave it to a plugin"
              + " that it is about");
    }
    return offer.pairs().stream()
        .map(pair -> out ? pair.from() : pair.to())
        .filter(question -> !own.contains(question))
        .map(
            question ->
                "carry-over "
                    + offer.id()
                    + " speaks of "
                    + question
                    + ", which the questionnaire does not hold; name one of its questions");
  }
}
