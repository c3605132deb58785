package org.palermo.convention.text;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palermo.convention.Language;
import org.palermo.convention.Problem;

/**
 * Holds texts of one language against those of another: the same keys, exactly the plural forms of
 * the language, and the same places in each text.
 *
 * <p>A text is counted when its key ends in the name of a plural form. Every form of a counted text
 * has the places of the form {@code other} of the model, so that each tells the number.
 *
 * @param noun what a text is called in problems and in the names of their rules, such as {@code
 *     text}
 * @param free keys that a language may have or lack as it likes
 */
public record Parity(String noun, Predicate<String> free) {
  private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");

  /** No key is free. */
  public static Parity strict() {
    return new Parity("text", key -> false);
  }

  /**
   * Everything by which texts differ from the model.
   *
   * @param model the texts in a language with a form {@code other}, such as English
   */
  public ImmutableSortedSet<Problem> between(Templates model, Templates own) {
    ImmutableSortedMap<String, String> wanted = wanted(model, own.language());
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    wanted.forEach(
        (key, text) -> {
          String said = own.byKey().get(key);
          if (said == null) {
            if (!free.test(key)) {
              found.add(problem(own, key, "missing", "there is no " + noun, "say: " + text));
            }
          } else if (!Templates.places(said).equals(Templates.places(text))) {
            found.add(
                problem(
                    own,
                    key,
                    "places",
                    "it tells " + Templates.places(said) + ", not " + Templates.places(text),
                    "use each place once or more: " + text));
          }
        });
    own.byKey().keySet().stream()
        .filter(key -> !wanted.containsKey(key) && !free.test(key))
        .forEach(
            key -> found.add(problem(own, key, "unknown", "nothing says this", "leave it out")));
    return found.build();
  }

  /** What a language must say: each text of the model, counted ones in the forms it has. */
  private static ImmutableSortedMap<String, String> wanted(Templates model, Language language) {
    TreeMap<String, String> wanted = new TreeMap<>();
    model
        .byKey()
        .forEach(
            (key, text) -> {
              Matcher counted = FORM.matcher(key);
              if (counted.matches()) {
                String stem = counted.group(1);
                PluralForm.of(language)
                    .forEach(form -> wanted.put(stem + "." + form, whole(model, stem, text)));
              } else {
                wanted.put(key, text);
              }
            });
    return ImmutableSortedMap.copyOf(wanted);
  }

  private static String whole(Templates model, String stem, String otherwise) {
    return model.byKey().getOrDefault(stem + ".other", otherwise);
  }

  private Problem problem(Templates own, String key, String rule, String message, String fix) {
    return new Problem(noun + "s in " + own.language().tag(), key, noun + "-" + rule, message, fix);
  }
}
