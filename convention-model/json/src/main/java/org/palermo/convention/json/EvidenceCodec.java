package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.palermo.convention.evidence.IndicatorLink;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorSource;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes indicators and how they speak to provisions. */
final class EvidenceCodec {
  private EvidenceCodec() {}

  static Optional<IndicatorValue> value(Value value) {
    JsonObject object = value.object();
    Field<String> state = object.required("state", Value::text);
    Field<String> indicator = object.required("indicator", Value::text);
    Field<Integer> year = object.required("year", Value::integer);
    Field<BigDecimal> number = object.required("value", Value::number);
    Field<BigDecimal> least = object.required("scaleMin", Value::number);
    Field<BigDecimal> most = object.required("scaleMax", Value::number);
    Field<Boolean> higher = object.required("higherIsBetter", Value::flag);
    return object.build(
        () ->
            new IndicatorValue(
                state.get(),
                indicator.get(),
                year.get(),
                number.get(),
                least.get(),
                most.get(),
                higher.get()));
  }

  static void write(IndicatorValue value, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", value.state());
          out.text("indicator", value.indicator());
          out.number("year", value.year());
          out.number("value", value.value());
          out.number("scaleMin", value.scaleMin());
          out.number("scaleMax", value.scaleMax());
          out.flag("higherIsBetter", value.higherIsBetter());
        });
  }

  static Optional<IndicatorMap> map(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<IndicatorLink>> links = object.list("links", EvidenceCodec::link);
    Field<ImmutableList<IndicatorSource>> sources = object.list("sources", EvidenceCodec::source);
    return object.build(() -> IndicatorMap.of(links.get(), sources.get()));
  }

  private static Optional<IndicatorLink> link(Value value) {
    JsonObject object = value.object();
    Field<String> family = object.required("family", Value::text);
    Field<Citation> article = object.required("article", Words::citation);
    Field<Boolean> evidence = object.required("evidence", Value::flag);
    Field<Boolean> direct = object.required("direct", Value::flag);
    Field<Optional<BigDecimal>> major = object.optional("majorAt", Value::number);
    Field<Optional<BigDecimal>> moderate = object.optional("moderateAt", Value::number);
    Field<Optional<BigDecimal>> minor = object.optional("minorAt", Value::number);
    Field<Optional<Severity>> cap =
        object.optional("cap", word -> word.oneOf(RuleCodec.SEVERITIES));
    return object.build(
        () ->
            new IndicatorLink(
                family.get(),
                article.get(),
                evidence.get(),
                direct.get(),
                major.get(),
                moderate.get(),
                minor.get(),
                cap.get()));
  }

  private static Optional<IndicatorSource> source(Value value) {
    JsonObject object = value.object();
    Field<String> prefix = object.required("prefix", Value::text);
    Field<String> title = object.required("title", Value::text);
    Field<String> publisher = object.required("publisher", Value::text);
    Field<String> edition = object.required("edition", Value::text);
    Field<String> licence = object.required("licence", Value::text);
    Field<String> attribution = object.required("attribution", Value::text);
    Field<Boolean> redistributed = object.required("redistributed", Value::flag);
    Field<Optional<Integer>> minorAfter = object.optional("minorAfter", Value::integer);
    return object.build(
        () ->
            new IndicatorSource(
                prefix.get(),
                title.get(),
                publisher.get(),
                edition.get(),
                licence.get(),
                attribution.get(),
                redistributed.get(),
                minorAfter.get().map(OptionalInt::of).orElse(OptionalInt.empty())));
  }

  static void write(IndicatorMap map, JsonWriter out) {
    out.object(
        () -> {
          out.array("links", map.links(), link -> write(link, out));
          out.array("sources", map.sources(), source -> write(source, out));
        });
  }

  private static void write(IndicatorLink link, JsonWriter out) {
    out.object(
        () -> {
          out.text("family", link.family());
          out.text("article", link.article());
          out.flag("evidence", link.evidence());
          out.flag("direct", link.direct());
          out.number("majorAt", link.majorAt());
          out.number("moderateAt", link.moderateAt());
          out.number("minorAt", link.minorAt());
          out.text("cap", link.cap().map(Severity::code));
        });
  }

  private static void write(IndicatorSource source, JsonWriter out) {
    out.object(
        () -> {
          out.text("prefix", source.prefix());
          out.text("title", source.title());
          out.text("publisher", source.publisher());
          out.text("edition", source.edition());
          out.text("licence", source.licence());
          out.text("attribution", source.attribution());
          out.flag("redistributed", source.redistributed());
          source.minorAfter().ifPresent(year -> out.number("minorAfter", year));
        });
  }
}
