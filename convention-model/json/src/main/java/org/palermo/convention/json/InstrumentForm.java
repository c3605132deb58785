package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Article;
import org.palermo.convention.treaty.BorrowedProvision;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;

/** Reads and writes instruments with their articles. */
final class InstrumentForm implements Form<Instrument> {
  @Override
  public Optional<Instrument> read(Value value) {
    JsonObject object = value.object();
    Field<String> code = object.required("code", Value.TEXT);
    Field<Wording> title = object.required("title", Words.WORDING);
    Field<Wording> shortTitle = object.required("shortTitle", Words.WORDING);
    Field<String> source = object.required("source", Value.TEXT);
    Field<LocalDate> adopted = object.required("adopted", Value.DATE);
    Field<LocalDate> opened = object.required("opened", Value.DATE);
    Field<LocalDate> inForce = object.required("entryIntoForce", Value.DATE);
    Field<Optional<String>> supplements = object.optional("supplements", Value.TEXT);
    Field<Integer> days = object.required("daysToEffect", Value.INTEGER);
    Field<ImmutableSet<String>> themes = object.required("themes", Words.CODES_IN_ORDER);
    Field<ImmutableMap<String, Wording>> clusters = object.map("clusters", Words.WORDING);
    Field<ImmutableList<BorrowedProvision>> borrowed =
        object.listOrEmpty("borrowed", InstrumentForm::borrowed);
    Field<ImmutableSet<String>> outside =
        object.orElse("outsideCompetence", Words.CODES_IN_ORDER, ImmutableSet.of());
    Field<ImmutableList<Article>> articles = object.list("articles", InstrumentForm::article);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
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

  @Override
  public Optional<String> id(Instrument instrument) {
    return Optional.of(instrument.code());
  }

  @Override
  public void write(Instrument instrument, JsonWriter out) {
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

  private static Optional<BorrowedProvision> borrowed(Value value) {
    JsonObject object = value.object();
    Field<Citation> citation = object.required("citation", Words.CITATION);
    Field<Citation> by = object.required("by", Words.CITATION);
    Field<String> reason = object.required("reason", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new BorrowedProvision(citation.get(), by.get(), reason.get()));
  }

  private static Optional<Article> article(Value value) {
    JsonObject object = value.object();
    Field<Integer> number = object.required("number", Value.INTEGER);
    Field<String> title = object.required("title", Value.TEXT);
    Field<Optional<String>> cluster = object.optional("cluster", Value.TEXT);
    Field<String> basis = object.required("clusterBasis", Value.TEXT);
    Field<String> note = object.orElse("note", Value.TEXT, "");
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(number.get(), title.get(), cluster.get(), basis.get(), note.get()));
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
}
