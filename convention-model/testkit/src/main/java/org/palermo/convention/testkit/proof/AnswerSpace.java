package org.palermo.convention.testkit.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.spi.ProtocolContent;

/**
 * Every questionnaire that conditions can tell from another, for a State of any standing: one
 * variable for the strength of the rule judged, one for each instrument asked about, one for each
 * question in the order of the form.
 *
 * <p>A question that is not asked is silent, whatever was said to it: the diagrams made here never
 * depend on its letter then, save where a condition looks ahead.
 */
final class AnswerSpace {
  /** How the question of a rule stands. */
  enum Status {
    NOT_ASKED,
    WAITING,
    SILENT,
    SAID_NOT_TO_APPLY,
    ANSWERED
  }

  private static final int EVERYTHING = Integer.MAX_VALUE;

  private final Diagrams diagrams = new Diagrams();
  private final QuestionSet form;
  private final Atoms atoms;
  private final Sights sights;
  private final AnswerSheet empty;
  private final ImmutableMap<String, Integer> places;
  private final Map<Integer, Alphabet> alphabets = new HashMap<>();
  private final Map<Integer, Diagram<Truth>> asked = new HashMap<>();

  /** The space in which those conditions, and those of the questionnaire, can be told. */
  AnswerSpace(Questionnaire questionnaire, Iterable<Condition> conditions) {
    this.form = StandIns.with(questionnaire, conditions);
    this.atoms = new Atoms(form, conditions);
    this.sights = new Sights(diagrams, questionnaire.instrument(), atoms.instruments());
    this.empty = AnswerSheet.of(QuestionSet.of(ImmutableList.of()), Map.of(), Standing.NONE);
    ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builder();
    for (int place = 0; place < form.all().size(); place++) {
      numbered.put(form.all().get(place).id(), place);
    }
    this.places = numbered.buildOrThrow();
  }

  /** The space in which all conditions of a plugin can be told. */
  static AnswerSpace of(ProtocolContent content) {
    return new AnswerSpace(
        content.questionnaire(),
        content.rules().stream()
            .flatMap(rule -> rule.cases().stream())
            .map(GapCase::when)
            .collect(toImmutableList()));
  }

  Diagrams diagrams() {
    return diagrams;
  }

  /** The questionnaire, with stand-ins for those of other instruments. */
  QuestionSet form() {
    return form;
  }

  Sights sights() {
    return sights;
  }

  /** The question of a variable; empty for those before the questions. */
  Optional<Question> question(int variable) {
    return variable < sights.count()
        ? Optional.empty()
        : Optional.of(form.all().get(variable - sights.count()));
  }

  int variable(Question question) {
    return sights.count() + place(question.id());
  }

  private int place(String question) {
    Integer place = places.get(question);
    return place == null ? -1 : place;
  }

  Alphabet alphabet(Question question) {
    int place = place(question.id());
    Alphabet known = alphabets.get(place);
    if (known == null) {
      known = Alphabet.of(question, atoms.on(question.id()), sights, diagrams::leaf);
      alphabets.put(place, known);
    }
    return known;
  }

  /** By what is said to the question, whether or not it is asked. */
  <T> Diagram<T> bySaid(Question question, Function<Letter, Diagram<T>> value) {
    return spread(
        variable(question),
        alphabet(question).letters().stream().map(value).collect(toImmutableList()));
  }

  /** A branch whose children may themselves depend on variables before it. */
  private <T> Diagram<T> spread(int variable, ImmutableList<Diagram<T>> children) {
    if (children.stream().allMatch(Diagram.Leaf.class::isInstance)) {
      return diagrams.branch(variable, children);
    }
    Diagram<Integer> letter =
        diagrams.branch(
            variable,
            IntStream.range(0, children.size())
                .mapToObj(diagrams::<Integer>leaf)
                .collect(toImmutableList()));
    Diagram<T> chosen = children.get(0);
    for (int i = 1; i < children.size(); i++) {
      int number = i;
      Diagram<Boolean> isIt = diagrams.map(letter, some -> some == number);
      chosen = choose(isIt, children.get(i), chosen);
    }
    return chosen;
  }

  /** The one where the test holds, the other elsewhere. */
  <T> Diagram<T> choose(Diagram<Boolean> test, Diagram<T> then, Diagram<T> otherwise) {
    Diagram<Optional<T>> kept =
        diagrams.combine(
            test, then, (holds, value) -> holds ? Optional.of(value) : Optional.<T>empty());
    return diagrams.combine(kept, otherwise, Optional::orElse);
  }

  /** Whether the question is asked. */
  Diagram<Truth> asked(Question question) {
    int place = place(question.id());
    Diagram<Truth> known = asked.get(place);
    if (known == null) {
      Diagram<Truth> when =
          question
              .askedWhen()
              .map(condition -> truth(condition, place))
              .orElseGet(() -> diagrams.leaf(Truth.TRUE));
      // Where forms are settled no rule is judged yet.
      known = diagrams.restrict(when, Sights.STRENGTH, 0);
      asked.put(place, known);
    }
    return known;
  }

