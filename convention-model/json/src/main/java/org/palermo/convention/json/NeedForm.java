package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes needs with their coverage. */
final class NeedForm implements Form<CoveredNeed> {
  private static final Codes<NeedKind> KINDS = Codes.of(NeedKind.values());
  private static final Codes<Grounds> GROUNDS = Codes.of(Grounds.values());
  private static final Codes<Footing> FOOTINGS = Codes.of(Footing.values());
  private static final Codes<NeedSource.Type> SOURCES = Codes.of(NeedSource.Type.values());
  private static final Codes<Coverage.Level> LEVELS = Codes.of(Coverage.Level.values());

  @Override
  public Optional<CoveredNeed> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> state = object.required("state", Value.TEXT);
    Field<ImmutableSortedSet<String>> instruments = object.required("instruments", Words.CODES);
    Field<ImmutableSortedSet<Citation>> citations = object.required("citations", Words.CITATIONS);
    Field<Optional<String>> theme = object.optional("theme", Value.TEXT);
    Field<Optional<String>> cluster = object.optional("cluster", Value.TEXT);
    Field<NeedKind> kind = object.required("kind", KINDS);
    Field<ImmutableSortedSet<GapKind>> gapKinds =
        object.required(
            "gapKinds",
            list -> Words.distinct(list, Scales.GAP_KIND).map(ImmutableSortedSet::copyOf));
    Field<Severity> severity = object.required("severity", Scales.SEVERITY);
    Field<Grounds> grounds = object.required("confidence", GROUNDS);
    Field<Optional<Footing>> footing = object.optional("footing", FOOTINGS);
    Field<ImmutableList<String>> assistance = object.list("assistanceTypes", Value.TEXT);
    Field<Coverage> coverage = object.required("coverage", NeedForm::coverage);
    Field<ImmutableList<NeedSource>> sources = object.list("sources", NeedForm::source);
    Field<ImmutableSortedSet<String>> rules = object.required("rules", Words.CODES);
    Field<ImmutableSortedSet<String>> open = object.required("openQuestions", Words.CODES);
    Field<ImmutableList<String>> remarks = object.listOrEmpty("remarks", Value.TEXT);
    Field<Visibility> visibility =
        object.orElse("visibility", Words.VISIBILITY, Visibility.CONFIDENTIAL);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new CoveredNeed(
            new Need(
                id.get(),
                state.get(),
                instruments.get(),
                citations.get(),
                theme.get(),
                cluster.get(),
                kind.get(),
                gapKinds.get(),
                severity.get(),
                grounds.get(),
                footing.get(),
                assistance.get(),
                ImmutableSortedSet.copyOf(Comparator.naturalOrder(), sources.get()),
                rules.get(),
                open.get(),
                remarks.get(),
                visibility.get()),
            coverage.get()));
  }

  @Override
  public Optional<String> id(CoveredNeed covered) {
    return Optional.of(covered.need().id());
  }

  @Override
  public void write(CoveredNeed covered, JsonWriter out) {
    Need need = covered.need();
    out.object(
        () -> {
          out.text("id", need.id());
          out.text("state", need.state());
          out.texts("instruments", need.instruments());
          out.texts("citations", need.citations());
          out.text("theme", need.theme());
          out.text("cluster", need.cluster());
          out.text("kind", need.kind().code());
          out.texts("gapKinds", need.gapKinds().stream().map(GapKind::code).toList());
          out.text("severity", need.severity().code());
          out.text("confidence", need.grounds().code());
          out.text("footing", need.footing().map(Footing::code));
          out.texts("assistanceTypes", need.assistance());
          out.object("coverage", () -> write(covered.coverage(), out));
          out.array("sources", need.sources(), source -> write(source, out));
          out.texts("rules", need.rules());
          out.texts("openQuestions", need.openQuestions());
          out.textsUnlessEmpty("remarks", need.remarks());
          Words.visibility(need.visibility(), out);
        });
  }

  private static Optional<NeedSource> source(Value value) {
    JsonObject object = value.object();
    Field<NeedSource.Type> type = object.required("type", SOURCES);
    Field<String> reference = object.required("reference", Value.TEXT);
    Field<String> detail = object.orElse("detail", Value.TEXT, "");
    Field<Optional<LocalDate>> date = object.optional("date", Value.DATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new NeedSource(type.get(), reference.get(), detail.get(), date.get()));
  }

  private static Optional<Coverage> coverage(Value value) {
    JsonObject object = value.object();
    Field<Coverage.Level> level = object.required("level", LEVELS);
    Field<ImmutableList<String>> running = object.listOrEmpty("running", Value.TEXT);
    Field<ImmutableList<String>> planned = object.listOrEmpty("planned", Value.TEXT);
    Field<ImmutableList<String>> ended = object.listOrEmpty("ended", Value.TEXT);
    Field<ImmutableList<String>> providers = object.listOrEmpty("providers", Value.TEXT);
    Field<Optional<LocalDate>> informedTo = object.optional("informedTo", Value.DATE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Coverage(
            level.get(),
            running.get(),
            planned.get(),
            ended.get(),
            providers.get(),
            informedTo.get()));
  }

  private static void write(NeedSource source, JsonWriter out) {
    out.object(
        () -> {
          out.text("type", source.type().code());
          out.text("reference", source.reference());
          out.textUnlessEmpty("detail", source.detail());
          out.text("date", source.date());
        });
  }

  private static void write(Coverage coverage, JsonWriter out) {
    out.text("level", coverage.level().code());
    out.textsUnlessEmpty("running", coverage.running());
    out.textsUnlessEmpty("planned", coverage.planned());
    out.textsUnlessEmpty("ended", coverage.ended());
    out.textsUnlessEmpty("providers", coverage.providers());
    out.text("informedTo", coverage.informedTo());
  }
}
