package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.Term;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.MultiYearProgramme;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.decision.mobilization.StatedRequirement;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.decision.review.Remark;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.Migration;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.revision.VersionHistory;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;

/** Every kind of record that is read and written. */
public final class Formats {
  /** An instrument with its articles. */
  public static final Format<Instrument> INSTRUMENT =
      new Format<>("instrument", new InstrumentForm());

  /** A provision. */
  public static final Format<Provision> PROVISION = new Format<>("provision", new ProvisionForm());

  /** A questionnaire with its questions. */
  public static final Format<Questionnaire> QUESTIONNAIRE =
      new Format<>("questionnaire", new QuestionnaireForm());

  /** A condition. */
  public static final Format<Condition> CONDITION =
      new Format<>("condition", ConditionForm.CONDITION);

  /** A gap rule. */
  public static final Format<GapRule> RULE = new Format<>("rule", new RuleForm());

  /** A test of a gap rule. */
  public static final Format<WorkedCase> WORKED_CASE =
      new Format<>("worked-case", new WorkedCaseForm());

  /** What is declared about how answers follow from one version to a newer one. */
  public static final Format<Migration> MIGRATION = new Format<>("migration", new MigrationForm());

  /** Answers to one questionnaire that are offered as answers to another. */
  public static final Format<CarryOver> CARRY_OVER =
      new Format<>("carry-over", new CarryOverForm());

  /** Earlier versions of a questionnaire, with migrations and carry-overs. */
  public static final Format<Revisions> REVISIONS = new Format<>("revisions", new RevisionsForm());

  /** How two versions of a questionnaire differ. */
  public static final Format<DiffDocument> QUESTIONNAIRE_DIFF =
      new Format<>("questionnaire-diff", new DiffForm());

  /** What a plugin without code says of itself. */
  public static final Format<PluginManifest> PLUGIN_MANIFEST =
      new Format<>("plugin-manifest", new PluginManifestForm());

  /** A plugin without code in one document. */
  public static final Format<PluginFile> PLUGIN_FILE =
      new Format<>("plugin-file", new PluginFileForm());

  /** A response, as it stands; {@link #responses} holds it against the forms. */
  public static final Format<Response> RESPONSE =
      new Format<>("response", new ResponseForm(Optional.empty()));

  /** A reporting cycle. */
  public static final Format<ReportingCycle> CYCLE = new Format<>("cycle", new CycleForm());

  /** A request for assistance. */
  public static final Format<Request> REQUEST = new Format<>("request", new RequestForm());

  /** An activity. */
  public static final Format<Activity> ACTIVITY = new Format<>("activity", new ActivityForm());

  /** A lesson. */
  public static final Format<Lesson> LESSON = new Format<>("lesson", new LessonForm());

  /** A kind of assistance. */
  public static final Format<AssistanceKind> ASSISTANCE_KIND =
      new Format<>("assistance-kind", new AssistanceKindForm());

  /** How subjects of activities speak to themes of provisions. */
  public static final Format<ThemeMap> THEME_MAP = new Format<>("theme-map", new ThemeMapForm());

  /** A third party's figure. */
  public static final Format<IndicatorValue> INDICATOR =
      new Format<>("indicator", new IndicatorForm());

  /** How such figures speak to provisions. */
  public static final Format<IndicatorMap> INDICATOR_MAP =
      new Format<>("indicator-map", new IndicatorMapForm());

  /** A State or organization. */
  public static final Format<State> STATE = new Format<>("state", new StateForm());

  /** A register of States. */
  public static final Format<StateRegister> REGISTER = new Format<>("register", new RegisterForm());

  /** What a part of the data rests on. */
  public static final Format<RegisterSource> REGISTER_SOURCE =
      new Format<>("register-source", new RegisterSourceForm());

  /** What an open code is called. */
  public static final Format<Term> TERM = new Format<>("term", new TermForm());

  /** What a rule says about a State. */
  public static final Format<FindingRecord> FINDING = new Format<>("finding", new FindingForm());

  /** The status of an instrument on a date. */
  public static final Format<StatusDocument> STATUS = new Format<>("status", new StatusForm());

  /** A line of a list of provisions. */
  public static final Format<ProvisionEntry> PROVISION_ENTRY =
      new Format<>("provision-entry", new ProvisionEntryForm());

  /** A need with its coverage. */
  public static final Format<CoveredNeed> NEED = new Format<>("need", new NeedForm());

  /** The needs of a run. */
  public static final Format<NeedsDocument> NEEDS = new Format<>("needs", new NeedsForm());

  /** A directive of the Conference. */
  public static final Format<Directive> DIRECTIVE = new Format<>("directive", new DirectiveForm());

  /** Something that the Conference or its bodies did. */
  public static final Format<Proceeding> PROCEEDING =
      new Format<>("proceeding", new ProceedingForm());

  /** What an act gives a group to do. */
  public static final Format<Mandate> MANDATE = new Format<>("mandate", new MandateForm());

  /** A multi-year programme. */
  public static final Format<MultiYearProgramme> PROGRAMME =
      new Format<>("programme", new ProgrammeForm());

  /** What the working group says of a need. */
  public static final Format<Remark> REMARK = new Format<>("remark", new RemarkForm());

  /** A project proposal. */
  public static final Format<ProjectProposal> PROPOSAL =
      new Format<>("proposal", new ProposalForm());

  /** A resource. */
  public static final Format<Resource> RESOURCE = new Format<>("resource", new ResourceForm());

  /** What a need is said to require. */
  public static final Format<StatedRequirement> REQUIREMENT =
      new Format<>("requirement", new StatedRequirementForm());

  /** The suggestions of a run to givers and States. */
  public static final Format<MatchingDocument> MATCHING =
      new Format<>("matching", new MatchingForm());

  /** A draft of a project proposal. */
  public static final Format<ProjectDraft> DRAFT = new Format<>("draft", new DraftForm());

  /** The drafts of a run. */
  public static final Format<DraftsDocument> DRAFTS = new Format<>("drafts", new DraftsForm());

  /** A treaty action, brought by a plugin whose instrument the register does not hold. */
  public static final Format<StateAction> STATE_ACTION =
      new Format<>("state-action", new StateActionForm());

  private Formats() {}

  /**
   * Responses held against the questionnaires in use and the States that are known, while they are
   * read: only then is the place of each answer in its document at hand.
   *
   * <p>An unknown State or questionnaire, or a version that can't be read, refuses the response. An
   * answer to an unknown question is set aside. An answer that its question can't take, one without
   * the reason that it needs, and a second one of the same body and day are reported and kept: such
   * answers count for nothing until the State has been asked again.
   *
   * @param forms the questionnaires in use
   * @param states codes of the States known
   */
  public static Format<Response> responses(QuestionSet forms, Set<String> states) {
    return responsesOfAnyVersion(
        forms.questionnaires().stream()
            .map(form -> VersionHistory.of(form, Revisions.NONE))
            .collect(ImmutableList.toImmutableList()),
        states);
  }

  /**
   * The same for responses to earlier versions as well, each held against the version that it
   * names; such a response is read as it was given, and {@link
   * org.palermo.convention.catalogue.Catalogue#carried} brings it to the present one.
   *
   * @param histories the versions of each questionnaire
   * @param states codes of the States known
   */
  public static Format<Response> responsesOfAnyVersion(
      Iterable<VersionHistory> histories, Set<String> states) {
    return new Format<>(
        "response", new ResponseForm(Optional.of(new ResponseCheck(histories, states))));
  }
}
