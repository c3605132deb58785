package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.MultiYearProgramme;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.decision.ReferenceCheck;
import org.palermo.convention.decision.mobilization.StatedRequirement;
import org.palermo.convention.decision.review.Remark;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.IndicatorCsv;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.priority.json.PriorityFormats;

/** Every kind of file that is read, held against one setting. */
final class FileKinds {
  private final Setting setting;
  private final ReferenceCheck check;

  FileKinds(Setting setting, IndicatorMap indicators) {
    this.setting = setting;
    this.check =
        new ReferenceCheck(
            setting.register(),
            setting.catalogue(),
            ImmutableSet.copyOf(setting.kinds().keySet()),
            indicators);
  }

  /** Responses: several of one State are parts or amendments, so none is one too many. */
  FileKind<Response> responses() {
    return plain("responses", setting.responses());
  }

  FileKind<Request> requests() {
    return FileKind.json("requests", Formats.REQUEST, Request::id, check::of);
  }

  FileKind<Activity> activities() {
    return FileKind.json("activities", Formats.ACTIVITY, Activity::id, check::of);
  }

  FileKind<Lesson> lessons() {
    return FileKind.json("lessons", Formats.LESSON, Lesson::id, check::of);
  }

  /** Proposals; whether the needs that they name are found, the run itself tells. */
  FileKind<ProjectProposal> proposals() {
    return FileKind.json(
        "proposals", Formats.PROPOSAL, ProjectProposal::id, (file, proposal) -> ImmutableList.of());
  }

  FileKind<Proceeding> proceedings() {
    return FileKind.json(
        "proceedings",
        Formats.PROCEEDING,
        Proceeding::id,
        (file, proceeding) -> ImmutableList.of());
  }

  FileKind<Mandate> mandates() {
    return FileKind.json(
        "mandates", Formats.MANDATE, Mandate::act, (file, mandate) -> ImmutableList.of());
  }

  FileKind<MultiYearProgramme> programmes() {
    return FileKind.json(
        "programmes",
        Formats.PROGRAMME,
        MultiYearProgramme::id,
        (file, programme) -> ImmutableList.of());
  }

  /** Remarks of the working group; whether the needs that they name are found, the run tells. */
  FileKind<Remark> remarks() {
    return plain("remarks", Formats.REMARK);
  }

  FileKind<Resource> resources() {
    return FileKind.json("resources", Formats.RESOURCE, Resource::id, check::of);
  }

  /** Requirements; whether the needs that they name are found, the run itself tells. */
  FileKind<StatedRequirement> requirements() {
    return FileKind.json(
        "requirements",
        Formats.REQUIREMENT,
        StatedRequirement::need,
        (file, requirement) -> ImmutableList.of());
  }

  FileKind<ReportingCycle> cycles() {
    Function<ReportingCycle, String> key = cycle -> cycle.questionnaire() + " " + cycle.id();
    return FileKind.json("cycles", Formats.CYCLE, key, check::of);
  }

  FileKind<IndicatorValue> figures() {
    return new FileKind<>(
        new FileNaming("indicators", ImmutableList.of("csv")),
        (file, in, good, bad) -> FileKind.hand(IndicatorCsv.read(file, in), good, bad),
        value -> value.state() + " " + value.indicator() + " " + value.year(),
        check::of);
  }

  /** The kinds that a folder of data may hold. */
  ImmutableList<FileKind<?>> ofData() {
    return ImmutableList.of(
        responses(),
        requests(),
        activities(),
        lessons(),
        cycles(),
        proposals(),
        proceedings(),
        mandates(),
        programmes(),
        remarks(),
        resources(),
        requirements(),
        figures());
  }

  /** Every kind, those of which plugins and registers are made and those that a run writes too. */
  ImmutableList<FileKind<?>> all() {
    return ImmutableList.<FileKind<?>>builder()
        .addAll(ofData())
        .add(plain("instrument", Formats.INSTRUMENT))
        .add(plain("provisions", Formats.PROVISION))
        .add(plain("questionnaire-diff", Formats.QUESTIONNAIRE_DIFF))
        .add(plain("questionnaire", Formats.QUESTIONNAIRE))
        .add(plain("rules", Formats.RULE))
        .add(plain("cases", Formats.WORKED_CASE))
        .add(plain("revisions", Formats.REVISIONS))
        .add(plain("migrations", Formats.MIGRATION))
        .add(plain("carry-overs", Formats.CARRY_OVER))
        .add(plain("plugin-file", Formats.PLUGIN_FILE))
        .add(plain("plugin", Formats.PLUGIN_MANIFEST))
        .add(plain("actions", Formats.STATE_ACTION))
        .add(plain("directives", Formats.DIRECTIVE))
        .add(plain("profile", PriorityFormats.PROFILE))
        .add(plain("unit-costs", PriorityFormats.UNIT_COST))
        .add(plain("ledger", PriorityFormats.LEDGER))
        .add(plain("priorities", PriorityFormats.PRIORITIES))
        .add(plain("why-above", PriorityFormats.WHY_ABOVE))
        .add(plain("robustness", PriorityFormats.ROBUSTNESS))
        .add(plain("portfolio", PriorityFormats.PORTFOLIO))
        .add(plain("matching", Formats.MATCHING))
        .add(plain("drafts", Formats.DRAFTS))
        .add(plain("needs", Formats.NEEDS))
        .add(plain("findings", Formats.FINDING))
        .add(plain("status", Formats.STATUS))
        .add(plain("states", Formats.REGISTER))
        .add(plain("indicator-map", Formats.INDICATOR_MAP))
        .add(plain("theme-map", Formats.THEME_MAP))
        .add(plain("assistance-kinds", Formats.ASSISTANCE_KIND))
        .build();
  }

  private static <T> FileKind<T> plain(String stem, Format<T> format) {
    return FileKind.json(stem, format, record -> "", (file, record) -> ImmutableList.of());
  }
}
