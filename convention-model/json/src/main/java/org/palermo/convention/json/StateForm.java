package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.Share;
import org.palermo.convention.state.State;
import org.palermo.convention.state.TreatyAction;

/** Reads and writes States and organizations with their treaty actions. */
final class StateForm implements Form<State> {
  private static final Codes<PartyKind> KINDS = Codes.of(PartyKind.values());

  @Override
  public Optional<State> read(Value value) {
    JsonObject object = value.object();
    Field<String> code = object.required("code", Value.TEXT);
    Field<String> iso2 = object.required("iso2", Value.TEXT);
    Field<Optional<String>> m49 = object.optional("m49", Value.TEXT);
    Field<PartyKind> kind = object.required("kind", KINDS);
    Field<Wording> names = object.required("names", Words.WORDING);
    Field<Optional<String>> group = object.optional("regionalGroup", Value.TEXT);
    Field<Optional<String>> region = object.optional("region", Value.TEXT);
    Field<Optional<String>> subregion = object.optional("subregion", Value.TEXT);
    Field<ImmutableMap<String, Share>> shares =
        object.map("traditions", share -> share.parsed(Share::parse));
    Field<String> confidence = object.required("traditionConfidence", Value.TEXT);
    Field<String> note = object.orElse("traditionNote", Value.TEXT, "");
    Field<Optional<Long>> population = object.optional("population", Value.WHOLE);
    Field<Integer> year = object.orElse("populationYear", Value.INTEGER, 0);
    Field<Optional<String>> income = object.optional("incomeGroup", Value.TEXT);
    Field<ImmutableList<String>> categories = object.listOrEmpty("categories", Value.TEXT);
    Field<ImmutableList<TreatyAction>> actions =
        object.listOrEmpty("actions", TreatyActionFields::read);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new State(
            code.get(),
            iso2.get(),
            m49.get(),
            kind.get(),
            names.get(),
            group.get(),
            region.get(),
            subregion.get(),
            new LegalTraditions(shares.get()),
            confidence.get(),
            note.get(),
            population.get().map(OptionalLong::of).orElse(OptionalLong.empty()),
            year.get(),
            income.get(),
            categories.get(),
            actions.get()));
  }

  @Override
  public Optional<String> id(State state) {
    return Optional.of(state.code());
  }

  @Override
  public void write(State state, JsonWriter out) {
    out.object(
        () -> {
          out.text("code", state.code());
          out.text("iso2", state.iso2());
          out.text("m49", state.m49());
          out.text("kind", state.kind().code());
          Words.wording("names", state.names(), out);
          out.text("regionalGroup", state.regionalGroup());
          out.text("region", state.region());
          out.text("subregion", state.subregion());
          out.object(
              "traditions",
              () -> state.traditions().shares().forEach((code, share) -> out.text(code, share)));
          out.text("traditionConfidence", state.traditionConfidence());
          out.textUnlessEmpty("traditionNote", state.traditionNote());
          state.population().ifPresent(people -> out.number("population", people));
          if (state.populationYear() != 0) {
            out.number("populationYear", state.populationYear());
          }
          out.text("incomeGroup", state.incomeGroup());
          out.textsUnlessEmpty("categories", state.categories());
          out.arrayUnlessEmpty(
              "actions",
              state.actions(),
              action -> out.object(() -> TreatyActionFields.write(action, out)));
        });
  }
}
