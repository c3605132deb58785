package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes project proposals. */
final class ProposalForm implements Form<ProjectProposal> {
  @Override
  public Optional<ProjectProposal> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> title = object.required("title", Value.TEXT);
    Field<ImmutableSortedSet<String>> needs = object.required("needs", Words.CODES);
    Field<ImmutableList<String>> assistance = object.list("assistance", Value.TEXT);
    Field<Long> cost = object.required("cost", Value.WHOLE);
    Field<Boolean> indicative = object.orElse("indicative", Value.FLAG, false);
    Field<Visibility> visibility =
        object.orElse("visibility", Words.VISIBILITY, Visibility.CONFIDENTIAL);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectProposal(
            id.get(),
            title.get(),
            needs.get(),
            assistance.get(),
            cost.get(),
            indicative.get(),
            visibility.get()));
  }

  @Override
  public Optional<String> id(ProjectProposal proposal) {
    return Optional.of(proposal.id());
  }

  @Override
  public void write(ProjectProposal proposal, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", proposal.id());
          out.text("title", proposal.title());
          out.texts("needs", proposal.needs());
          out.texts("assistance", proposal.assistance());
          out.number("cost", proposal.cost());
          if (proposal.indicative()) {
            out.flag("indicative", true);
          }
          Words.visibility(proposal.visibility(), out);
        });
  }
}
