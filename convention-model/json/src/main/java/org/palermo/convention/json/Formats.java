package org.palermo.convention.json;

import java.util.Optional;
import java.util.Set;
import org.palermo.convention.Term;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;

/** Every kind of record that is read and written. */
public final class Formats {
  /** An instrument with its articles. */
  public static final Format<Instrument> INSTRUMENT =
      new Format<>("instrument", TreatyCodec::instrument, TreatyCodec::write).by(Instrument::code);

  /** A provision. */
  public static final Format<Provision> PROVISION =
      new Format<>("provision", TreatyCodec::provision, TreatyCodec::write)
          .by(provision -> provision.citation().toString());

  /** A questionnaire with its questions. */
  public static final Format<Questionnaire> QUESTIONNAIRE =
      new Format<>("questionnaire", QuestionnaireCodec::read, QuestionnaireCodec::write)
          .by(Questionnaire::id);

  /** A condition. */
  public static final Format<Condition> CONDITION =
      new Format<>("condition", ConditionCodec::read, ConditionText::write);

  /** A gap rule with its worked cases. */
  public static final Format<GapRule> RULE =
      new Format<>("rule", RuleCodec::read, RuleCodec::write).by(GapRule::id);

  /** A response, as it stands; {@link #responses} holds it against the forms. */
  public static final Format<Response> RESPONSE =
      new Format<>("response", new ResponseCodec(Optional.empty())::read, ResponseCodec::write);

  /** A reporting cycle. */
  public static final Format<ReportingCycle> CYCLE =
      new Format<>("cycle", ResponseCodec::cycle, ResponseCodec::write);

  /** A request for assistance. */
  public static final Format<Request> REQUEST =
      new Format<>("request", AssistanceCodec::request, AssistanceCodec::write).by(Request::id);

  /** An activity. */
  public static final Format<Activity> ACTIVITY =
      new Format<>("activity", AssistanceCodec::activity, AssistanceCodec::write).by(Activity::id);

  /** A lesson. */
  public static final Format<Lesson> LESSON =
      new Format<>("lesson", AssistanceCodec::lesson, AssistanceCodec::write).by(Lesson::id);

  /** A kind of assistance. */
  public static final Format<AssistanceKind> ASSISTANCE_KIND =
      new Format<>("assistance-kind", AssistanceCodec::kind, AssistanceCodec::write)
          .by(AssistanceKind::code);

  /** How subjects of activities speak to themes of provisions. */
  public static final Format<ThemeMap> THEME_MAP =
      new Format<>("theme-map", AssistanceCodec::themeMap, AssistanceCodec::write);

  /** A third party's figure. */
  public static final Format<IndicatorValue> INDICATOR =
      new Format<>("indicator", EvidenceCodec::value, EvidenceCodec::write);

  /** How such figures speak to provisions. */
  public static final Format<IndicatorMap> INDICATOR_MAP =
      new Format<>("indicator-map", EvidenceCodec::map, EvidenceCodec::write);

  /** A State or organization. */
  public static final Format<State> STATE =
      new Format<>("state", StateCodec::state, StateCodec::write).by(State::code);

  /** A register of States. */
  public static final Format<StateRegister> REGISTER =
      new Format<>("register", StateCodec::register, StateCodec::write);

  /** What a part of the data rests on. */
  public static final Format<RegisterSource> REGISTER_SOURCE =
      new Format<>("register-source", StateCodec::source, StateCodec::write);

  /** What an open code is called. */
  public static final Format<Term> TERM = new Format<>("term", Words::term, Words::write);

  /** A need with its coverage. */
  public static final Format<CoveredNeed> NEED =
      new Format<>("need", NeedCodec::read, NeedCodec::write).by(covered -> covered.need().id());

  /** The needs of a run. */
  public static final Format<NeedsDocument> NEEDS =
      new Format<>("needs", NeedCodec::document, NeedCodec::write);

  static final Format<StateAction> STATE_ACTION =
      new Format<>("state-action", StateCodec::stateAction, StateCodec::write)
          .by(StateAction::state);

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
    return new Format<>(
        "response",
        new ResponseCodec(Optional.of(new ResponseCheck(forms, states)))::read,
        ResponseCodec::write);
  }
}
