package org.palermo.convention.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palermo.convention.Language;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Distinct;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.treaty.Citation;

/** Forms that many records share: texts in several languages, places, lists of codes. */
final class Words {
  /** A text in one or more of the official languages. */
  static final Value.As<Wording> WORDING = Words::wording;

  /**
   * The id of a question, or the code of an option. Questions, rules and conditions name the same
   * ones in many places: kept once, they are told apart without being compared letter by letter.
   */
  static final Value.As<String> CODE = value -> value.text().map(String::intern);

  /** The code of a State. */
  static final Value.As<String> STATE = value -> value.parsed(Words::state);

  /** A version of a questionnaire. */
  static final Value.As<SemanticVersion> VERSION = value -> value.parsed(SemanticVersion::parse);

  /** A place in an instrument. */
  static final Value.As<Citation> CITATION = value -> value.parsed(Citation::parse);

  /** Places, each once. */
  static final Value.As<ImmutableSortedSet<Citation>> CITATIONS =
      value -> distinct(value, CITATION).map(Words::sorted);

  /** Words, each once. */
  static final Value.As<ImmutableSet<String>> CODES_IN_ORDER = value -> distinct(value, CODE);

  /** Words, each once, that are kept sorted. */
  static final Value.As<ImmutableSortedSet<String>> CODES =
      value -> CODES_IN_ORDER.read(value).map(Words::sorted);

  /** Who may see a record. */
  static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.values());

  private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{3}");
  private static final ImmutableList<Language> LANGUAGES = ImmutableList.copyOf(Language.values());

  private Words() {}

  private static String state(String code) {
    checkArgument(
        STATE_CODE.matcher(code).matches(),
        "a State's code is three capital letters, was '%s'",
        code);
    return code;
  }

  private static Optional<Wording> wording(Value value) {
    JsonObject object = value.object();
    Map<Language, String> byLanguage = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      Field<Optional<String>> text = object.optional(language.tag(), Value.TEXT);
      if (text.isRead()) {
        text.get().ifPresent(words -> byLanguage.put(language, words));
      }
    }
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(Wording.of(byLanguage));
  }

  static void wording(String name, Wording wording, JsonWriter out) {
    out.name(name);
    wording(wording, out);
  }

  static void wording(Wording wording, JsonWriter out) {
    out.object(
        () -> wording.byLanguage().forEach((language, text) -> out.text(language.tag(), text)));
  }

  static void wording(String name, Optional<Wording> wording, JsonWriter out) {
    wording.ifPresent(text -> wording(name, text, out));
  }

  /** A list in which nothing stands twice. */
  static <T> Optional<ImmutableSet<T>> distinct(Value value, Value.As<T> as) {
    return new Distinct<>(as).read(value);
  }

  private static <T extends Comparable<T>> ImmutableSortedSet<T> sorted(ImmutableSet<T> list) {
    return ImmutableSortedSet.copyOf(Comparator.<T>naturalOrder(), list);
  }

  /** Left out when confidential, as everything is by default. */
  static void visibility(Visibility visibility, JsonWriter out) {
    if (visibility != Visibility.CONFIDENTIAL) {
      out.text("visibility", Codes.code(visibility));
    }
  }
}
