package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.catalogue.ContentSize;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.testkit.audit.AuditFinding;
import org.palermo.convention.testkit.audit.LegalTraditionAudit;
import org.palermo.convention.testkit.mutation.MutationGrade;
import org.palermo.convention.testkit.proof.Defect;
import org.palermo.convention.testkit.proof.RuleFinding;
import org.palermo.convention.testkit.proof.RuleProofs;

/**
 * Every obligation of a {@link ProtocolPlugin}, as a test each. A plugin's own test is this:
 *
 * <pre>{@code
 * class FirearmsPluginTest extends ProtocolPluginContract {
 *   @Override
 *   protected ProtocolPlugin plugin() {
 *     return new FirearmsPlugin();
 *   }
 * }
 * }</pre>
 *
 * <p>A failing test lists all faults of its kind, each with what mends it.
 */
public abstract class ProtocolPluginContract {
  /** For subclasses, which have no parameters either. */
  protected ProtocolPluginContract() {}

  /** A new instance of the plugin, made as {@link java.util.ServiceLoader} makes it. */
  protected abstract ProtocolPlugin plugin();

  /**
   * The least share, in per cent, that the worked cases must notice of the small changes to the
   * rules that a case could notice.
   */
  protected int leastMutantsCaught() {
    return 90;
  }

  /**
   * Ids of rules that may find a lack graver on one lawful way than on another, since the treaty
   * rests more on it there; none unless a plugin says so, with the reason beside it. A rule that
   * finds a gap on one way alone is never excused.
   */
  protected ImmutableSet<String> harderOnPurpose() {
    return ImmutableSet.of();
  }

  /** So many parts the conditions of one rule may have, or that of one question. */
  protected int mostConditionParts() {
    return 500;
  }

  /**
   * The longest that bringing content, worked cases and earlier versions may take. It is generous,
   * and the best of several loads counts, so that a busy machine fails nobody: it finds plugins
   * that reach out to others or wait, not such as could be a little faster.
   */
  protected Duration mostLoadTime() {
    return Duration.ofSeconds(5);
  }

  private Obligations obligations() {
    ProtocolPlugin plugin = plugin();
    return new Obligations(plugin.content(), plugin.workedCases());
  }

  private RevisionObligations revisions() {
    ProtocolPlugin plugin = plugin();
    return new RevisionObligations(plugin.content().questionnaire(), plugin.revisions());
  }