  /** How the question stands. */
  Diagram<Status> status(Question question) {
    Diagram<Status> said = bySaid(question, letter -> diagrams.leaf(status(letter)));
    return diagrams.combine(
        asked(question),
        said,
        (put, status) ->
            switch (put) {
              case FALSE -> Status.NOT_ASKED;
              case UNKNOWN -> Status.WAITING;
              case TRUE -> status;
            });
  }

  private static Status status(Letter letter) {
    if (letter.notApplicable()) {
      return Status.SAID_NOT_TO_APPLY;
    }
    return letter.settled() ? Status.ANSWERED : Status.SILENT;
  }

  /** Whether a condition holds of the whole form. */
  Diagram<Truth> truth(Condition condition) {
    return truth(condition, EVERYTHING);
  }

  /** Whether it holds of what stands before a place of the form. */
  private Diagram<Truth> truth(Condition condition, int before) {
    if (condition instanceof Condition.AllOf all) {
      return fold(all.parts(), before, Truth.TRUE, Truth::and);
    } else if (condition instanceof Condition.AnyOf any) {
      return fold(any.parts(), before, Truth.FALSE, Truth::or);
    } else if (condition instanceof Condition.Not not) {
      return diagrams.map(truth(not.part(), before), Truth::not);
    } else if (condition instanceof Condition.Unless unless) {
      return diagrams.combine(
          truth(unless.rule(), before),
          truth(unless.exception(), before),
          (rule, exception) -> rule.and(exception.not()));
    } else if (condition instanceof Condition.AtLeast some) {
      return atLeast(some, before);
    } else if (condition instanceof Condition.PartyTo party) {
      return sights.byStanding(party.instrument(), Standings::party);
    } else if (condition instanceof Condition.SignatoryTo signatory) {
      return sights.byStanding(signatory.instrument(), Standings::signatory);
    } else if (condition instanceof Condition.StrengthIn in) {
      return sights.byStrength(strength -> in.over(empty.judging(strength)));
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      return anyAnswerIn(any, before);
    } else if (condition instanceof Condition.OnAnswer atom) {
      return atom(atom, before);
    }
    throw new IllegalArgumentException("no condition that the proofs know: " + condition);
  }

  private Diagram<Truth> fold(
      ImmutableList<Condition> parts, int before, Truth start, BinaryOperator<Truth> join) {
    Diagram<Truth> joined = diagrams.leaf(start);
    for (Condition part : parts) {
      joined = diagrams.combine(joined, truth(part, before), join);
    }
    return joined;
  }

  private record Tally(int certain, int possible) {
    Tally and(Truth truth) {
      return new Tally(
          certain + (truth == Truth.TRUE ? 1 : 0), possible + (truth == Truth.FALSE ? 0 : 1));
    }

    Truth reaches(int wanted) {
      return certain >= wanted ? Truth.TRUE : possible < wanted ? Truth.FALSE : Truth.UNKNOWN;
    }
  }

  private Diagram<Truth> atLeast(Condition.AtLeast some, int before) {
    Diagram<Tally> tally = diagrams.leaf(new Tally(0, 0));
    for (Condition part : some.parts()) {
      tally = diagrams.combine(tally, truth(part, before), Tally::and);
    }
    return diagrams.map(tally, counted -> counted.reaches(some.count()));
  }

  private Diagram<Truth> anyAnswerIn(Condition.AnyAnswerIn any, int before) {
    Diagram<Truth> found = diagrams.leaf(Truth.FALSE);
    for (Question question : form.compliance(any.scope())) {
      Condition.OnAnswer in = new Condition.In(question.id(), any.options());
      Diagram<Truth> put =
          place(question.id()) < before ? asked(question) : diagrams.leaf(Truth.TRUE);
      Diagram<Truth> one =
          diagrams.combine(
              put, atom(in, before), (isPut, holds) -> isPut == Truth.FALSE ? isPut : holds);
      found = diagrams.combine(found, one, Truth::or);
    }
    return found;
  }

  private Diagram<Truth> atom(Condition.OnAnswer atom, int before) {
    @Nullable Question question = lookedAt(atom);
    if (question == null) {
      return diagrams.leaf(atom.over(empty));
    }
    int index = atoms.place(question.id(), atom);
    Truth silent = alphabet(question).notAsked().get(index);
    Diagram<Truth> said = bySaid(question, letter -> letter.truths().get(index));
    if (place(question.id()) >= before) {
      // The form is settled from top to bottom: of what stands below, only the state is seen.
      return atom instanceof Condition.StatusIn ? said : diagrams.leaf(silent);
    }
    return diagrams.combine(
        asked(question), said, (put, holds) -> put == Truth.TRUE ? holds : silent);
  }

  private @Nullable Question lookedAt(Condition atom) {
    @Nullable Question[] found = new Question[1];
    atom.questions(id -> found[0] = form.question(id).orElse(null));
    return found[0];
  }
}
