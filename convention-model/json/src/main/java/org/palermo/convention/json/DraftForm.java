package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.proposals.DraftBudget;
import org.palermo.convention.decision.proposals.DraftGuidance;
import org.palermo.convention.decision.proposals.LogicalFramework;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes drafts of project proposals. */
final class DraftForm implements Form<ProjectDraft> {
  private static final Codes<ProjectDraft.Scope> SCOPES = Codes.of(ProjectDraft.Scope.values());
  private static final FrameworkForm FRAMEWORK = new FrameworkForm();
  private static final BudgetForm BUDGET = new BudgetForm();

  @Override
  public Optional<ProjectDraft> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<Wording> title = object.required("title", Words.WORDING);
    Field<ProjectDraft.Scope> scope = object.required("scope", SCOPES);
    Field<Optional<String>> group = object.optional("regionalGroup", Value.TEXT);
    Field<Optional<String>> theme = object.optional("theme", Value.TEXT);
    Field<String> assistance = object.required("assistance", Value.TEXT);
    Field<Optional<String>> language = object.optional("language", Value.TEXT);
    Field<ImmutableSortedSet<String>> beneficiaries = object.required("beneficiaries", Words.CODES);
    Field<ImmutableSortedSet<String>> needs = object.required("needs", Words.CODES);
    Field<LogicalFramework> framework = object.required("framework", FRAMEWORK);
    Field<DraftBudget> budget = object.required("budget", BUDGET);
    Field<Integer> months = object.required("months", Value.INTEGER);
    Field<ImmutableSortedSet<String>> partners = object.required("partners", Words.CODES);
    Field<ImmutableSortedSet<String>> lessons = object.required("lessons", Words.CODES);
    Field<ImmutableSortedSet<String>> follows = object.required("follows", Words.CODES);
    Field<ImmutableList<Wording>> risks = object.list("risks", Words.WORDING);
    Field<DraftGuidance> guidance = object.required("guidance", DraftForm::guidance);
    Field<Visibility> visibility =
        object.orElse("visibility", Words.VISIBILITY, Visibility.CONFIDENTIAL);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectDraft(
            id.get(),
            title.get(),
            scope.get(),
            group.get(),
            theme.get(),
            assistance.get(),
            language.get(),
            beneficiaries.get(),
            needs.get(),
            framework.get(),
            budget.get(),
            months.get(),
            partners.get(),
            lessons.get(),
            follows.get(),
            risks.get(),
            guidance.get(),
            visibility.get()));
  }

  private static Optional<DraftGuidance> guidance(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<DraftGuidance.GuidingAct>> acts = object.list("acts", DraftForm::act);
    Field<Boolean> provisional = object.required("provisional", Value.FLAG);
    return object.isComplete()
        ? Optional.of(new DraftGuidance(acts.get(), provisional.get()))
        : Optional.empty();
  }

  private static Optional<DraftGuidance.GuidingAct> act(Value value) {
    JsonObject object = value.object();
    Field<String> directive = object.required("directive", Value.TEXT);
    Field<String> act = object.required("act", Value.TEXT);
    return object.isComplete()
        ? Optional.of(new DraftGuidance.GuidingAct(directive.get(), act.get()))
        : Optional.empty();
  }

  @Override
  public Optional<String> id(ProjectDraft draft) {
    return Optional.of(draft.id());
  }

  @Override
  public void write(ProjectDraft draft, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", draft.id());
          Words.wording("title", draft.title(), out);
          out.text("scope", draft.scope().code());
          out.text("regionalGroup", draft.regionalGroup());
          out.text("theme", draft.theme());
          out.text("assistance", draft.assistance());
          out.text("language", draft.language());
          out.texts("beneficiaries", draft.beneficiaries());
          out.texts("needs", draft.needs());
          out.name("framework");
          FRAMEWORK.write(draft.framework(), out);
          out.name("budget");
          BUDGET.write(draft.budget(), out);
          out.number("months", draft.months());
          out.texts("partners", draft.partners());
          out.texts("lessons", draft.lessons());
          out.texts("follows", draft.follows());
          out.array("risks", draft.risks(), risk -> Words.wording(risk, out));
          out.object("guidance", () -> write(draft.guidance(), out));
          Words.visibility(draft.visibility(), out);
        });
  }

  private static void write(DraftGuidance guidance, JsonWriter out) {
    out.array(
        "acts",
        guidance.acts(),
        act ->
            out.object(
                () -> {
                  out.text("directive", act.directive());
                  out.text("act", act.act());
                }));
    out.flag("provisional", guidance.provisional());
  }
}
