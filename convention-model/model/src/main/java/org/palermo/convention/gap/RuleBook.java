package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provisions;
import org.palermo.convention.treaty.Strength;

/**
 * The gap rules of several instruments with all that is worked out once for them; the order of
 * plugins never matters.
 */
public final class RuleBook {
  /**
   * A rule with what its provisions tell about it.
   *
   * @param rule the rule
   * @param strength firmest provision it cites
   * @param borrowers protocols that borrow one of its provisions
   * @param outsideCompetence whether it lies outside the competence of regional organizations
   * @param readsStrength whether one of its conditions asks for the strength
   */
  public record Entry(
      GapRule rule,
      Optional<Strength> strength,
      ImmutableList<String> borrowers,
      boolean outsideCompetence,
      boolean readsStrength) {
    /** The sheet as this rule sees it. */
    AnswerSheet sight(AnswerSheet sheet) {
      return readsStrength ? sheet.judging(strength) : sheet;
    }
  }

  private final QuestionSet questions;
  private final Provisions provisions;
  private final ImmutableSortedMap<String, Instrument> instruments;
  private final ImmutableListMultimap<String, Entry> byInstrument;
  private final ImmutableMap<String, Entry> byId;
  private final ImmutableListMultimap<String, Entry> byQuestion;

  private RuleBook(
      QuestionSet questions,
      Provisions provisions,
      ImmutableSortedMap<String, Instrument> instruments,
      ImmutableMap<String, Entry> byId,
      ImmutableListMultimap<String, Entry> byQuestion) {
    this.questions = questions;
    this.provisions = provisions;
    this.instruments = instruments;
    this.byId = byId;
    this.byQuestion = byQuestion;
    this.byInstrument =
        byId.values().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    entry -> entry.rule().instrument(), entry -> entry));
  }

  /**
   * Those rules.
   *
   * @throws IllegalArgumentException if two rules have one id
   */
  public static RuleBook of(
      ImmutableSortedMap<String, Instrument> instruments,
      Provisions provisions,
      QuestionSet questions,
      Iterable<GapRule> rules) {
    ImmutableSortedMap.Builder<String, Entry> sorted = ImmutableSortedMap.naturalOrder();
    rules.forEach(rule -> sorted.put(rule.id(), entry(rule, instruments, provisions)));
    ImmutableMap<String, Entry> byId = sorted.buildOrThrow();
    return new RuleBook(
        questions, provisions, instruments, byId, dependents(byId.values(), questions));
  }

  private static Entry entry(
      GapRule rule, ImmutableSortedMap<String, Instrument> instruments, Provisions provisions) {
    ImmutableList<String> borrowers =
        instruments.values().stream()
            .filter(other -> other.supplements().equals(Optional.of(rule.instrument())))
            .filter(other -> rule.provisions().stream().anyMatch(other::borrows))
            .map(Instrument::code)
            .collect(ImmutableList.toImmutableList());
    Instrument own = instruments.get(rule.instrument());
    boolean outside =
        own != null
            && rule.provisions().stream()
                .flatMap(place -> provisions.touchedBy(place).stream())
                .anyMatch(provision -> own.outsideCompetence().contains(provision.theme()));
    return new Entry(
        rule,
        provisions.firmest(rule.provisions()),
        borrowers,
        outside,
        rule.cases().stream().anyMatch(c -> readsStrength(c.when())));
  }

  private static boolean readsStrength(Condition condition) {
    return condition instanceof Condition.StrengthIn
        || (condition instanceof Condition.Composite composite
            && composite.parts().stream().anyMatch(RuleBook::readsStrength))
        || (condition instanceof Condition.RowsHold rows && readsStrength(rows.where()));
  }

  /**
   * Which rules a change of one answer can touch, through conditions, scopes and the questions it
   * opens.
   */
  private static ImmutableListMultimap<String, Entry> dependents(
      Iterable<Entry> entries, QuestionSet questions) {
    ImmutableListMultimap.Builder<String, Entry> dependents = ImmutableListMultimap.builder();
    for (Entry entry : entries) {
      java.util.TreeSet<String> seen = new java.util.TreeSet<>();
      reach(entry.rule().question(), questions, seen);
      entry.rule().denies().forEach(id -> reach(id, questions, seen));
      entry.rule().cases().forEach(gapCase -> reach(gapCase.when(), questions, seen));
      seen.forEach(id -> dependents.put(id, entry));
    }
    return dependents.build();
  }

  private static void reach(String id, QuestionSet questions, java.util.Set<String> seen) {
    if (seen.add(id)) {
      questions
          .question(id)
          .flatMap(Question::askedWhen)
          .ifPresent(when -> reach(when, questions, seen));
    }
  }

  private static void reach(
      Condition condition, QuestionSet questions, java.util.Set<String> seen) {
    condition.questions(id -> reach(id, questions, seen));
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(part -> reach(part, questions, seen));
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      scope(any.scope(), questions, seen);
    }
  }

  private static void scope(Scope scope, QuestionSet questions, java.util.Set<String> seen) {
    questions.all().stream()
        .filter(question -> question.type() == AnswerType.COMPLIANCE && scope.holds(question))
        .forEach(question -> reach(question.id(), questions, seen));
  }

  /** The questions that the rules read. */
  public QuestionSet questions() {
    return questions;
  }

  /** The provisions that the rules cite. */
  public Provisions provisions() {
    return provisions;
  }

  /** The instruments, by code. */
  public ImmutableSortedMap<String, Instrument> instruments() {
    return instruments;
  }

  /** All rules, by id. */
  public ImmutableList<Entry> all() {
    return byId.values().asList();
  }

  /** The rules of one instrument, by id. */
  public ImmutableList<Entry> of(String instrument) {
    return byInstrument.get(instrument);
  }

  /** The rule of that id. */
  public Optional<Entry> rule(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The rules that a change of the answer to that question can touch, by id. */
  public ImmutableList<Entry> touchedBy(String question) {
    return byQuestion.get(question);
  }
}
