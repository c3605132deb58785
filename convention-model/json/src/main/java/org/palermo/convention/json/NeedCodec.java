package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes needs with their coverage. */
final class NeedCodec {
  private static final ImmutableMap<String, NeedKind> KINDS =
      Codes.of(NeedKind.values(), NeedKind::code);
  private static final ImmutableMap<String, Grounds> GROUNDS =
      Codes.of(Grounds.values(), Grounds::code);
  private static final ImmutableMap<String, Footing> FOOTINGS =
      Codes.of(Footing.values(), Footing::code);
  private static final ImmutableMap<String, NeedSource.Type> SOURCES =
      Codes.of(NeedSource.Type.values(), NeedSource.Type::code);
  private static final ImmutableMap<String, Coverage.Level> LEVELS =
      Codes.of(Coverage.Level.values(), Coverage.Level::code);

  private NeedCodec() {}

  static Optional<CoveredNeed> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value::text);
    Field<String> state = object.required("state", Value::text);
    Field<ImmutableSortedSet<String>> instruments = object.required("instruments", Words::codes);
    Field<ImmutableSortedSet<Citation>> citations = object.required("citations", Words::citations);
    Field<Optional<String>> theme = object.optional("theme", Value::text);
    Field<Optional<String>> cluster = object.optional("cluster", Value::text);
    Field<NeedKind> kind = object.required("kind", word -> word.oneOf(KINDS));
    Field<ImmutableSortedSet<GapKind>> gapKinds =
        object.required(
            "gapKinds",
            list ->
                Words.distinct(list, word -> word.oneOf(RuleCodec.GAP_KINDS))
                    .map(ImmutableSortedSet::copyOf));
    Field<Severity> severity =
        object.required("severity", word -> word.oneOf(RuleCodec.SEVERITIES));
    Field<Grounds> grounds = object.required("confidence", word -> word.oneOf(GROUNDS));
    Field<Optional<Footing>> footing = object.optional("footing", word -> word.oneOf(FOOTINGS));
    Field<ImmutableList<String>> assistance = object.list("assistanceTypes", Value::text);
    Field<Coverage> coverage = object.required("coverage", NeedCodec::coverage);
    Field<ImmutableList<NeedSource>> sources = object.list("sources", NeedCodec::source);
    Field<ImmutableSortedSet<String>> rules = object.required("rules", Words::codes);
    Field<ImmutableSortedSet<String>> open = object.required("openQuestions", Words::codes);
    Field<ImmutableList<String>> remarks = object.listOrEmpty("remarks", Value::text);
    Field<Visibility> visibility =
        object.orElse("visibility", Words::visibility, Visibility.CONFIDENTIAL);
    return object.build(
        () ->
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

  private static Optional<NeedSource> source(Value value) {
    JsonObject object = value.object();
    Field<NeedSource.Type> type = object.required("type", word -> word.oneOf(SOURCES));
    Field<String> reference = object.required("reference", Value::text);
    Field<String> detail = object.orElse("detail", Value::text, "");
    return object.build(() -> new NeedSource(type.get(), reference.get(), detail.get()));
  }

  private static Optional<Coverage> coverage(Value value) {
    JsonObject object = value.object();
    Field<Coverage.Level> level = object.required("level", word -> word.oneOf(LEVELS));
    Field<ImmutableList<String>> running = object.listOrEmpty("running", Value::text);
    Field<ImmutableList<String>> planned = object.listOrEmpty("planned", Value::text);
    Field<ImmutableList<String>> ended = object.listOrEmpty("ended", Value::text);
    Field<ImmutableList<String>> providers = object.listOrEmpty("providers", Value::text);
    Field<Optional<LocalDate>> informedTo = object.optional("informedTo", Value::date);
    return object.build(
        () ->
            new Coverage(
                level.get(),
                running.get(),
                planned.get(),
                ended.get(),
                providers.get(),
                informedTo.get()));
  }

  static void write(CoveredNeed covered, JsonWriter out) {
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

  private static void write(NeedSource source, JsonWriter out) {
    out.object(
        () -> {
          out.text("type", source.type().code());
          out.text("reference", source.reference());
          out.textUnlessEmpty("detail", source.detail());
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

  static Optional<NeedsDocument> document(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value::date);
    Field<String> dataset = object.required("dataset", Value::text);
    Field<Boolean> synthetic = object.required("synthetic", Value::flag);
    Field<String> ground = object.required("ground", Value::text);
    Field<ImmutableList<CoveredNeed>> needs = object.list("needs", NeedCodec::read);
    return object.build(
        () ->
            new NeedsDocument(
                asOf.get(), dataset.get(), synthetic.get(), ground.get(), needs.get()));
  }

  static void write(NeedsDocument document, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", document.asOf());
          out.text("dataset", document.dataset());
          out.flag("synthetic", document.synthetic());
          out.text("ground", document.ground());
          out.array("needs", document.needs(), need -> write(need, out));
        });
  }
}
