package org.palermo.convention.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Settled;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.spi.ProtocolContent;

class AlphabetProperties {
  @Provide
  Arbitrary<ProtocolContent> contents() {
    return SmallContents.of(
        3,
        AnswerType.MULTICHOICE,
        AnswerType.MULTICHOICE,
        AnswerType.COMPLIANCE,
        AnswerType.NUMBER,
        AnswerType.DATE,
        AnswerType.STATISTICS);
  }

  /** What all conditions make of something said to a question. */
  private record Seen(boolean settled, boolean notApplicable, ImmutableList<Truth> truths) {}

  @Property(tries = 30)
  @Label("R6 complete: to every condition each answer that a form allows looks like a letter")
  void everyAnswerLooksLikeALetter(@ForAll("contents") ProtocolContent content) {
    ImmutableList<Condition> conditions =
        content.rules().stream()
            .flatMap(rule -> rule.cases().stream())
            .map(GapCase::when)
            .collect(ImmutableList.toImmutableList());
    AnswerSpace space = new AnswerSpace(content.questionnaire(), conditions);
    Atoms atoms = new Atoms(space.form(), conditions);
    for (Question question : content.questionnaire().questions()) {
      ImmutableList<Condition.OnAnswer> onIt = atoms.on(question.id());
      ImmutableSet<Seen> letters =
          space.alphabet(question).letters().stream()
              .map(letter -> seen(question, letter.said(), onIt))
              .collect(ImmutableSet.toImmutableSet());
      assertThat(letters).hasSameSizeAs(space.alphabet(question).letters());
      for (Optional<AnswerState> said :
          new RawAnswers(ImmutableList.<Condition>copyOf(onIt), 0).to(question)) {
        assertThat(letters).as(question.id() + " " + said).contains(seen(question, said, onIt));
      }
    }
  }

  private static Seen seen(
      Question question, Optional<AnswerState> said, ImmutableList<Condition.OnAnswer> atoms) {
    AnswerSheet sheet = new Probe(question).said(said, Standing.NONE);
    Settled settled = sheet.settled(question.id());
    return new Seen(
        settled != null,
        settled != null && settled.isNotApplicable(),
        atoms.stream().map(atom -> atom.over(sheet)).collect(ImmutableList.toImmutableList()));
  }
}
