package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.palermo.convention.evidence.IndicatorLink;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorSource;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes how figures speak to provisions, and who publishes them. */
final class IndicatorMapForm implements Form<IndicatorMap> {
  @Override
  public Optional<IndicatorMap> read(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<IndicatorLink>> links = object.list("links", IndicatorMapForm::link);
    Field<ImmutableList<IndicatorSource>> sources =
        object.list("sources", IndicatorMapForm::source);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(IndicatorMap.of(links.get(), sources.get()));
  }

  @Override
  public void write(IndicatorMap map, JsonWriter out) {
    out.object(
        () -> {
          out.array("links", map.links(), link -> write(link, out));
          out.array("sources", map.sources(), source -> write(source, out));
        });
  }

  private static Optional<IndicatorLink> link(Value value) {
    JsonObject object = value.object();
    Field<String> family = object.required("family", Value.TEXT);
    Field<Citation> article = object.required("article", Words.CITATION);
    Field<Boolean> evidence = object.required("evidence", Value.FLAG);
    Field<Boolean> direct = object.required("direct", Value.FLAG);
    Field<Optional<BigDecimal>> major = object.optional("majorAt", Value.NUMBER);
    Field<Optional<BigDecimal>> moderate = object.optional("moderateAt", Value.NUMBER);
    Field<Optional<BigDecimal>> minor = object.optional("minorAt", Value.NUMBER);
    Field<Optional<Severity>> cap = object.optional("cap", Scales.SEVERITY);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
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
    Field<String> prefix = object.required("prefix", Value.TEXT);
    Field<String> title = object.required("title", Value.TEXT);
    Field<String> publisher = object.required("publisher", Value.TEXT);
    Field<String> edition = object.required("edition", Value.TEXT);
    Field<String> licence = object.required("licence", Value.TEXT);
    Field<String> attribution = object.required("attribution", Value.TEXT);
    Field<Boolean> redistributed = object.required("redistributed", Value.FLAG);
    Field<Optional<Integer>> minorAfter = object.optional("minorAfter", Value.INTEGER);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
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
