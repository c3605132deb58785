package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Measure;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.mobilization.Shortfall;
import org.palermo.convention.decision.mobilization.SuggestedMatch;
import org.palermo.convention.decision.mobilization.ThemeTotal;
import org.palermo.convention.decision.mobilization.UnusedResource;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes the suggestions of a run. */
final class MatchingForm implements Form<MatchingDocument> {
  private static final Codes<GivingConditions.Kind> CONDITIONS =
      Codes.of(GivingConditions.Kind.values());
  private static final Codes<UnusedResource.Reason> REASONS =
      Codes.of(UnusedResource.Reason.values());

  @Override
  public Optional<MatchingDocument> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<String> dataset = object.required("dataset", Value.TEXT);
    Field<Boolean> synthetic = object.required("synthetic", Value.FLAG);
    Field<ImmutableList<SuggestedMatch>> matches = object.list("matches", MatchingForm::match);
    Field<ImmutableList<Shortfall>> shortfalls = object.list("shortfalls", MatchingForm::shortfall);
    Field<ImmutableList<ThemeTotal>> themes = object.list("themes", MatchingForm::theme);
    Field<ImmutableList<UnusedResource>> unused = object.list("unused", MatchingForm::unused);
    return object.isComplete()
        ? Optional.of(
            new MatchingDocument(
                dataset.get(),
                synthetic.get(),
                new ResourceMatching(
                    asOf.get(), matches.get(), shortfalls.get(), themes.get(), unused.get())))
        : Optional.empty();
  }

  private static Optional<Measure> measure(Value value) {
    JsonObject object = value.object();
    Field<Measure.Kind> kind = object.required("kind", MeansForm.KINDS);
    Field<String> unit = object.required("unit", Value.TEXT);
    return object.isComplete()
        ? Optional.of(new Measure(kind.get(), unit.get()))
        : Optional.empty();
  }

  private static Optional<ImmutableSortedSet<GivingConditions.Kind>> conditions(Value value) {
    return Words.distinct(value, CONDITIONS).map(ImmutableSortedSet::copyOf);
  }

  private static Optional<SuggestedMatch> match(Value value) {
    JsonObject object = value.object();
    Field<String> resource = object.required("resource", Value.TEXT);
    Field<String> need = object.required("need", Value.TEXT);
    Field<Measure> measure = object.required("measure", MatchingForm::measure);
    Field<Long> units = object.required("units", Value.WHOLE);
    Field<ImmutableSortedSet<GivingConditions.Kind>> met =
        object.required("conditionsMet", MatchingForm::conditions);
    return object.isComplete()
        ? Optional.of(
            new SuggestedMatch(resource.get(), need.get(), measure.get(), units.get(), met.get()))
        : Optional.empty();
  }

  private static Optional<Shortfall> shortfall(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<Optional<String>> theme = object.optional("theme", Value.TEXT);
    Field<Measure> measure = object.required("measure", MatchingForm::measure);
    Field<Long> required = object.required("required", Value.WHOLE);
    Field<Long> suggested = object.required("suggested", Value.WHOLE);
    Field<ImmutableList<Shortfall.Hindrance>> hindrances =
        object.list("hindrances", MatchingForm::hindrance);
    return object.isComplete()
        ? Optional.of(
            new Shortfall(
                need.get(),
                theme.get(),
                measure.get(),
                required.get(),
                suggested.get(),
                hindrances.get()))
        : Optional.empty();
  }

  private static Optional<Shortfall.Hindrance> hindrance(Value value) {
    JsonObject object = value.object();
    Field<ImmutableSortedSet<GivingConditions.Kind>> forbidding =
        object.required("forbiddenBy", MatchingForm::conditions);
    Field<ImmutableSortedSet<String>> resources = object.required("resources", Words.CODES);
    return object.isComplete()
        ? Optional.of(new Shortfall.Hindrance(forbidding.get(), resources.get()))
        : Optional.empty();
  }

  private static Optional<ThemeTotal> theme(Value value) {
    JsonObject object = value.object();
    Field<Optional<String>> theme = object.optional("theme", Value.TEXT);
    Field<Measure> measure = object.required("measure", MatchingForm::measure);
    Field<Long> required = object.required("required", Value.WHOLE);
    Field<Long> suggested = object.required("suggested", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(new ThemeTotal(theme.get(), measure.get(), required.get(), suggested.get()))
        : Optional.empty();
  }

  private static Optional<UnusedResource> unused(Value value) {
    JsonObject object = value.object();
    Field<String> resource = object.required("resource", Value.TEXT);
    Field<Measure> measure = object.required("measure", MatchingForm::measure);
    Field<Long> units = object.required("units", Value.WHOLE);
    Field<UnusedResource.Reason> reason = object.required("reason", REASONS);
    return object.isComplete()
        ? Optional.of(new UnusedResource(resource.get(), measure.get(), units.get(), reason.get()))
        : Optional.empty();
  }

  @Override
  public void write(MatchingDocument document, JsonWriter out) {
    ResourceMatching matching = document.matching();
    out.object(
        () -> {
          out.text("asOf", matching.asOf());
          out.text("dataset", document.dataset());
          out.flag("synthetic", document.synthetic());
          out.array("matches", matching.matches(), match -> write(match, out));
          out.array("shortfalls", matching.shortfalls(), shortfall -> write(shortfall, out));
          out.array("themes", matching.themes(), total -> write(total, out));
          out.array("unused", matching.unused(), left -> write(left, out));
        });
  }

  private static void write(Measure measure, JsonWriter out) {
    out.object(
        "measure",
        () -> {
          out.text("kind", measure.kind().code());
          out.text("unit", measure.unit());
        });
  }

  private static void conditions(
      String name, ImmutableSortedSet<GivingConditions.Kind> conditions, JsonWriter out) {
    out.texts(name, conditions.stream().map(GivingConditions.Kind::code).toList());
  }

  private static void write(SuggestedMatch match, JsonWriter out) {
    out.object(
        () -> {
          out.text("resource", match.resource());
          out.text("need", match.need());
          write(match.measure(), out);
          out.number("units", match.units());
          conditions("conditionsMet", match.conditionsMet(), out);
        });
  }

  private static void write(Shortfall shortfall, JsonWriter out) {
    out.object(
        () -> {
          out.text("need", shortfall.need());
          out.text("theme", shortfall.theme());
          write(shortfall.measure(), out);
          out.number("required", shortfall.required());
          out.number("suggested", shortfall.suggested());
          out.array(
              "hindrances",
              shortfall.hindrances(),
              hindrance ->
                  out.object(
                      () -> {
                        conditions("forbiddenBy", hindrance.forbiddenBy(), out);
                        out.texts("resources", hindrance.resources());
                      }));
        });
  }

  private static void write(ThemeTotal total, JsonWriter out) {
    out.object(
        () -> {
          out.text("theme", total.theme());
          write(total.measure(), out);
          out.number("required", total.required());
          out.number("suggested", total.suggested());
        });
  }

  private static void write(UnusedResource left, JsonWriter out) {
    out.object(
        () -> {
          out.text("resource", left.resource());
          write(left.measure(), out);
          out.number("units", left.units());
          out.text("reason", left.reason().code());
        });
  }
}
