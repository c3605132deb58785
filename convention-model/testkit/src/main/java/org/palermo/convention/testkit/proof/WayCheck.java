package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** What one rule makes of lawful ways. */
final class WayCheck {
  private final AnswerSpace space;
  private final Diagrams diagrams;
  private final Walk walk;
  private final RuleView view;
  private final ImmutableListMultimap<String, Way> ways;

  /** How much is missing where the rule is put and its verdict settled; empty elsewhere. */
  private final Diagram<Optional<Severity>> told;

  WayCheck(AnswerSpace space, RuleView view, ImmutableListMultimap<String, Way> ways) {
    this.space = space;
    this.diagrams = space.diagrams();
    this.walk = new Walk(space);
    this.view = view;
    this.ways = ways;
    this.told =
        diagrams.combine(
            view.status(),
            view.outcome(),
            (status, outcome) ->
                status == AnswerSpace.Status.ANSWERED && outcome.isSettled()
                    ? Optional.of(outcome.severity(view.rule()))
                    : Optional.empty());
  }

  /** Whether that option, chosen or ticked alone, can meet the rule without a remark. */
  boolean isLawful(String option) {
    Integer letter = space.alphabet(view.question()).byOption().get(option);
    return letter != null
        && diagrams
            .combine(
                diagrams.restrict(isPut(), space.variable(view.question()), letter),
                diagrams.restrict(view.outcome(), space.variable(view.question()), letter),
                (put, outcome) -> put && outcome.isSettled() && !outcome.fires())
            .values()
            .contains(true);
  }

  private Diagram<Boolean> isPut() {
    return diagrams.map(view.status(), status -> status == AnswerSpace.Status.ANSWERED);
  }

  /**
   * Whether more is missing on the one way; the smallest States that show it.
   *
   * @param otherwise what must be found on the other way
   */
  Optional<UnequalWays> compare(
      Question question, Way harmed, Way spared, Predicate<Severity> otherwise) {
    @Nullable Integer one = space.alphabet(question).byOption().get(harmed.option());
    @Nullable Integer other = space.alphabet(question).byOption().get(spared.option());
    if (one == null || other == null || one.equals(other)) {
      return Optional.empty();
    }
    Diagram<Boolean> worse =
        diagrams.combine(
            best(question, one),
            best(question, other),
            (here, there) ->
                here.isPresent()
                    && there.isPresent()
                    && here.get().isGap()
                    && otherwise.test(there.get())
                    && here.get().compareTo(there.get()) > 0);
    return walk.smallest(sayingBest(question, one, worse))
        .flatMap(
            onHarmed ->
                walk.smallest(sayingBest(question, other, alike(question, onHarmed, worse)))
                    .map(onSpared -> found(question, harmed, spared, onHarmed, onSpared)));
  }

  private UnequalWays found(
      Question question, Way harmed, Way spared, Witness onHarmed, Witness onSpared) {
    Witness first = saying(question, onHarmed, harmed);
    Witness second = saying(question, onSpared, spared);
    return new UnequalWays(
        view.rule(), harmed, spared, severity(first), severity(second), first, second);
  }

  private Severity severity(Witness witness) {
    return view.rule().judge(witness.sheet(space.form()).judging(view.strength()))
            instanceof Verdict.Gap gap
        ? gap.found().severity()
        : Severity.INFO;
  }

  /** The witness with the way named in place of one that no condition can tell from it. */
  private static Witness saying(Question question, Witness witness, Way way) {
    return question.type().isSingle()
        ? witness.saying(question.id(), way.option())
        : witness.ticking(question.id(), way.option());
  }

  /** How much is missing with that letter, once all that goes with the way is answered best. */
  private Diagram<Optional<Severity>> best(Question question, int letter) {
    Diagram<Optional<Severity>> best = with(question, letter);
    for (int variable : goesWith(question)) {
      Optional<Question> asked = space.question(variable);
      if (asked.isPresent()) {
        best = leastOver(asked.get(), best);
      }
    }
    return best;
  }

  private Diagram<Optional<Severity>> with(Question question, int letter) {
    return diagrams.combine(
        diagrams.restrict(told, space.variable(question), letter),
        space.asked(question),
        (found, put) -> put == Truth.TRUE ? found : Optional.<Severity>empty());
  }

