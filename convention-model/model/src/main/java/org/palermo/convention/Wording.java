package org.palermo.convention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;

/**
 * One text in one or more of the official languages.
 *
 * @param byLanguage the texts, at least one, none blank, in the order of {@link Language}
 */
public record Wording(ImmutableSortedMap<Language, String> byLanguage) {
  /**
   * @throws IllegalArgumentException if there is no text or one is blank
   */
  public Wording {
    checkArgument(!byLanguage.isEmpty(), "a wording needs at least one language");
    for (Map.Entry<Language, String> text : byLanguage.entrySet()) {
      checkArgument(!text.getValue().isBlank(), "the text in %s is blank", text.getKey().tag());
    }
  }

  /** The text in English alone. */
  public static Wording english(String text) {
    return new Wording(ImmutableSortedMap.of(Language.ENGLISH, text));
  }

  /** The texts by language. */
  public static Wording of(Map<Language, String> texts) {
    return new Wording(ImmutableSortedMap.copyOf(texts));
  }

  /**
   * The text in the language wanted, else in the first of {@link Language#fallback()} that is
   * there.
   */
  public String in(Language wanted) {
    String exact = byLanguage.get(wanted);
    if (exact != null) {
      return exact;
    }
    for (Language language : Language.fallback()) {
      String text = byLanguage.get(language);
      if (text != null) {
        return text;
      }
    }
    throw new IllegalStateException("a wording holds at least one text");
  }

  /** The English text, or the first of the fallback chain. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }

  /** The languages in which there is no text yet. */
  public java.util.Set<Language> missing() {
    return Maps.filterKeys(
            Maps.toMap(java.util.EnumSet.allOf(Language.class), Language::tag),
            l -> !byLanguage.containsKey(l))
        .keySet();
  }
}
