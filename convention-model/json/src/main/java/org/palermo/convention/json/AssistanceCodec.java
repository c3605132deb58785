package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes requests, activities, lessons, kinds of assistance and the map of themes. */
final class AssistanceCodec {
  private static final ImmutableMap<String, RequestStatus> STATUS =
      Codes.of(RequestStatus.values(), RequestStatus::code);

  private AssistanceCodec() {}

  static Optional<Request> request(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value::text);
    Field<String> state = object.required("state", Value::text);
    Field<LocalDate> date = object.required("date", Value::date);
    Field<ImmutableSortedSet<String>> instruments = object.required("instruments", Words::codes);
    Field<ImmutableSortedSet<Citation>> citations =
        object.orElse("citations", Words::citations, ImmutableSortedSet.of());
    Field<Optional<String>> theme = object.optional("theme", Value::text);
    Field<ImmutableList<String>> assistance = object.list("assistance", Value::text);
    Field<Optional<String>> description = object.optional("description", Value::text);
    Field<Optional<String>> authority = object.optional("authority", Value::text);
    Field<RequestStatus> status = object.required("status", word -> word.oneOf(STATUS));
    Field<Visibility> visibility =
        object.orElse("visibility", Words::visibility, Visibility.CONFIDENTIAL);
    return object.build(
        () ->
            new Request(
                id.get(),
                state.get(),
                date.get(),
                instruments.get(),
                citations.get(),
                theme.get(),
                assistance.get(),
                description.get(),
                authority.get(),
                status.get(),
                visibility.get()));
  }

  static void write(Request request, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", request.id());
          out.text("state", request.state());
          out.text("date", request.date());
          out.texts("instruments", request.instruments());
          out.textsUnlessEmpty("citations", request.citations());
          out.text("theme", request.theme());
          out.texts("assistance", request.assistance());
          out.text("description", request.description());
          out.text("authority", request.authority());
          out.text("status", request.status().code());
          Words.visibility(request.visibility(), out);
        });
  }

  static Optional<Activity> activity(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value::text);
    Field<String> recipient = object.required("recipient", Value::text);
    Field<String> provider = object.required("provider", Value::text);
    Field<String> providerKind = object.required("providerKind", Value::text);
    Field<String> kind = object.required("kind", Value::text);
    Field<String> title = object.required("title", Value::text);
    Field<ImmutableSortedSet<String>> themes =
        object.orElse("themes", Words::codes, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<String>> areas =
        object.orElse("areas", Words::codes, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<Citation>> provisions =
        object.orElse("provisions", Words::citations, ImmutableSortedSet.of());
    Field<ImmutableList<String>> assistance = object.listOrEmpty("assistance", Value::text);
    Field<Optional<LocalDate>> start = object.optional("start", Value::date);
    Field<Optional<LocalDate>> end = object.optional("end", Value::date);
    Field<Optional<BigDecimal>> spent = object.optional("spent", Value::number);
    Field<Optional<BigDecimal>> planned = object.optional("planned", Value::number);
    Field<Optional<String>> currency = object.optional("currency", Value::text);
    Field<Integer> recipients = object.orElse("recipients", Value::integer, 1);
    Field<String> source = object.required("source", Value::text);
    return object.build(
        () ->
            new Activity(
                id.get(),
                recipient.get(),
                provider.get(),
                providerKind.get(),
                kind.get(),
                title.get(),
                themes.get(),
                areas.get(),
                provisions.get(),
                assistance.get(),
                start.get(),
                end.get(),
                spent.get(),
                planned.get(),
                currency.get(),
                recipients.get(),
                source.get()));
  }

  static void write(Activity activity, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", activity.id());
          out.text("recipient", activity.recipient());
          out.text("provider", activity.provider());
          out.text("providerKind", activity.providerKind());
          out.text("kind", activity.kind());
          out.text("title", activity.title());
          out.textsUnlessEmpty("themes", activity.themes());
          out.textsUnlessEmpty("areas", activity.areas());
          out.textsUnlessEmpty("provisions", activity.provisions());
          out.textsUnlessEmpty("assistance", activity.assistance());
          out.text("start", activity.start());
          out.text("end", activity.end());
          out.number("spent", activity.spent());
          out.number("planned", activity.planned());
          out.text("currency", activity.currency());
          out.number("recipients", activity.recipients());
          out.text("source", activity.source());
        });
  }

  static Optional<Lesson> lesson(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value::text);
    Field<String> title = object.required("title", Value::text);
    Field<String> text = object.required("text", Value::text);
    Field<ImmutableSortedSet<String>> instruments = object.required("instruments", Words::codes);
    Field<ImmutableSortedSet<Citation>> provisions =
        object.orElse("provisions", Words::citations, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<String>> regions =
        object.orElse("regions", Words::codes, ImmutableSortedSet.of());
    Field<ImmutableList<String>> assistance = object.list("assistance", Value::text);
    Field<String> effect = object.required("effect", Value::text);
    Field<ImmutableList<String>> before = object.listOrEmpty("before", Value::text);
    Field<ImmutableList<String>> after = object.listOrEmpty("after", Value::text);
    Field<String> evidence = object.required("evidence", Value::text);
    Field<String> source = object.required("source", Value::text);
    Field<Optional<Integer>> year = object.optional("year", Value::integer);
    Field<String> confidence = object.required("confidence", Value::text);
    return object.build(
        () ->
            new Lesson(
                id.get(),
                title.get(),
                text.get(),
                instruments.get(),
                provisions.get(),
                regions.get(),
                assistance.get(),
                effect.get(),
                before.get(),
                after.get(),
                evidence.get(),
                source.get(),
                year.get().map(OptionalInt::of).orElse(OptionalInt.empty()),
                confidence.get()));
  }

  static void write(Lesson lesson, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", lesson.id());
          out.text("title", lesson.title());
          out.text("text", lesson.text());
          out.texts("instruments", lesson.instruments());
          out.textsUnlessEmpty("provisions", lesson.provisions());
          out.textsUnlessEmpty("regions", lesson.regions());
          out.texts("assistance", lesson.assistance());
          out.text("effect", lesson.effect());
          out.textsUnlessEmpty("before", lesson.before());
          out.textsUnlessEmpty("after", lesson.after());
          out.text("evidence", lesson.evidence());
          out.text("source", lesson.source());
          lesson.year().ifPresent(year -> out.number("year", year));
          out.text("confidence", lesson.confidence());
        });
  }

  static Optional<AssistanceKind> kind(Value value) {
    JsonObject object = value.object();
    Field<String> code = object.required("code", Value::text);
    Field<Wording> meaning = object.required("meaning", Words::wording);
    Field<String> outputs = object.orElse("outputs", Value::text, "");
    Field<String> remedies = object.orElse("remedies", Value::text, "");
    Field<Integer> from = object.orElse("monthsFrom", Value::integer, 0);
    Field<Integer> to = object.orElse("monthsTo", Value::integer, 0);
    Field<String> cost = object.orElse("cost", Value::text, "");
    return object.build(
        () ->
            new AssistanceKind(
                code.get(),
                meaning.get(),
                outputs.get(),
                remedies.get(),
                from.get(),
                to.get(),
                cost.get()));
  }

  static void write(AssistanceKind kind, JsonWriter out) {
    out.object(
        () -> {
          out.text("code", kind.code());
          Words.wording("meaning", kind.meaning(), out);
          out.textUnlessEmpty("outputs", kind.outputs());
          out.textUnlessEmpty("remedies", kind.remedies());
          if (kind.monthsFrom() != 0) {
            out.number("monthsFrom", kind.monthsFrom());
          }
          if (kind.monthsTo() != 0) {
            out.number("monthsTo", kind.monthsTo());
          }
          out.textUnlessEmpty("cost", kind.cost());
        });
  }

  static Optional<ThemeMap> themeMap(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<ThemeMap.Link>> links = object.list("links", AssistanceCodec::link);
    Field<ImmutableSortedSet<String>> context =
        object.orElse("contextOnly", Words::codes, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<String>> areas =
        object.orElse("areasWithoutMatch", Words::codes, ImmutableSortedSet.of());
    return object.build(() -> ThemeMap.of(links.get(), context.get(), areas.get()));
  }

  private static Optional<ThemeMap.Link> link(Value value) {
    JsonObject object = value.object();
    Field<String> theme = object.required("activityTheme", Value::text);
    Field<Optional<String>> instrument = object.optional("instrument", Value::text);
    Field<ImmutableSortedSet<String>> themes =
        object.orElse("themes", Words::codes, ImmutableSortedSet.of());
    return object.build(() -> new ThemeMap.Link(theme.get(), instrument.get(), themes.get()));
  }

  static void write(ThemeMap map, JsonWriter out) {
    out.object(
        () -> {
          out.array(
              "links",
              map.links(),
              link ->
                  out.object(
                      () -> {
                        out.text("activityTheme", link.activityTheme());
                        out.text("instrument", link.instrument());
                        out.textsUnlessEmpty("themes", link.themes());
                      }));
          out.textsUnlessEmpty("contextOnly", map.contextOnly());
          out.textsUnlessEmpty("areasWithoutMatch", map.areasWithoutMatch());
        });
  }
}
