package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.explain.Ledger;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Profile;

/**
 * Reads and writes ledgers whole.
 *
 * @param terms how the terms are read and written
 */
record LedgerForm(TermsForm terms) implements Form<Ledger> {
  private static final ProfileForm PROFILE = new ProfileForm();

  @Override
  public Optional<Ledger> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<ImmutableMap<String, String>> inputs = object.map("inputs", LedgerForm::hash);
    Field<Profile> profile = object.required("profile", PROFILE);
    Field<Terms> agreed = object.required("terms", terms);
    Field<ImmutableList<Ledger.Entry>> entries = object.list("entries", LedgerForm::entry);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    Ledger ledger =
        new Ledger(asOf.get(), inputs.get(), profile.get(), agreed.get(), entries.get());
    return new LedgerCheck(ledger, value.to("entries")).isSound()
        ? Optional.of(ledger)
        : Optional.empty();
  }

  private static Optional<String> hash(Value value) {
    Optional<String> text = value.text();
    if (text.isPresent() && !text.get().matches("[0-9a-f]{64}")) {
      value.complain(
          "not-a-hash",
          Shown.quoted(text.get()) + " is no SHA-256",
          "write its 64 hexadecimal figures in small letters");
      return Optional.empty();
    }
    return text;
  }

  private static Optional<Ledger.Entry> entry(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<Integer> tier = object.required("tier", Value.INTEGER);
    Field<ImmutableMap<String, Interval>> points = object.map("points", Figures.INTERVAL);
    Field<Long> score = object.required("score", Value.WHOLE);
    Field<Integer> placeByNeed = object.required("placeByNeed", Value.INTEGER);
    Field<Integer> place = object.required("place", Value.INTEGER);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Ledger.Entry(
            need.get(), tier.get(), points.get(), score.get(), placeByNeed.get(), place.get()));
  }

  @Override
  public void write(Ledger ledger, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", ledger.asOf());
          out.object("inputs", () -> ledger.inputs().forEach(out::text));
          out.name("profile");
          PROFILE.write(ledger.profile(), out);
          out.name("terms");
          terms.write(ledger.terms(), out);
          out.array("entries", ledger.entries(), entry -> write(entry, out));
        });
  }

  private static void write(Ledger.Entry entry, JsonWriter out) {
    out.object(
        () -> {
          out.text("need", entry.need());
          out.number("tier", entry.tier());
          out.object(
              "points",
              () ->
                  entry
                      .points()
                      .forEach((criterion, points) -> Figures.write(criterion, points, out)));
          out.number("score", entry.score());
          out.number("placeByNeed", entry.placeByNeed());
          out.number("place", entry.place());
        });
  }
}
