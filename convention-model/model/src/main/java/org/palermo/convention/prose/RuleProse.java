package org.palermo.convention.prose;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provisions;

/**
 * A rule as law reads: the duty, when it is looked at, what counts as wanting, and what else meets
 * it. Follows from the rule's data alone.
 *
 * @param lines the text, in order
 */
public record RuleProse(ImmutableList<Line> lines) {
  /**
   * A line of text.
   *
   * @param depth 0 for the text, 1 for what belongs to the line of depth 0 before it
   * @param text the words
   */
  public record Line(int depth, String text) {}

  /**
   * That rule in words.
   *
   * @param rule the rule
   * @param questions the questions that it may name
   * @param provisions the provisions that it may cite
   * @param phrases the phrases of the language wanted; what is not there in it is told in English
   */
  public static RuleProse of(
      GapRule rule, QuestionSet questions, Provisions provisions, Phrases phrases) {
    return new Writing(questions, provisions, phrases).of(rule);
  }

  /** The lines below one another, those of depth 1 indented. */
  @Override
  public String toString() {
    return lines.stream()
        .map(line -> "  ".repeat(line.depth()) + line.text())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private record Writing(QuestionSet questions, Provisions provisions, Phrases phrases) {
    RuleProse of(GapRule rule) {
      ImmutableList.Builder<Line> lines = ImmutableList.builder();
      lines.add(line("rule", rule.id(), rule.version(), places(rule.provisions())));
      lines.add(new Line(0, rule.text().in(phrases.language())));
      provisions
          .firmest(rule.provisions())
          .ifPresent(strength -> lines.add(line("strength", phrases.code(strength.code()))));
      lines.add(line("shape", phrases.code(rule.shape().code())));
      questions
          .question(rule.question())
          .ifPresent(
              question -> {
                lines.add(line("question", question.id(), prompt(question)));
                question
                    .askedWhen()
                    .ifPresent(
                        when -> lines.add(line("asked-when", ConditionProse.of(when, phrases))));
              });
      lines.add(line(rule.cases().size() == 1 ? "case" : "cases"));
      for (GapCase gapCase : rule.cases()) {
        lines.add(of(gapCase));
      }
      lines.add(new Line(1, phrases.say("otherwise")));
      lines.add(line("open"));
      equivalents(rule, lines);
      if (!rule.denies().isEmpty()) {
        lines.add(line("denies", String.join(phrases.say("list"), rule.denies())));
      }
      named(rule, lines);
      return new RuleProse(lines.build());
    }

    private Line line(String key, Object... told) {
      return new Line(0, phrases.say(key, told));
    }

    private Line of(GapCase gapCase) {
      String when = ConditionProse.of(gapCase.when(), phrases);
      String help = String.join(phrases.say("list"), gapCase.assistance());
      return new Line(
          1,
          gapCase.severity().isGap()
              ? phrases.say(
                  "case-gap",
                  when,
                  phrases.code(gapCase.severity().code()),
                  phrases.code(gapCase.kind().code()),
                  help)
              : phrases.say("case-remark", when, help));
    }

    private void equivalents(GapRule rule, ImmutableList.Builder<Line> lines) {
      if (!rule.equivalents().isEmpty()) {
        lines.add(line("equivalents"));
        for (Equivalent equivalent : rule.equivalents()) {
          lines.add(
              new Line(
                  1,
                  phrases.say(
                      "named-as",
                      phrases.code(equivalent.option()),
                      equivalent.text().in(phrases.language()))));
        }
      }
    }

    /** The words of the other questions that cases name, so that nobody has to look them up. */
    private void named(GapRule rule, ImmutableList.Builder<Line> lines) {
      TreeSet<String> others = new TreeSet<>();
      rule.cases().forEach(gapCase -> gapCase.when().questions(others::add));
      questions
          .question(rule.question())
          .flatMap(Question::askedWhen)
          .ifPresent(when -> when.questions(others::add));
      others.remove(rule.question());
      List<Question> known =
          others.stream().flatMap(other -> questions.question(other).stream()).toList();
      if (!known.isEmpty()) {
        lines.add(line("named"));
        known.forEach(
            question ->
                lines.add(new Line(1, phrases.say("named-as", question.id(), prompt(question)))));
      }
    }

    private String prompt(Question question) {
      return question.prompt().in(phrases.language());
    }

    private String places(ImmutableList<Citation> places) {
      return places.stream()
          .map(Citation::toString)
          .collect(Collectors.joining(phrases.say("list-long")));
    }
  }
}
