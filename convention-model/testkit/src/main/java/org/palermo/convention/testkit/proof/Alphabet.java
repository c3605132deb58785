package org.palermo.convention.testkit.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Settled;
import org.palermo.convention.questionnaire.Standing;

/**
 * The letters of one question: the answers to it that the atoms at hand can tell apart, nothing
 * said being the first.
 *
 * @param letters the letters
 * @param byOption where one option is chosen, or ticked alone, the letter of each option
 * @param notAsked what each atom makes of the question while it is not asked
 */
record Alphabet(
    ImmutableList<Letter> letters,
    ImmutableMap<String, Integer> byOption,
    ImmutableList<Truth> notAsked) {
  static Alphabet of(
      Question question,
      ImmutableList<Condition.OnAnswer> atoms,
      Sights sights,
      Function<Truth, Diagram<Truth>> leaves) {
    Probe probe = new Probe(question);
    ImmutableList<Candidate> candidates =
        question.type() == AnswerType.ROWS
            ? withRows(question, atoms, sights)
            : Candidates.of(question, atoms);
    List<Letter> letters = new ArrayList<>();
    Map<Signature, Integer> known = new LinkedHashMap<>();
    Map<String, Integer> byOption = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Letter letter = letter(probe, candidate, atoms, sights, leaves);
      Integer place = known.putIfAbsent(Signature.of(letter), letters.size());
      if (place == null) {
        place = letters.size();
        letters.add(letter);
      }
      Optional<String> option = option(candidate);
      if (option.isPresent()) {
        byOption.putIfAbsent(option.get(), place);
      }
    }
    if (question.type() == AnswerType.MULTICHOICE) {
      for (String option : question.options()) {
        Candidate alone = Candidate.of(new Answer.Options(ImmutableSortedSet.of(option)));
        Integer place = known.get(Signature.of(letter(probe, alone, atoms, sights, leaves)));
        if (place != null) {
          byOption.put(option, place);
        }
      }
    }
    return new Alphabet(
        ImmutableList.copyOf(letters),
        ImmutableMap.copyOf(byOption),
        atoms.stream().map(atom -> atom.over(probe.notAsked())).collect(toImmutableList()));
  }

  private static ImmutableList<Candidate> withRows(
      Question question, ImmutableList<Condition.OnAnswer> atoms, Sights sights) {
    ImmutableList<Candidate> plain = Candidates.of(question, atoms);
    return ImmutableList.<Candidate>builder()
        .add(plain.get(0))
        .addAll(RowCandidates.of(question, atoms, sights))
        .addAll(plain.subList(1, plain.size()))
        .build();
  }

  private record Signature(
      boolean settled, boolean notApplicable, ImmutableList<Diagram<Truth>> truths) {
    static Signature of(Letter letter) {
      return new Signature(letter.settled(), letter.notApplicable(), letter.truths());
    }
  }

  private static Letter letter(
      Probe probe,
      Candidate candidate,
      ImmutableList<Condition.OnAnswer> atoms,
      Sights sights,
      Function<Truth, Diagram<Truth>> leaves) {
    AnswerSheet plain = probe.said(candidate.said(), Standing.NONE);
    Settled settled = plain.settled(probe.question().id());
    ImmutableList<Diagram<Truth>> truths =
        atoms.stream()
            .map(
                atom ->
                    atom instanceof Condition.RowsHold
                        ? sights.<Truth>byStanding(
                            probe.question(),
                            ImmutableList.of(atom),
                            standing -> atom.over(probe.said(candidate.said(), standing)))
                        : leaves.apply(atom.over(plain)))
            .collect(toImmutableList());
    return new Letter(
        candidate.said(),
        settled != null,
        settled != null && settled.isNotApplicable(),
        candidate.weight(),
        truths);
  }

  private static Optional<String> option(Candidate candidate) {
    if (candidate.said().isPresent()
        && candidate.said().get() instanceof AnswerState.Answered answered
        && answered.answer() instanceof Answer.Option option) {
      return Optional.of(option.code());
    }
    return Optional.empty();
  }
}
