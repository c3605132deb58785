package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Term;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.revision.QuestionnaireDiff;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.testkit.AnswerArbitraries;
import org.palermo.convention.testkit.AssistanceArbitraries;
import org.palermo.convention.testkit.ConditionArbitraries;
import org.palermo.convention.testkit.ConferenceArbitraries;
import org.palermo.convention.testkit.ContentArbitraries;
import org.palermo.convention.testkit.DraftArbitraries;
import org.palermo.convention.testkit.EvidenceArbitraries;
import org.palermo.convention.testkit.MobilizationArbitraries;
import org.palermo.convention.testkit.QuestionnaireArbitraries;
import org.palermo.convention.testkit.RevisionArbitraries;
import org.palermo.convention.testkit.RuleArbitraries;
import org.palermo.convention.testkit.StateArbitraries;
import org.palermo.convention.testkit.TextArbitraries;
import org.palermo.convention.testkit.TreatyArbitraries;

/** Values for every format. */
final class Samples {
  /**
   * A format with values for it.
   *
   * @param format the format
   * @param values values that it can write
   */
  record Sample<T>(Format<T> format, Arbitrary<T> values) {
    Arbitrary<Given<?>> given() {
      return values.map(value -> new Given<>(format, value));
    }

    Arbitrary<Several<?>> several() {
      return values
          .list()
          .ofMaxSize(3)
          .map(list -> new Several<>(format, ImmutableList.copyOf(list)));
    }
  }

  /**
   * A value with its format.
   *
   * @param format the format
   * @param value the value
   */
  record Given<T>(Format<T> format, T value) {
    String written() {
      return format.write(value);
    }

    Reading<T> read(String json) {
      return format.read("file.json", json);
    }
  }

  /**
   * Values with their format.
   *
   * @param format the format
   * @param values the values
   */
  record Several<T>(Format<T> format, ImmutableList<T> values) {}

  /** Every public format, each once. */
  static final ImmutableList<Sample<?>> ALL = all();

  private Samples() {}

  static Arbitrary<Questionnaire> questionnaires() {
    return QuestionnaireArbitraries.questionnaires("TIP");
  }

  private static ImmutableList<Sample<?>> all() {
    return ImmutableList.of(
        new Sample<>(Formats.INSTRUMENT, TreatyArbitraries.instruments()),
        new Sample<>(Formats.PROVISION, TreatyArbitraries.provisions()),
        new Sample<>(Formats.QUESTIONNAIRE, questionnaires()),
        new Sample<>(
            Formats.CONDITION,
            questionnaires().flatMap(form -> ConditionArbitraries.conditions(form.questions()))),
        new Sample<>(
            Formats.RULE,
            ContentArbitraries.contents("TIP").flatMap(content -> Arbitraries.of(content.rules()))),
        new Sample<>(
            Formats.WORKED_CASE,
            ContentArbitraries.contents("TIP")
                .flatMap(RuleArbitraries::workedCases)
                .flatMap(Arbitraries::of)),
        new Sample<>(Formats.STATE_ACTION, stateActions()),
        new Sample<>(
            Formats.PLUGIN_MANIFEST,
            Arbitraries.integers()
                .between(1, 9)
                .map(from -> new PluginManifest("rivers", from, from + 1))),
        new Sample<>(
            Formats.PLUGIN_FILE,
            ContentArbitraries.contents("TIP")
                .flatMap(
                    content ->
                        Combinators.combine(
                                RuleArbitraries.workedCases(content),
                                RevisionArbitraries.revisions())
                            .as(
                                (cases, revisions) ->
                                    new PluginFile(
                                        new PluginManifest("rivers", 1, 2),
                                        content,
                                        cases,
                                        revisions)))),
        new Sample<>(Formats.MIGRATION, RevisionArbitraries.migrations()),
        new Sample<>(Formats.CARRY_OVER, RevisionArbitraries.carryOvers()),
        new Sample<>(Formats.REVISIONS, RevisionArbitraries.revisions()),
        new Sample<>(
            Formats.QUESTIONNAIRE_DIFF,
            Combinators.combine(questionnaires(), questionnaires())
                .as((older, newer) -> DiffDocument.of(QuestionnaireDiff.between(older, newer)))),
        new Sample<>(
            Formats.RESPONSE,
            questionnaires().flatMap(form -> AnswerArbitraries.responses("AFG", form))),
        new Sample<>(Formats.CYCLE, questionnaires().flatMap(QuestionnaireArbitraries::cycles)),
        new Sample<>(Formats.REQUEST, AssistanceArbitraries.requests()),
        new Sample<>(Formats.ACTIVITY, AssistanceArbitraries.activities()),
        new Sample<>(Formats.LESSON, AssistanceArbitraries.lessons()),
        new Sample<>(Formats.ASSISTANCE_KIND, AssistanceArbitraries.assistanceKinds()),
        new Sample<>(Formats.THEME_MAP, AssistanceArbitraries.themeMaps()),
        new Sample<>(Formats.INDICATOR, EvidenceArbitraries.indicatorValues()),
        new Sample<>(Formats.INDICATOR_MAP, EvidenceArbitraries.indicatorMaps()),
        new Sample<>(Formats.STATE, StateArbitraries.states(ImmutableList.of("UNTOC", "TIP"))),
        new Sample<>(
            Formats.REGISTER, StateArbitraries.registers(ImmutableList.of("UNTOC", "TIP"))),
        new Sample<>(Formats.REGISTER_SOURCE, registerSources()),
        new Sample<>(Formats.TERM, terms()),
        new Sample<>(Formats.FINDING, FindingProperties.records()),
        new Sample<>(Formats.STATUS, statuses()),
        new Sample<>(Formats.PROVISION_ENTRY, entries()),
        new Sample<>(Formats.NEED, AssistanceArbitraries.coveredNeeds()),
        new Sample<>(Formats.NEEDS, needs()),
        new Sample<>(Formats.DIRECTIVE, ConferenceArbitraries.directives()),
        new Sample<>(Formats.PROCEEDING, ConferenceArbitraries.proceedings()),
        new Sample<>(Formats.MANDATE, ConferenceArbitraries.mandates()),
        new Sample<>(Formats.PROGRAMME, ConferenceArbitraries.programmes()),
        new Sample<>(
            Formats.REMARK,
            ConferenceArbitraries.remarks(Arbitraries.of("AFG/UNTOC 5/LEGAL", "B"))),
        new Sample<>(Formats.PROPOSAL, AssistanceArbitraries.projectProposals()),
        new Sample<>(Formats.RESOURCE, MobilizationArbitraries.resources()),
        new Sample<>(Formats.REQUIREMENT, MobilizationArbitraries.requirements()),
        new Sample<>(
            Formats.MATCHING,
            MobilizationArbitraries.matchings()
                .map(matching -> new MatchingDocument("sample", true, matching))),
        new Sample<>(Formats.DRAFT, DraftArbitraries.drafts()),
        new Sample<>(
            Formats.DRAFTS,
            DraftArbitraries.runs().map(drafts -> new DraftsDocument("sample", true, drafts))));
  }

