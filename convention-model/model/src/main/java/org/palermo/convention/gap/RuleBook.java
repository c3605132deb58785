package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
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
   * @param instruments its own instrument, and the protocols that borrow one of its provisions
   * @param outsideCompetence whether it lies outside the competence of regional organizations
   * @param readsStrength whether one of its conditions asks for the strength
   */
  public record Entry(
      GapRule rule,
      Optional<Strength> strength,
      ImmutableSortedSet<String> instruments,
      boolean outsideCompetence,
      boolean readsStrength) {
    /** Its own instrument, and of those that borrow from it the ones that a State has joined. */
    ImmutableSortedSet<String> affected(Set<String> joined) {
      return joined.containsAll(instruments)
          ? instruments
          : ImmutableSortedSet.copyOf(
              Sets.filter(
                  instruments, code -> code.equals(rule.instrument()) || joined.contains(code)));
    }

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
    this.byInstrument = Multimaps.index(byId.values(), entry -> entry.rule().instrument());
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
    boolean readsStrength = false;
    for (GapCase gapCase : rule.cases()) {
      readsStrength |= readsStrength(gapCase.when());
    }
    return new Entry(
        rule,
        provisions.firmest(rule.provisions()),
        touched(rule, instruments.values()),
        isOutsideCompetence(rule, instruments.get(rule.instrument()), provisions),
        readsStrength);
  }

  private static ImmutableSortedSet<String> touched(
      GapRule rule, Iterable<Instrument> instruments) {
    ImmutableSortedSet.Builder<String> touched = ImmutableSortedSet.naturalOrder();
    touched.add(rule.instrument());
    for (Instrument other : instruments) {
      if (other.supplements().equals(Optional.of(rule.instrument()))
          && Iterables.any(rule.provisions(), other::borrows)) {
        touched.add(other.code());
      }
    }
    return touched.build();
  }

  private static boolean isOutsideCompetence(
      GapRule rule, @Nullable Instrument own, Provisions provisions) {
    if (own == null || own.outsideCompetence().isEmpty()) {
      return false;
    }
    for (Citation place : rule.provisions()) {
      for (Provision provision : provisions.touchedBy(place)) {
        if (own.outsideCompetence().contains(provision.theme())) {
          return true;
        }
      }
    }
    return false;
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
      Set<String> seen = new TreeSet<>();
      reach(entry.rule().question(), questions, seen);
      entry.rule().denies().forEach(id -> reach(id, questions, seen));
      entry.rule().cases().forEach(gapCase -> reach(gapCase.when(), questions, seen));
      seen.forEach(id -> dependents.put(id, entry));
    }
    return dependents.build();
  }

  private static void reach(String id, QuestionSet questions, Set<String> seen) {
    if (seen.add(id)) {
      Optional<Condition> when = questions.question(id).flatMap(Question::askedWhen);
      if (when.isPresent()) {
        reach(when.get(), questions, seen);
      }
    }
  }

  private static void reach(Condition condition, QuestionSet questions, Set<String> seen) {
    condition.questions(id -> reach(id, questions, seen));
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(part -> reach(part, questions, seen));
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      questions.compliance(any.scope()).forEach(question -> reach(question.id(), questions, seen));
    }
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
