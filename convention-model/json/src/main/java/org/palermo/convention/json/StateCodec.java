package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.Share;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.TreatyAction;

/** Reads and writes States, their treaty actions and the register. */
final class StateCodec {
  private static final ImmutableMap<String, PartyKind> KINDS =
      Codes.of(PartyKind.values(), PartyKind::code);
  private static final ImmutableMap<String, TreatyAction.Consent> CONSENTS =
      Codes.of(TreatyAction.Consent.values(), TreatyAction.Consent::code);

  private StateCodec() {}

  static Optional<State> state(Value value) {
    JsonObject object = value.object();
    Field<String> code = object.required("code", Value::text);
    Field<String> iso2 = object.required("iso2", Value::text);
    Field<Optional<String>> m49 = object.optional("m49", Value::text);
    Field<PartyKind> kind = object.required("kind", word -> word.oneOf(KINDS));
    Field<Wording> names = object.required("names", Words::wording);
    Field<Optional<String>> group = object.optional("regionalGroup", Value::text);
    Field<Optional<String>> region = object.optional("region", Value::text);
    Field<Optional<String>> subregion = object.optional("subregion", Value::text);
    Field<ImmutableMap<String, Share>> shares =
        object.map("traditions", share -> share.parsed(Share::parse));
    Field<String> confidence = object.required("traditionConfidence", Value::text);
    Field<String> note = object.orElse("traditionNote", Value::text, "");
    Field<Optional<Long>> population = object.optional("population", Value::whole);
    Field<Integer> year = object.orElse("populationYear", Value::integer, 0);
    Field<Optional<String>> income = object.optional("incomeGroup", Value::text);
    Field<ImmutableList<String>> categories = object.listOrEmpty("categories", Value::text);
    Field<ImmutableList<TreatyAction>> actions = object.listOrEmpty("actions", StateCodec::action);
    return object.build(
        () ->
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

  private static Optional<TreatyAction> action(Value value) {
    return action(value.object());
  }

  private static Optional<TreatyAction> action(JsonObject object) {
    Field<String> instrument = object.required("instrument", Value::text);
    Field<Optional<LocalDate>> signature = object.optional("signature", Value::date);
    Field<Optional<TreatyAction.Consent>> consent =
        object.optional("consent", word -> word.oneOf(CONSENTS));
    Field<Optional<LocalDate>> deposited = object.optional("deposited", Value::date);
    Field<Optional<LocalDate>> denounced = object.optional("denunciationReceived", Value::date);
    return object.build(
        () ->
            new TreatyAction(
                instrument.get(),
                signature.get(),
                consent.get(),
                deposited.get(),
                denounced.get()));
  }

  static Optional<StateAction> stateAction(Value value) {
    JsonObject object = value.object();
    Field<String> state = object.required("state", Value::text);
    Optional<TreatyAction> action = action(object);
    return action.filter(read -> state.isRead()).map(read -> new StateAction(state.get(), read));
  }

  static Optional<StateRegister> register(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value::date);
    Field<ImmutableList<RegisterSource>> sources = object.list("sources", StateCodec::source);
    Field<ImmutableList<State>> states = object.list("states", StateCodec::state);
    return object.build(() -> StateRegister.of(asOf.get(), states.get(), sources.get()));
  }

  static Optional<RegisterSource> source(Value value) {
    JsonObject object = value.object();
    Field<String> what = object.required("what", Value::text);
    Field<String> source = object.required("source", Value::text);
    Field<String> asOf = object.required("asOf", Value::text);
    return object.build(() -> new RegisterSource(what.get(), source.get(), asOf.get()));
  }

  static void write(StateRegister register, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", register.asOf());
          out.array("sources", register.sources(), source -> write(source, out));
          out.array("states", register.all(), state -> write(state, out));
        });
  }

  static void write(RegisterSource source, JsonWriter out) {
    out.object(
        () -> {
          out.text("what", source.what());
          out.text("source", source.source());
          out.text("asOf", source.asOf());
        });
  }

  static void write(State state, JsonWriter out) {
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
              "actions", state.actions(), action -> out.object(() -> action(action, out)));
        });
  }

  static void write(StateAction action, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", action.state());
          action(action.action(), out);
        });
  }

  private static void action(TreatyAction action, JsonWriter out) {
    out.text("instrument", action.instrument());
    out.text("signature", action.signature());
    out.text("consent", action.consent().map(TreatyAction.Consent::code));
    out.text("deposited", action.deposited());
    out.text("denunciationReceived", action.denunciationReceived());
  }
}