  /** The variables of other ways, and of questions put to those of some way alone. */
  private ImmutableSet<Integer> goesWith(Question question) {
    TreeSet<Integer> variables = new TreeSet<>();
    for (int variable : view.variables()) {
      Optional<Question> asked = space.question(variable);
      if (asked.isPresent() && !asked.get().equals(question)) {
        boolean follows =
            walk.closure(space.asked(asked.get()).variables()).contains(space.variable(question));
        if (ways.containsKey(asked.get().id())
            || (follows && !asked.get().equals(view.question()))) {
          variables.add(variable);
        }
      }
    }
    return ImmutableSet.copyOf(variables);
  }

  private Diagram<Optional<Severity>> leastOver(
      Question asked, Diagram<Optional<Severity>> before) {
    Diagram<Optional<Severity>> least = diagrams.leaf(Optional.empty());
    for (int letter : lawful(asked)) {
      least =
          diagrams.combine(
              least, diagrams.restrict(before, space.variable(asked), letter), WayCheck::less);
    }
    return least;
  }

  private static Optional<Severity> less(Optional<Severity> one, Optional<Severity> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return Optional.of(one.get().atMost(other.get()));
  }

  /** The letters that may go with a way: its own ways, or whatever counts as an answer. */
  private ImmutableSet<Integer> lawful(Question asked) {
    Alphabet alphabet = space.alphabet(asked);
    ImmutableSet.Builder<Integer> letters = ImmutableSet.builder();
    if (ways.containsKey(asked.id())) {
      for (Way way : ways.get(asked.id())) {
        Integer letter = alphabet.byOption().get(way.option());
        if (letter != null) {
          letters.add(letter);
        }
      }
    } else {
      for (int letter = 0; letter < alphabet.letters().size(); letter++) {
        if (alphabet.letters().get(letter).settled()) {
          letters.add(letter);
        }
      }
    }
    return letters.build();
  }

  /** Those of the forms on which the letter is said and all that goes with it answered best. */
  private Diagram<Boolean> sayingBest(Question question, int letter, Diagram<Boolean> forms) {
    Diagram<Boolean> isBest =
        diagrams.combine(
            told, best(question, letter), (found, best) -> found.isPresent() && found.equals(best));
    Diagram<Boolean> saying =
        diagrams.both(diagrams.both(forms, isBest), is(question, ImmutableSet.of(letter)));
    for (int variable : goesWith(question)) {
      Optional<Question> asked = space.question(variable);
      if (asked.isPresent()) {
        Diagram<Boolean> fits =
            diagrams.combine(
                space.asked(asked.get()),
                is(asked.get(), lawful(asked.get())),
                (put, said) -> put == Truth.FALSE || said);
        saying = diagrams.both(saying, fits);
      }
    }
    return saying;
  }

  private Diagram<Boolean> is(Question question, ImmutableSet<Integer> letters) {
    ImmutableList<Letter> all = space.alphabet(question).letters();
    return space.bySaid(
        question, some -> diagrams.leaf(letters.stream().map(all::get).anyMatch(some::equals)));
  }

  /** Those of the forms that say what the witness says, the way and what goes with it aside. */
  private Diagram<Boolean> alike(Question question, Witness witness, Diagram<Boolean> forms) {
    Diagram<Boolean> alike = forms;
    ImmutableSet<Integer> free = goesWith(question);
    for (RecordedAnswer answer : witness.answers()) {
      Optional<Question> asked = space.form().question(answer.question());
      if (asked.isPresent()
          && !asked.get().equals(question)
          && !free.contains(space.variable(asked.get()))) {
        alike =
            diagrams.both(
                alike,
                space.bySaid(
                    asked.get(),
                    letter -> diagrams.leaf(letter.said().equals(Optional.of(answer.state())))));
      }
    }
    return diagrams.both(alike, standing(witness));
  }

  private Diagram<Boolean> standing(Witness witness) {
    Diagram<Boolean> same = diagrams.leaf(true);
    for (String instrument : space.sights().variables().keySet()) {
      same =
          diagrams.both(
              same,
              space
                  .sights()
                  .byStanding(
                      instrument,
                      stands ->
                          stands.party() == witness.standing().partyTo(instrument)
                              && stands.signatory() == witness.standing().signatoryTo(instrument)));
    }
    return same;
  }
}
