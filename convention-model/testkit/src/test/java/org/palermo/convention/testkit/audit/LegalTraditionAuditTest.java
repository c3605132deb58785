package org.palermo.convention.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.DutyShape;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.proof.UnequalWays;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Strength;

/** A duty to punish participation in a group, which each legal tradition meets in its own way. */
class LegalTraditionAuditTest {
  private static final Equivalent CONSPIRACY =
      new Equivalent(
          "conspiracy", Wording.english("Agreeing is a crime"), ImmutableSortedSet.of("COMMON"));
  private static final Equivalent ASSOCIATION =
      new Equivalent(
          "association", Wording.english("Membership is a crime"), ImmutableSortedSet.of("CIVIL"));

  private final Question offence =
      Question.builder("gang.1", "GANG", AnswerType.COMPLIANCE)
          .citing(List.of(Citation.parse("GANG 1")))
          .order(10)
          .build();
  private final Question form =
      Question.builder("gang.2", "GANG", AnswerType.MULTICHOICE)
          .citing(List.of(Citation.parse("GANG 1")))
          .options(List.of("conspiracy", "association", "neither"))
          .exclusive(List.of("neither"))
          .order(20)
          .build();
  private final Question overtAct =
      Question.builder("gang.3", "GANG", AnswerType.COMPLIANCE)
          .citing(List.of(Citation.parse("GANG 1")))
          .order(30)
          .askedWhen(Optional.of(includes("conspiracy")))
          .build();

  private static Condition includes(String option) {
    return new Condition.IncludesAny("gang.2", ImmutableSortedSet.of(option));
  }

  private static Condition lacks(String option) {
    return new Condition.LacksAny("gang.2", ImmutableSortedSet.of(option));
  }

  private static Condition no(String question) {
    return new Condition.In(question, ImmutableSortedSet.of("no"));
  }

  private static Condition all(Condition... parts) {
    return new Condition.AllOf(ImmutableList.copyOf(parts));
  }

  private static GapCase found(Condition when, Severity severity) {
    return new GapCase(when, severity, GapKind.LAW, ImmutableList.of("LEGAL"));
  }

  private static GapRule rule(String question, List<Equivalent> ways, GapCase... cases) {
    return new GapRule(
        question,
        1,
        "GANG",
        question,
        ImmutableList.of(Citation.parse("GANG 1")),
        DutyShape.ANY_OF,
        Wording.english("Participation is a crime."),
        ImmutableList.of(),
        ImmutableList.copyOf(cases),
        ImmutableList.copyOf(ways));
  }

  private LegalTraditionAudit audit(GapRule... rules) {
    return LegalTraditionAudit.of(content(rules));
  }

  private ProtocolContent content(GapRule... rules) {
    return new ProtocolContent(
        new Instrument(
            "GANG",
            Wording.english("Treaty on gangs"),
            Wording.english("Gangs"),
            "resolution 1",
            LocalDate.of(2001, 5, 31),
            LocalDate.of(2001, 7, 2),
            LocalDate.of(2005, 7, 3),
            Optional.empty(),
            30,
            ImmutableSet.of("criminalization"),
            ImmutableSortedMap.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            ImmutableList.of()),
        ImmutableList.of(
            new Provision(
                Citation.parse("GANG 1"),
                "participation is a crime",
                Strength.MANDATORY,
                "criminalization",
                Optional.empty(),
                ImmutableList.of())),
        questionnaire(),
        ImmutableList.copyOf(rules),
        ImmutableSortedMap.of());
  }

  private Questionnaire questionnaire() {
    return new Questionnaire(
        "gang",
        new SemanticVersion(1, 0, 0),
        "GANG",
        Wording.english("Gangs"),
        ImmutableList.of("2005-1"),
        ImmutableList.of(offence, form, overtAct),
        ImmutableList.of());
  }

  private static GapRule either(GapCase... cases) {
    return rule("gang.2", List.of(CONSPIRACY, ASSOCIATION), cases);
  }

  @Test
  void aRuleThatAsksForAnyOneWayPasses() {
    LegalTraditionAudit audit = audit(either(found(includes("neither"), Severity.MAJOR)));
    assertThat(audit.findings()).isEmpty();
    assertThat(audit).hasToString("GANG: 2 pairs of ways compared, 0 findings");
  }

