package org.palermo.convention.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.Language;
import org.palermo.convention.Term;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Forms that many records share: texts in several languages, places, lists of codes. */
final class Words {
  private static final ImmutableMap<String, Visibility> VISIBILITIES =
      Codes.of(Visibility.values(), Words::code);
  private static final ImmutableList<Language> LANGUAGES = ImmutableList.copyOf(Language.values());

  private Words() {}

  /** A text in one or more of the official languages. */
  static Optional<Wording> wording(Value value) {
    JsonObject object = value.object();
    Map<Language, String> byLanguage = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      Field<Optional<String>> text = object.optional(language.tag(), Value::text);
      if (text.isRead()) {
        text.get().ifPresent(words -> byLanguage.put(language, words));
      }
    }
    return object.build(() -> Wording.of(byLanguage));
  }

  /** What an open code is called. */
  static Optional<Term> term(Value value) {
    JsonObject object = value.object();
    Field<String> scheme = object.required("scheme", Value::text);
    Field<String> code = object.required("code", Value::text);
    Field<Wording> title = object.required("title", Words::wording);
    return object.build(() -> new Term(scheme.get(), code.get(), title.get()));
  }

  static void write(Term term, JsonWriter out) {
    out.object(
        () -> {
          out.text("scheme", term.scheme());
          out.text("code", term.code());
          wording("title", term.title(), out);
        });
  }

  static void wording(String name, Wording wording, JsonWriter out) {
    out.object(
        name,
        () -> wording.byLanguage().forEach((language, text) -> out.text(language.tag(), text)));
  }

  static void wording(String name, Optional<Wording> wording, JsonWriter out) {
    wording.ifPresent(text -> wording(name, text, out));
  }

  /** A place in an instrument. */
  static Optional<Citation> citation(Value value) {
    return value.parsed(Citation::parse);
  }

  static Optional<ImmutableSortedSet<Citation>> citations(Value value) {
    return distinct(value, Words::citation).map(Words::sorted);
  }

  static Optional<ImmutableSortedSet<String>> codes(Value value) {
    return codesInOrder(value).map(Words::sorted);
  }

  static Optional<ImmutableSet<String>> codesInOrder(Value value) {
    return distinct(value, Value::text);
  }

  /** A list in which nothing stands twice; what does is reported where it stands again. */
  static <T> Optional<ImmutableSet<T>> distinct(Value value, Value.As<T> as) {
    Set<T> seen = new HashSet<>();
    return value
        .list(
            element ->
                as.read(element)
                    .filter(
                        word -> {
                          boolean once = seen.add(word);
                          if (!once) {
                            element.complain(
                                "listed-twice",
                                Shown.quoted(word.toString()) + " is listed twice",
                                "leave one of them");
                          }
                          return once;
                        }))
        .map(ImmutableSet::copyOf);
  }

  private static <T extends Comparable<T>> ImmutableSortedSet<T> sorted(ImmutableSet<T> list) {
    return ImmutableSortedSet.copyOf(Comparator.<T>naturalOrder(), list);
  }

  static Optional<Visibility> visibility(Value value) {
    return value.oneOf(VISIBILITIES);
  }

  /** Left out when confidential, as everything is by default. */
  static void visibility(Visibility visibility, JsonWriter out) {
    if (visibility != Visibility.CONFIDENTIAL) {
      out.text("visibility", code(visibility));
    }
  }

  static String code(Visibility visibility) {
    return Ascii.toLowerCase(visibility.name());
  }
}
