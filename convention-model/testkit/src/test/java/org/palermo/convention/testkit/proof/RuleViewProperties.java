package org.palermo.convention.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Strength;

class RuleViewProperties {
  @Provide
  Arbitrary<ProtocolContent> contents() {
    return SmallContents.of(4, AnswerType.values());
  }

  @Property(tries = 30)
  @Label("R5 faithful: on any form the diagram of a rule comes to what the model's verdict is")
  void diagramsSayWhatTheModelSays(
      @ForAll("contents") ProtocolContent content, @ForAll long choice) {
    AnswerSpace space =
        new AnswerSpace(
            content.questionnaire(),
            content.rules().stream()
                .flatMap(rule -> rule.cases().stream())
                .map(GapCase::when)
                .collect(ImmutableList.toImmutableList()));
    Random random = new Random(choice);
    for (int i = 0; i < 20; i++) {
      Map<Integer, Integer> letters = letters(space, random);
      for (GapRule rule : content.rules()) {
        assertThat(walked(space, content, rule, letters))
            .as(rule.id() + " on " + letters)
            .isEqualTo(judged(space, content, rule, letters));
      }
    }
  }

  /** A letter for each variable but the first, chosen at random. */
  private static Map<Integer, Integer> letters(AnswerSpace space, Random random) {
    Map<Integer, Integer> letters = new HashMap<>();
    space
        .sights()
        .variables()
        .values()
        .forEach(variable -> letters.put(variable, random.nextInt(Standings.OWN.size())));
    for (Question question : space.form().all()) {
      letters.put(
          space.variable(question), random.nextInt(space.alphabet(question).letters().size()));
    }
    return letters;
  }

  private static WorkedCase.Expected walked(
      AnswerSpace space, ProtocolContent content, GapRule rule, Map<Integer, Integer> letters) {
    Question question = space.form().question(rule.question()).orElseThrow();
    Diagram<Outcome> node = RuleView.of(space, rule, question, strength(content, rule)).outcome();
    while (node instanceof Diagram.Branch<Outcome> branch) {
      node = branch.children().get(letters.getOrDefault(branch.variable(), 0));
    }
    return ((Diagram.Leaf<Outcome>) node).value().expected(rule);
  }

  private static WorkedCase.Expected judged(
      AnswerSpace space, ProtocolContent content, GapRule rule, Map<Integer, Integer> letters) {
    Map<String, RecordedAnswer> answers = new HashMap<>();
    for (Question question : space.form().all()) {
      List<Letter> alphabet = space.alphabet(question).letters();
      alphabet
          .get(letters.getOrDefault(space.variable(question), 0))
          .said()
          .ifPresent(state -> answers.put(question.id(), RecordedAnswer.of(question.id(), state)));
    }
    Map<String, Standings> standing = new LinkedHashMap<>();
    space
        .sights()
        .variables()
        .forEach(
            (instrument, variable) ->
                standing.put(
                    instrument,
                    space.sights().letters(instrument).get(letters.getOrDefault(variable, 0))));
    Standing stands = Standings.of(standing, Optional.empty());
    return WorkedCase.Expected.of(
        rule.judge(AnswerSheet.of(space.form(), answers, stands).judging(strength(content, rule))));
  }

  private static Optional<Strength> strength(ProtocolContent content, GapRule rule) {
    return RuleProofs.provisions(content).firmest(rule.provisions());
  }
}