  @Test
  void aRuleThatKnowsOneTraditionAloneIsFlaggedWithTheWayItOverlooks() {
    assertThat(audit(either(found(lacks("association"), Severity.MAJOR))).findings())
        .extracting(AuditFinding::toString)
        .containsExactly(
            "gang.2: a State whose way is conspiracy (usual in COMMON) is found wanting, major, on"
                + " gang.2 = conspiracy, yet one alike whose way is association (usual in CIVIL) is"
                + " not, on gang.2 = association; let its conditions accept conspiracy of gang.2,"
                + " which rule gang.2 lists as lawful: Agreeing is a crime");
  }

  @Test
  void aRuleThatIsMerelyHarderOnOneTraditionIsFlagged() {
    AuditFinding finding =
        audit(
                either(found(includes("neither"), Severity.MAJOR)),
                rule(
                    "gang.1",
                    List.of(),
                    found(all(no("gang.1"), includes("association")), Severity.MAJOR),
                    found(no("gang.1"), Severity.MINOR)))
            .findings()
            .get(0);
    assertThat(finding.rule()).isEqualTo("gang.1");
    assertThat(finding.traditions()).containsExactly("CIVIL");
    assertThat(finding.message())
        .isEqualTo(
            "a State whose way is association (usual in CIVIL) is found wanting, major, on gang.1 ="
                + " no, gang.2 = association, yet one alike whose way is conspiracy (usual in"
                + " COMMON) only minor, on gang.1 = no, gang.2 = conspiracy");
  }

  @Test
  void theStatesShownFareAsTheFindingSays() {
    GapRule harsh = either(found(lacks("conspiracy"), Severity.CRITICAL));
    UnequalWays shown = audit(harsh).findings().get(0).shown().orElseThrow();
    QuestionSet questions = QuestionSet.of(ImmutableList.of(questionnaire()));
    assertThat(harsh.judge(shown.onHarmed().sheet(questions)))
        .isEqualTo(new Verdict.Gap(harsh.cases().get(0)));
    assertThat(harsh.judge(shown.onSpared().sheet(questions)))
        .isEqualTo(new Verdict.NoGap(ImmutableList.of()));
  }

  @Test
  void aDutyLaidOnOneWayAloneIsNoDiscrimination() {
    assertThat(
            audit(
                    either(found(includes("neither"), Severity.MAJOR)),
                    rule("gang.3", List.of(), found(no("gang.3"), Severity.MINOR)))
                .findings())
        .isEmpty();
  }

  @Test
  void aFurtherQuestionPutToOneWayAloneDoesNotHarmIfItCanBeMet() {
    GapCase overt = found(all(includes("conspiracy"), no("gang.3")), Severity.MINOR);
    assertThat(audit(either(found(includes("neither"), Severity.MAJOR), overt)).findings())
        .isEmpty();
  }

  @Test
  void aLawfulOptionThatIsNotListedIsFlagged() {
    assertThat(
            audit(rule("gang.2", List.of(ASSOCIATION), found(includes("neither"), Severity.MAJOR)))
                .findings())
        .extracting(AuditFinding::toString)
        .containsExactly(
            "gang.2: option conspiracy of question gang.2 meets the duty as others do, yet is not"
                + " listed as a way; add it to the equivalents of the rule, in words, with the"
                + " traditions in which it is usual if a source tells");
  }

  @Test
  void aRuleThatOnlyRemarksNeedsNoWays() {
    assertThat(
            audit(rule("gang.2", List.of(), found(includes("neither"), Severity.INFO))).findings())
        .isEmpty();
  }

  /** On a form with "yes" both ways are found wanting; with "no" the one way alone is. */
  @Test
  void aGapOnOneWayAloneIsToldBeforeOneThatIsOnlyGraver() {
    Condition yes = new Condition.In("gang.1", ImmutableSortedSet.of("yes"));
    LegalTraditionAudit audit =
        audit(
            rule(
                "gang.2",
                List.of(CONSPIRACY, ASSOCIATION),
                found(includes("neither"), Severity.CRITICAL)),
            rule(
                "gang.1",
                List.of(),
                found(all(yes, includes("association")), Severity.MAJOR),
                found(all(no("gang.1"), includes("association")), Severity.MAJOR),
                found(yes, Severity.MINOR)));
    assertThat(audit.findings())
        .filteredOn(finding -> finding.rule().equals("gang.1"))
        .extracting(AuditFinding::isOnlyGraver)
        .containsExactly(false);
  }
}