  private static Arbitrary<StatusDocument> statuses() {
    return Combinators.combine(
            StateArbitraries.registers(ImmutableList.of("TIP")), TextArbitraries.days())
        .flatAs(
            (register, day) ->
                TreatyArbitraries.instruments("TIP")
                    .map(
                        treaty ->
                            new StatusOfTreaties(register, ImmutableList.of(treaty))
                                .table("TIP", day)))
        .map(StatusDocument::of);
  }

  private static Arbitrary<ProvisionEntry> entries() {
    return Combinators.combine(TreatyArbitraries.provisions(), TreatyArbitraries.instruments())
        .as(
            (provision, treaty) ->
                ProvisionEntry.of(provision, ImmutableSortedMap.of(treaty.code(), treaty)));
  }

  private static Arbitrary<StateAction> stateActions() {
    return Combinators.combine(TextArbitraries.stateCodes(), StateArbitraries.treatyActions("TIP"))
        .as(StateAction::new);
  }

  private static Arbitrary<RegisterSource> registerSources() {
    return Combinators.combine(
            TextArbitraries.lines(), TextArbitraries.lines(), TextArbitraries.lines())
        .as(RegisterSource::new);
  }

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            TextArbitraries.codes(), TextArbitraries.codes(), TextArbitraries.wordings())
        .as(Term::new);
  }

  static Arbitrary<NeedsDocument> needs() {
    return Combinators.combine(
            TextArbitraries.days(),
            TextArbitraries.lines(),
            Arbitraries.of(true, false),
            TextArbitraries.lines(),
            AssistanceArbitraries.coveredNeeds()
                .list()
                .ofMaxSize(3)
                .uniqueElements(covered -> covered.need().id())
                .map(ImmutableList::copyOf))
        .as(NeedsDocument::new);
  }

  /** A value of any kind. */
  static Arbitrary<Given<?>> anyOne() {
    return Arbitraries.of(ALL).flatMap(Sample::given);
  }

  /** Up to three values of any one kind. */
  static Arbitrary<Several<?>> anySeveral() {
    return Arbitraries.of(ALL).flatMap(Sample::several);
  }
}
