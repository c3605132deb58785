package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes lessons. */
final class LessonForm implements Form<Lesson> {
  @Override
  public Optional<Lesson> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> title = object.required("title", Value.TEXT);
    Field<String> text = object.required("text", Value.TEXT);
    Field<ImmutableSortedSet<String>> instruments = object.required("instruments", Words.CODES);
    Field<ImmutableSortedSet<Citation>> provisions =
        object.orElse("provisions", Words.CITATIONS, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<String>> regions =
        object.orElse("regions", Words.CODES, ImmutableSortedSet.of());
    Field<ImmutableList<String>> assistance = object.list("assistance", Value.TEXT);
    Field<String> effect = object.required("effect", Value.TEXT);
    Field<ImmutableList<String>> before = object.listOrEmpty("before", Value.TEXT);
    Field<ImmutableList<String>> after = object.listOrEmpty("after", Value.TEXT);
    Field<String> evidence = object.required("evidence", Value.TEXT);
    Field<String> source = object.required("source", Value.TEXT);
    Field<Optional<Integer>> year = object.optional("year", Value.INTEGER);
    Field<String> confidence = object.required("confidence", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
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

  @Override
  public Optional<String> id(Lesson lesson) {
    return Optional.of(lesson.id());
  }

  @Override
  public void write(Lesson lesson, JsonWriter out) {
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
}
