package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.DutyShape;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionBuilder;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.Migration;
import org.palermo.convention.revision.OptionMap;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.revision.Step;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Strength;

/** The content of a small sound plugin, part by part, so that a test can break one of them. */
final class SampleContent {
  ImmutableList<Provision> provisions =
      ImmutableList.of(
          provision("ARMS 1", Strength.MANDATORY),
          provision("ARMS 2(1)", Strength.MANDATORY),
          provision("ARMS 3", Strength.OPTIONAL));
  ImmutableList<Question> questions = ImmutableList.of(marking().build(), ticks().build());
  ImmutableList<Questionnaire.Exclusion> excluded = ImmutableList.of(exclusion("ARMS 2(1)"));
  ImmutableList<GapRule> rules = ImmutableList.of(rule("arms.01.1", Severity.MAJOR));
  ImmutableList<WorkedCase> workedCases =
      ImmutableList.of(
          worked("no marking", "no", new WorkedCase.Expected.Gap(Severity.MAJOR)),
          worked("marking in part", "yes_in_part", new WorkedCase.Expected.NoGap(0)),
          worked("marking", "yes", new WorkedCase.Expected.NoGap(0)));

  Revisions revisions =
      new Revisions(
          ImmutableList.of(earlier("1.0.0", "arms.marked")),
          ImmutableList.of(
              migration("1.0.0", "2.0.0", List.of(new Step.Rename("arms.marked", "arms.01.1")))),
          ImmutableList.of());

  private static Questionnaire earlier(String version, String question) {
    return new Questionnaire(
        "arms",
        SemanticVersion.parse(version),
        "ARMS",
        Wording.english("Arms"),
        ImmutableList.of("2002-1"),
        ImmutableList.of(Question.builder(question, "ARMS", AnswerType.BOOLEAN).build()),
        ImmutableList.of());
  }

  private static Migration migration(String from, String to, List<Step> steps) {
    return new Migration(
        "arms-" + from + "-" + to,
        "arms",
        SemanticVersion.parse(from),
        SemanticVersion.parse(to),
        ImmutableList.copyOf(steps));
  }

  /** Other steps to the present version. */
  void steps(List<Step> steps) {
    revisions =
        new Revisions(
            revisions.earlier(),
            ImmutableList.of(migration("1.0.0", "2.0.0", steps)),
            ImmutableList.of());
  }

  /** A version before the earlier one, with a way to it and one past it. */
  void direct(Step step) {
    revisions =
        new Revisions(
            ImmutableList.of(earlier("0.9.0", "arms.marks"), revisions.earlier().get(0)),
            ImmutableList.of(
                migration("0.9.0", "1.0.0", List.of(new Step.Rename("arms.marks", "arms.marked"))),
                migration("0.9.0", "2.0.0", List.of(step)),
                revisions.migrations().get(0)),
            ImmutableList.of());
  }

  /** An offer of answers from another treaty's questionnaire. */
  void offer(String to, String question) {
    revisions =
        new Revisions(
            revisions.earlier(),
            revisions.migrations(),
            ImmutableList.of(
                new CarryOver(
                    "lakes-to-arms",
                    "lakes",
                    SemanticVersion.parse("1.0.0"),
                    to,
                    SemanticVersion.parse("2.0.0"),
                    ImmutableList.of(
                        new CarryOver.Pair(
                            "lakes.1",
                            question,
                            OptionMap.SAME,
                            ImmutableList.of(),
                            Wording.english("the same duty"))))));
  }

  static Provision provision(String place, Strength strength) {
    return new Provision(
        Citation.parse(place),
        "what it says",
        strength,
        "control",
        Optional.empty(),
        ImmutableList.of());
  }

  static Questionnaire.Exclusion exclusion(String place) {
    return new Questionnaire.Exclusion(
        Citation.parse(place), Wording.english("a rule of conduct between States"));
  }

  static QuestionBuilder marking() {
    return Question.builder("arms.01.1", "ARMS", AnswerType.COMPLIANCE)
        .citing(List.of(Citation.parse("ARMS 1")))
        .order(10);
  }

  static QuestionBuilder ticks() {
    return Question.builder("arms.03.1", "ARMS", AnswerType.MULTICHOICE)
        .citing(List.of(Citation.parse("ARMS 3")))
        .options(List.of("stamp", "laser", "none"))
        .exclusive(List.of("none"))
        .order(20);
  }

  static GapRule rule(String question, Severity severity) {
    return new GapRule(
        question,
        1,
        "ARMS",
        question,
        ImmutableList.of(Citation.parse("ARMS 1")),
        DutyShape.PLAIN,
        Wording.english("Firearms are marked."),
        ImmutableList.of(),
        ImmutableList.of(
            new GapCase(
                new Condition.In("arms.01.1", ImmutableSortedSet.of("no")),
                severity,
                GapKind.LAW,
                ImmutableList.of("LEGAL"))),
        ImmutableList.of());
  }

  static WorkedCase worked(String title, String option, WorkedCase.Expected expected) {
    return new WorkedCase(
        "arms.01.1", title, ImmutableList.of(RecordedAnswer.option("arms.01.1", option)), expected);
  }

  ProtocolContent content() {
    return new ProtocolContent(
        new Instrument(
            "ARMS",
            Wording.english("Treaty on arms"),
            Wording.english("Arms"),
            "resolution 1",
            LocalDate.of(2001, 5, 31),
            LocalDate.of(2001, 7, 2),
            LocalDate.of(2005, 7, 3),
            Optional.empty(),
            30,
            ImmutableSet.of("control"),
            ImmutableSortedMap.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            ImmutableList.of()),
        provisions,
        new Questionnaire(
            "arms",
            new SemanticVersion(2, 0, 0),
            "ARMS",
            Wording.english("Arms"),
            ImmutableList.of("2005-1"),
            questions,
            excluded),
        rules,
        ImmutableSortedMap.of());
  }
}
