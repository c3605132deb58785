package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Settled;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.TreatyStatus;

/**
 * What the answers of one State say about the rules of every instrument it has joined or signed, on
 * a date.
 *
 * <p>Source: decision 2/6 (c)(i), with UNTOC art. 37 and art. 1 of each Protocol. Parties have duty
 * gaps, signatories readiness gaps, others none. Rules outside the competence of a regional
 * organization do not apply to it. The order of answers and of plugins never matters.
 *
 * @param state who
 * @param asOf the date
 * @param sheet its answers
 * @param findings what each rule says, by rule id
 */
public record GapAnalysis(
    State state, LocalDate asOf, AnswerSheet sheet, ImmutableSortedMap<String, Finding> findings) {

  /** Analyses the answers of a State on a date. */
  public static GapAnalysis of(
      RuleBook rules, StatusOfTreaties status, State state, LatestAnswers answers, LocalDate asOf) {
    ImmutableMap<String, TreatyStatus> statuses = statuses(rules, status, state, asOf);
    AnswerSheet sheet = AnswerSheet.of(rules.questions(), answers.byQuestion(), standing(statuses));
    ImmutableSortedMap.Builder<String, Finding> findings = ImmutableSortedMap.naturalOrder();
    ImmutableSortedMap<String, Footing> footings = footings(statuses);
    footings.forEach(
        (instrument, footing) -> {
          for (RuleBook.Entry entry : rules.of(instrument)) {
            findings.put(
                entry.rule().id(),
                finding(entry, state, sheet, footing, entry.affected(footings.keySet())));
          }
        });
    return new GapAnalysis(state, asOf, sheet, findings.buildOrThrow());
  }

  /**
   * The analysis after one answer has changed: only the rules that it can touch are judged anew.
   */
  public GapAnalysis with(RecordedAnswer answer, RuleBook rules) {
    AnswerSheet changed = sheet.with(answer);
    Map<String, Finding> renewed = new HashMap<>();
    for (RuleBook.Entry entry : rules.touchedBy(answer.question())) {
      Finding old = findings.get(entry.rule().id());
      if (old != null) {
        renewed.put(
            entry.rule().id(),
            finding(entry, state, changed, old.footing(), old.instrumentsAffected()));
      }
    }
    ImmutableSortedMap.Builder<String, Finding> all = ImmutableSortedMap.naturalOrder();
    findings.forEach((id, old) -> all.put(id, renewed.getOrDefault(id, old)));
    return new GapAnalysis(state, asOf, changed, all.buildOrThrow());
  }

  /** How a State stood to every instrument on a day, as conditions of questions look at it. */
  public static Standing standing(
      RuleBook rules, StatusOfTreaties status, State state, LocalDate day) {
    return standing(statuses(rules, status, state, day));
  }

  private static ImmutableMap<String, TreatyStatus> statuses(
      RuleBook rules, StatusOfTreaties status, State state, LocalDate asOf) {
    return rules.instruments().keySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(code -> code, code -> status.status(state, code, asOf)));
  }

  private static Standing standing(ImmutableMap<String, TreatyStatus> statuses) {
    ImmutableMap.Builder<String, Truth> party = ImmutableMap.builder();
    ImmutableMap.Builder<String, Truth> signatory = ImmutableMap.builder();
    statuses.forEach(
        (code, status) -> {
          party.put(code, status.binds());
          signatory.put(code, Truth.of(status instanceof TreatyStatus.Signatory));
        });
    return new Standing(party.buildOrThrow(), signatory.buildOrThrow(), Optional.empty());
  }

  private static ImmutableSortedMap<String, Footing> footings(
      ImmutableMap<String, TreatyStatus> statuses) {
    ImmutableSortedMap.Builder<String, Footing> footings = ImmutableSortedMap.naturalOrder();
    statuses.forEach(
        (code, status) -> footing(status).ifPresent(footing -> footings.put(code, footing)));
    return footings.buildOrThrow();
  }

  /**
   * On what footing the rules of an instrument with that status are put; empty when they are not.
   */
  public static Optional<Footing> footing(TreatyStatus status) {
    if (status instanceof TreatyStatus.Signatory || status instanceof TreatyStatus.Deposited) {
      return Optional.of(Footing.READINESS);
    }
    return switch (status.binds()) {
      case TRUE -> Optional.of(Footing.DUTY);
      case UNKNOWN -> Optional.of(Footing.DUTY_IF_PARTY);
      case FALSE -> Optional.empty();
    };
  }

  private static Finding finding(
      RuleBook.Entry entry,
      State state,
      AnswerSheet sheet,
      Footing footing,
      ImmutableSortedSet<String> affected) {
    GapRule rule = entry.rule();
    Verdict verdict =
        !state.isState() && entry.outsideCompetence()
            ? new Verdict.NotApplicable(
                "outside the competence of a regional economic integration organization")
            : rule.judge(entry.sight(sheet));
    ImmutableList<String> contradicted = contradicted(rule, verdict, sheet);
    return new Finding(
        state.code(),
        rule,
        verdict,
        footing,
        entry.strength(),
        grounds(rule, sheet, contradicted),
        affected,
        contradicted);
  }

  private static ImmutableList<String> contradicted(
      GapRule rule, Verdict verdict, AnswerSheet sheet) {
    if (!(verdict instanceof Verdict.Gap)) {
      return ImmutableList.of();
    }
    return rule.denies().stream()
        .filter(
            id -> {
              Settled said = sheet.settled(id);
              return said != null && said.chosen().contains("yes");
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static Grounds grounds(
      GapRule rule, AnswerSheet sheet, ImmutableList<String> contradicted) {
    if (!contradicted.isEmpty()) {
      return Grounds.CONTRADICTED;
    }
    return sheet.recorded(rule.question()).filter(RecordedAnswer::isSupported).isPresent()
        ? Grounds.SUPPORTED
        : Grounds.STATED;
  }

  /** How one of the findings came about: the same verdict, worked out again with its trace. */
  public Judgement explain(Finding finding, RuleBook rules) {
    Judgement judged = finding.rule().explain(sight(finding, rules));
    return judged.verdict().equals(finding.verdict())
        ? judged
        : new Judgement(finding.rule(), finding.verdict(), ImmutableList.of());
  }

  /** What, answered otherwise, would leave the rule of one of the findings without a gap. */
  public ImmutableList<Counterfactual> otherwise(Finding finding, RuleBook rules) {
    return Counterfactual.of(finding.rule(), sight(finding, rules));
  }

  /** The fewest questions whose answers would settle the verdict of one of the findings. */
  public SettlingQuestions settling(Finding finding, RuleBook rules) {
    return finding.verdict().isSettled()
        ? SettlingQuestions.without(SettlingQuestions.Outcome.SETTLED)
        : SettlingQuestions.of(finding.rule(), sight(finding, rules));
  }

  private AnswerSheet sight(Finding finding, RuleBook rules) {
    return rules.rule(finding.rule().id()).map(entry -> entry.sight(sheet)).orElse(sheet);
  }

  /** The gaps found, by rule id. */
  public ImmutableList<Finding> gaps() {
    return findings.values().stream()
        .filter(Finding::isGap)
        .collect(ImmutableList.toImmutableList());
  }
}
