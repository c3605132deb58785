package org.palermo.convention.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Judgement;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;
import org.palermo.convention.treaty.Strength;

/**
 * Runs the tests of gap rules.
 *
 * <p>Each case is judged by its rule alone, for a State that is party to every instrument at hand;
 * what the case does not answer is blank.
 */
public final class WorkedCases {
  private WorkedCases() {}

  /**
   * A worked case that does not come out as its author says.
   *
   * @param rule id of the rule
   * @param title title of the case
   * @param expected the verdict that the author expects
   * @param actual the verdict that the rule gives, or what is wrong with the answers
   * @param why the cases read, what was said, and how each came out; may be empty
   */
  public record Failure(String rule, String title, String expected, String actual, String why) {
    /** In a few lines, for people. */
    @Override
    public String toString() {
      return "rule %s, worked case \"%s\": expected %s, but %s%s"
          .formatted(
              rule,
              title,
              expected,
              actual,
              why.isEmpty() ? "" : "\n" + why.indent(4).stripTrailing());
    }
  }

  /**
   * Runs worked cases by the rules of a book.
   *
   * @return those that fail, in the order given
   */
  public static ImmutableList<Failure> run(Iterable<WorkedCase> cases, RuleBook rules) {
    ImmutableList.Builder<Failure> failures = ImmutableList.builder();
    for (WorkedCase worked : cases) {
      rules
          .rule(worked.rule())
          .map(
              entry ->
                  run(
                      entry.rule(),
                      worked,
                      rules.questions(),
                      party(rules.instruments().keySet()),
                      entry.strength()))
          .orElseGet(() -> Optional.of(stray(worked)))
          .ifPresent(failures::add);
    }
    return failures.build();
  }

  /**
   * Runs worked cases by those rules.
   *
   * @return those that fail, in the order given
   */
  public static ImmutableList<Failure> run(
      Iterable<WorkedCase> cases,
      Iterable<GapRule> rules,
      QuestionSet questions,
      Provisions provisions) {
    Set<String> instruments = new LinkedHashSet<>();
    questions.questionnaires().forEach(form -> instruments.add(form.instrument()));
    Map<String, GapRule> byId = new HashMap<>();
    rules.forEach(rule -> byId.putIfAbsent(rule.id(), rule));
    ImmutableList.Builder<Failure> failures = ImmutableList.builder();
    for (WorkedCase worked : cases) {
      GapRule rule = byId.get(worked.rule());
      (rule == null
              ? Optional.of(stray(worked))
              : run(
                  rule,
                  worked,
                  questions,
                  party(instruments),
                  provisions.firmest(rule.provisions())))
          .ifPresent(failures::add);
    }
    return failures.build();
  }

  private static Failure stray(WorkedCase worked) {
    return failure(worked, "no rule has that id", "");
  }

  private static Optional<Failure> run(
      GapRule rule,
      WorkedCase worked,
      QuestionSet questions,
      Standing standing,
      Optional<Strength> strength) {
    Map<String, RecordedAnswer> answers = new HashMap<>();
    for (RecordedAnswer answer : worked.answers()) {
      if (questions.question(answer.question()).isEmpty()) {
        return Optional.of(
            failure(worked, "it answers " + answer.question() + ", which is no question", ""));
      }
      if (answers.put(answer.question(), answer) != null) {
        return Optional.of(failure(worked, "it answers " + answer.question() + " twice", ""));
      }
    }
    Judgement judgement =
        rule.explain(AnswerSheet.of(questions, answers, standing).judging(strength));
    return WorkedCase.Expected.of(judgement.verdict()).equals(worked.expected())
        ? Optional.empty()
        : Optional.of(failure(worked, "the rule says " + said(judgement), why(judgement)));
  }

  private static Failure failure(WorkedCase worked, String actual, String why) {
    return new Failure(worked.rule(), worked.title(), words(worked.expected()), actual, why);
  }

  private static String said(Judgement judgement) {
    return words(WorkedCase.Expected.of(judgement.verdict()));
  }

  /** What a verdict comes to, in words, such as {@code a gap, major}. */
  public static String words(WorkedCase.Expected expected) {
    if (expected instanceof WorkedCase.Expected.Gap gap) {
      return "a gap, " + gap.severity().code();
    } else if (expected instanceof WorkedCase.Expected.NoGap none) {
      return "no gap" + (none.remarks() == 0 ? "" : ", with " + none.remarks() + " remark");
    } else if (expected instanceof WorkedCase.Expected.Undetermined open) {
      return "undetermined, from " + open.best().code() + " to " + open.worst().code();
    }
    return "not applicable";
  }

  private static String why(Judgement judgement) {
    return judgement.steps().stream().map(WorkedCases::step).collect(Collectors.joining("\n"));
  }

  private static String step(Judgement.Step step) {
    return "case %d (%s) is %s of %s; it holds when %s"
        .formatted(
            step.index() + 1,
            step.gapCase().severity().code(),
            com.google.common.base.Ascii.toLowerCase(step.truth().name()),
            step.facts(),
            step.gapCase().when());
  }

  // No rule is judged while the form is settled, so the strength is not known then.
  private static Standing party(Collection<String> instruments) {
    return new Standing(
        ImmutableMap.copyOf(Maps.asMap(Set.copyOf(instruments), code -> Truth.TRUE)),
        ImmutableMap.of(),
        Optional.empty());
  }

  /**
   * The sheet on which a rule's worked case is judged: that of a State which is party to the
   * instrument, blank but for those answers.
   */
  public static AnswerSheet sheet(
      GapRule rule,
      Questionnaire questionnaire,
      Iterable<Provision> provisions,
      Map<String, RecordedAnswer> answers) {
    return AnswerSheet.of(
            QuestionSet.of(ImmutableList.of(questionnaire)),
            answers,
            party(Set.of(questionnaire.instrument())))
        .judging(Provisions.of(provisions).firmest(rule.provisions()));
  }
}
