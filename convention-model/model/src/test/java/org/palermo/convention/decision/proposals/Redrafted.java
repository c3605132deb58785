package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;

/** A draft with one part replaced, as somebody may do who works on it. */
final class Redrafted {
  private Redrafted() {}

  static ProjectDraft needs(ProjectDraft draft, ImmutableSortedSet<String> needs) {
    return with(draft, needs, draft.framework(), draft.budget());
  }

  static ProjectDraft budget(ProjectDraft draft, DraftBudget budget) {
    return with(draft, draft.needs(), draft.framework(), budget);
  }

  static ProjectDraft objective(ProjectDraft draft, LogicalFramework.Objective objective) {
    LogicalFramework old = draft.framework();
    return framework(
        draft, new LogicalFramework(objective, old.outcomes(), old.outputs(), old.activities()));
  }

  static ProjectDraft outcomes(ProjectDraft draft, LogicalFramework.Outcome... outcomes) {
    LogicalFramework old = draft.framework();
    return framework(
        draft,
        new LogicalFramework(
            old.objective(), ImmutableList.copyOf(outcomes), old.outputs(), old.activities()));
  }

  static ProjectDraft outputs(ProjectDraft draft, LogicalFramework.Output... outputs) {
    LogicalFramework old = draft.framework();
    return framework(
        draft,
        new LogicalFramework(
            old.objective(), old.outcomes(), ImmutableList.copyOf(outputs), old.activities()));
  }

  static ProjectDraft activities(ProjectDraft draft, LogicalFramework.Step... steps) {
    LogicalFramework old = draft.framework();
    return framework(
        draft,
        new LogicalFramework(
            old.objective(), old.outcomes(), old.outputs(), ImmutableList.copyOf(steps)));
  }

  private static ProjectDraft framework(ProjectDraft draft, LogicalFramework framework) {
    return with(draft, draft.needs(), framework, draft.budget());
  }

  private static ProjectDraft with(
      ProjectDraft draft,
      ImmutableSortedSet<String> needs,
      LogicalFramework framework,
      DraftBudget budget) {
    return new ProjectDraft(
        draft.id(),
        draft.title(),
        draft.scope(),
        draft.regionalGroup(),
        draft.theme(),
        draft.assistance(),
        draft.language(),
        draft.beneficiaries(),
        needs,
        framework,
        budget,
        draft.months(),
        draft.partners(),
        draft.lessons(),
        draft.follows(),
        draft.risks(),
        draft.guidance(),
        draft.visibility());
  }
}
