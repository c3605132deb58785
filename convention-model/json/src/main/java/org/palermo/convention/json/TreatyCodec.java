package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Article;
import org.palermo.convention.treaty.BorrowedProvision;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Strength;

/** Reads and writes instruments and their provisions. */
final class TreatyCodec {
  private static final ImmutableMap<String, Strength> STRENGTHS =
      Codes.of(Strength.values(), Strength::code);

  private TreatyCodec() {}

  static Optional<Instrument> instrument(Value value) {
    JsonObject object = value.object();
    Field<String> code = object.required("code", Value::text);
    Field<Wording> title = object.required("title", Words::wording);
    Field<Wording> shortTitle = object.required("shortTitle", Words::wording);
    Field<String> source = object.required("source", Value::text);
    Field<LocalDate> adopted = object.required("adopted", Value::date);
    Field<LocalDate> opened = object.required("opened", Value::date);
    Field<LocalDate> inForce = object.required("entryIntoForce", Value::date);
    Field<Optional<String>> supplements = object.optional("supplements", Value::text);
    Field<Integer> days = object.required("daysToEffect", Value::integer);
    Field<ImmutableSet<String>> themes = object.required("themes", Words::codesInOrder);
    Field<ImmutableMap<String, Wording>> clusters = object.map("clusters", Words::wording);
    Field<ImmutableList<BorrowedProvision>> borrowed =
        object.listOrEmpty("borrowed", TreatyCodec::borrowed);
    Field<ImmutableSet<String>> outside =
        object.orElse("outsideCompetence", Words::codesInOrder, ImmutableSet.of());
    Field<ImmutableList<Article>> articles = object.list("articles", TreatyCodec::article);
    return object.build(
        () ->
            new Instrument(
                code.get(),
                title.get(),
                shortTitle.get(),
                source.get(),
                adopted.get(),
                opened.get(),
                inForce.get(),
                supplements.get(),
                days.get(),
                themes.get(),
                ImmutableSortedMap.copyOf(clusters.get()),
                borrowed.get(),
                outside.get(),
                articles.get()));
  }

  private static Optional<BorrowedProvision> borrowed(Value value) {
    JsonObject object = value.object();
    Field<Citation> citation = object.required("citation", Words::citation);
    Field<Citation> by = object.required("by", Words::citation);
    Field<String> reason = object.required("reason", Value::text);
    return object.build(() -> new BorrowedProvision(citation.get(), by.get(), reason.get()));
  }

  private static Optional<Article> article(Value value) {
    JsonObject object = value.object();
    Field<Integer> number = object.required("number", Value::integer);
    Field<String> title = object.required("title", Value::text);
    Field<Optional<String>> cluster = object.optional("cluster", Value::text);
    Field<String> basis = object.required("clusterBasis", Value::text);
    Field<String> note = object.orElse("note", Value::text, "");
    return object.build(
        () -> new Article(number.get(), title.get(), cluster.get(), basis.get(), note.get()));
  }

  static Optional<Provision> provision(Value value) {
    JsonObject object = value.object();
    Field<Citation> citation = object.required("citation", Words::citation);
    Field<String> summary = object.required("summary", Value::text);
    Field<Strength> strength = object.required("strength", word -> word.oneOf(STRENGTHS));
    Field<String> theme = object.required("theme", Value::text);
    Field<Optional<String>> cluster = object.optional("cluster", Value::text);
    Field<ImmutableList<Citation>> others = object.listOrEmpty("crossReferences", Words::citation);
    return object.build(
        () ->
            new Provision(
                citation.get(),
                summary.get(),
                strength.get(),
                theme.get(),
                cluster.get(),
                others.get()));
  }

  static void write(Instrument instrument, JsonWriter out) {
    out.object(
        () -> {
          out.text("code", instrument.code());
          Words.wording("title", instrument.title(), out);
          Words.wording("shortTitle", instrument.shortTitle(), out);
          out.text("source", instrument.source());
          out.text("adopted", instrument.adopted());
          out.text("opened", instrument.opened());
          out.text("entryIntoForce", instrument.entryIntoForce());
          out.text("supplements", instrument.supplements());
          out.number("daysToEffect", instrument.daysToEffect());
          out.texts("themes", instrument.themes());
          out.object(
              "clusters",
              () ->
                  instrument.clusters().forEach((code, title) -> Words.wording(code, title, out)));
          out.arrayUnlessEmpty("borrowed", instrument.borrowed(), each -> write(each, out));
          out.textsUnlessEmpty("outsideCompetence", instrument.outsideCompetence());
          out.array("articles", instrument.articles(), each -> write(each, out));
        });
  }

  private static void write(BorrowedProvision borrowed, JsonWriter out) {
    out.object(
        () -> {
          out.text("citation", borrowed.citation());
          out.text("by", borrowed.by());
          out.text("reason", borrowed.reason());
        });
  }

  private static void write(Article article, JsonWriter out) {
    out.object(
        () -> {
          out.number("number", article.number());
          out.text("title", article.title());
          out.text("cluster", article.cluster());
          out.text("clusterBasis", article.clusterBasis());
          out.textUnlessEmpty("note", article.note());
        });
  }

  static void write(Provision provision, JsonWriter out) {
    out.object(
        () -> {
          out.text("citation", provision.citation());
          out.text("summary", provision.summary());
          out.text("strength", provision.strength().code());
          out.text("theme", provision.theme());
          out.text("cluster", provision.cluster());
          out.textsUnlessEmpty("crossReferences", provision.crossReferences());
        });
  }
}