  private void proved(String obligation, Defect... defects) {
    RuleProofs proofs = RuleProofs.of(plugin().content());
    Faults.none(
        obligation,
        proofs.findings().stream()
            .filter(finding -> List.of(defects).contains(finding.defect()))
            .map(RuleFinding::toString)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The id is lower-case letters, digits and hyphens, and every instance tells the same. */
  @Test
  public void idIsWellFormedAndPermanent() {
    Naming.idIsWellFormedAndPermanent("a plugin", () -> plugin().id());
  }

  /** The content loads, and its parts fit one another. */
  @Test
  public void contentFitsTogether() {
    Faults.none("the parts of the content must fit one another", obligations().fitsTogether());
  }

  /** Two instances bring equal content, and so does one instance asked twice. */
  @Test
  public void contentIsTheSameEachTime() {
    ProtocolPlugin plugin = plugin();
    assertThat(plugin.content())
        .as("one instance asked twice brings equal content")
        .isEqualTo(plugin.content());
    assertThat(plugin().content())
        .as("two instances bring equal content")
        .isEqualTo(plugin.content());
    assertThat(plugin().workedCases())
        .as("two instances bring equal worked cases")
        .isEqualTo(plugin.workedCases());
    assertThat(plugin().revisions())
        .as("two instances bring equal revisions")
        .isEqualTo(plugin.revisions());
  }

  /** No two questions, rules or provisions have one id. */
  @Test
  public void idsAreUnique() {
    Faults.none("ids must be unique", obligations().idsAreUnique());
  }

  /** What questions, rules and exclusions cite is there. */
  @Test
  public void citationsExist() {
    Faults.none("what is cited must be there", obligations().citationsExist());
  }

  /** No case of a rule is more severe than the firmest provision it cites allows. */
  @Test
  public void severitiesKeepToStrength() {
    Faults.none(
        "no severity may exceed what the strength of the duty allows",
        obligations().severitiesKeepToStrength());
  }

  /** Each firm duty is reached by a question and a rule, or excluded with the reason. */
  @Test
  public void firmDutiesAreReached() {
    Faults.none(
        "each firm duty must be reached by a question and a rule, or be excluded with the reason",
        obligations().firmDutiesAreReached());
  }

  /** Each rule has two worked cases or more, one with a gap and one without. */
  @Test
  public void rulesCarryWorkedCases() {
    Faults.none("each rule must have its own tests", obligations().rulesCarryWorkedCases());
  }

  /** Each worked case comes out as its author says. */
  @Test
  public void workedCasesAgree() {
    Faults.none("worked cases must come out as they say", obligations().workedCasesAgree());
  }

  /** Where a rule is changed by one small step, a worked case of it mostly notices. */
  @Test
  public void workedCasesNoticeChangedRules() {
    ProtocolPlugin plugin = plugin();
    MutationGrade grade = MutationGrade.of(plugin.content(), plugin.workedCases());
    if (grade.percent() < leastMutantsCaught()) {
      Faults.none(
          "worked cases must notice %d %% of small changes to the rules; %s"
              .formatted(leastMutantsCaught(), grade),
          grade.survived().stream()
              .map(MutationGrade.Survivor::toString)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** Every text is there in English at least. */
  @Test
  public void englishIsEverywhere() {
    Faults.none("every text must be there in English", obligations().englishIsEverywhere());
  }

  /** In a multiple choice, options such as {@code none} stand alone. */
  @Test
  public void exclusiveOptionsStandAlone() {
    Faults.none("options such as none must stand alone", obligations().optionsStandAlone());
  }

  /** A question is asked after a look at earlier ones alone, so that forms fill top to bottom. */
  @Test
  public void conditionsLookOnlyAtEarlierQuestions() {
    Faults.none(
        "a question may be asked only after a look at earlier ones",
        obligations().conditionsLookBack());
  }

  /** Each rule finds something on some form, and each of its cases decides on one. */
  @Test
  public void everyRuleAndCaseCanFire() {
    proved(
        "each rule, and each case of it, must decide on some form",
        Defect.NEVER_FIRES,
        Defect.CASE_NEVER_DECIDES);
  }

  /** Each rule can be met: on some form that is filled in it finds nothing. */
  @Test
  public void noRuleAlwaysFires() {
    proved("each rule must find nothing on some form that is filled in", Defect.ALWAYS_FIRES);
  }

  /** No two rules on one provision come to the same on every form. */
  @Test
  public void noTwoRulesAreTheSame() {
    proved("no two rules on one provision may come to the same on every form", Defect.DUPLICATE);
  }

  /** Any two rules can be met together, if each can. */
  @Test
  public void noTwoRulesContradict() {
    proved("any two rules must be met together by some form", Defect.CONTRADICTORY);
  }

  /** No better answer, and no answer in place of silence, makes a verdict worse. */
  @Test
  public void betterAnswersNeverWorsen() {
    proved(
        "no better answer, and no answer in place of silence, may make a verdict worse",
        Defect.WORSENED_BY_BETTER_ANSWER,
        Defect.SILENCE_PAYS);
  }

  /** On a form that is filled in every verdict is settled. */
  @Test
  public void filledInFormsAreSettled() {
    proved("on a form that is filled in every verdict must be settled", Defect.UNSETTLED);
  }

  /** Each question is asked on some form. */
  @Test
  public void everyQuestionCanBeAsked() {
    proved("each question must be asked on some form", Defect.UNREACHABLE);
  }

  /** No questions wait for one another in a circle. */
  @Test
  public void noQuestionsWaitInACircle() {
    proved("no questions may wait for one another in a circle", Defect.CIRCLE);
  }

  /** The forms that each rule can tell apart are few enough to be walked. */
  @Test
  public void everyRuleIsProved() {
    proved("each rule must be narrow enough to be proved", Defect.TOO_WIDE);
  }

  /** No legal tradition fares worse than another: each lawful way to meet a duty is accepted. */
  @Test
  public void noLegalTraditionIsOverlooked() {
    Faults.none(
        "every lawful way to meet a duty must fare alike",
        LegalTraditionAudit.of(plugin().content()).findings().stream()
            .filter(
                finding -> !(finding.isOnlyGraver() && harderOnPurpose().contains(finding.rule())))
            .map(AuditFinding::toString)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Each question of an earlier version has a place in the next, or is dropped with a reason. */
  @Test
  public void migrationsPlaceEveryOldQuestion() {
    Faults.none(
        "a migration must say of each older question what becomes of its answers",
        revisions().everyOldQuestionIsPlaced());
  }

  /** Migrations name versions, questions and options that exist, and that can take the answers. */
  @Test
  public void migrationsLeadToWhatExists() {
    Faults.none(
        "migrations must lead to questions and options that exist", revisions().targetsExist());
  }

  /** Where a version has a direct way and one by steps, both make the same of every answer. */
  @Test
  public void migrationsComposeToTheDirectWay() {
    Faults.none(
        "going by steps must make of every answer what the direct way makes of it",
        revisions().everyWayLeadsToTheSame());
  }

  /** What is offered from or to another questionnaire speaks of questions of this one. */
  @Test
  public void carryOversSpeakOfThisQuestionnaire() {
    Faults.none(
        "carry-overs must speak of the plugin's own questionnaire",
        revisions().offersSpeakOfTheQuestionnaire());
  }

  /** No condition has so many parts that judging all States by it would keep them waiting. */
  @Test
  public void conditionsCostLittle() {
    Faults.none(
        "conditions must be short enough to be read for every State",
        CostBound.conditionsOverlong(plugin().content(), mostConditionParts()));
  }

  /** There is no more of anything than a host takes from a plugin without code. */
  @Test
  public void contentIsOfBoundedSize() {
    ProtocolPlugin plugin = plugin();
    Faults.none(
        "content must be of bounded size",
        ContentSize.of(plugin.id(), plugin.content(), plugin.workedCases(), plugin.revisions())
            .stream()
            .map(Problem::toString)
            .collect(ImmutableList.toImmutableList()));
  }

  /** All that it brings is there in good time. */
  @Test
  public void contentLoadsInTime() {
    if (!LoadTime.isWithin(mostLoadTime(), this::plugin)) {
      Faults.none(
          "content must load in good time",
          ImmutableList.of(
              "it takes longer than %d milliseconds; read it from the plugin's own resources, and"
                      .formatted(mostLoadTime().toMillis())
                  + " reach out to nobody"));
    }
  }

  /** The module descriptor and the services entry name the same plugins. */
  @Test
  public void bothServiceListsAgree() {
    ServiceLists.agree(ProtocolPlugin.class, plugin().getClass());
  }
}
