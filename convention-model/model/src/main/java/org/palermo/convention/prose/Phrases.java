package org.palermo.convention.prose;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Language;
import org.palermo.convention.Problem;
import org.palermo.convention.text.Parity;
import org.palermo.convention.text.Templates;

/**
 * The phrases of which rules are told in one language. In each, <code>{0}</code>, <code>{1}</code>
 * and so on stand for what is told. Immutable.
 */
public final class Phrases {

  /** Words for a code begin so; a code without such words is told as it is. */
  private static final String OF_CODE = "code.";

  private static final Parity PARITY = new Parity("phrase", key -> key.startsWith(OF_CODE));

  private final Templates templates;
  private final boolean literal;

  private Phrases(Templates templates, boolean literal) {
    this.templates = templates;
    this.literal = literal;
  }

  /**
   * The shipped phrases of that language.
   *
   * @see Templates#isDraft which are drafts
   */
  public static Phrases in(Language language) {
    return new Phrases(read(language), false);
  }

  /**
   * Phrases in that language, by the keys of those that are shipped.
   *
   * @throws InvalidDataException with every problem: a phrase missing, not known, or with other
   *     places for what is told than the English one
   */
  public static Phrases of(Language language, ImmutableMap<String, String> byKey) {
    Templates own = Templates.of(language, byKey);
    ImmutableSortedSet<Problem> problems = PARITY.between(read(Language.ENGLISH), own);
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    return new Phrases(own, false);
  }

  private static Templates read(Language language) {
    return Templates.read(Phrases.class::getResourceAsStream, "phrases", language);
  }

  /** The same with codes as they stand in the data, for those who write rules. */
  public Phrases withCodes() {
    return new Phrases(templates, true);
  }

  /** The language. */
  public Language language() {
    return templates.language();
  }

  /** The phrases by key. */
  public ImmutableSortedMap<String, String> byKey() {
    return templates.byKey();
  }

  /** The phrase of that key, with what is told in its places. */
  String say(String key, Object... told) {
    return templates.say(key, told);
  }

  /** The same for an option: where there are no words, its code is told as a quotation. */
  String option(String code) {
    return literal || templates.find(OF_CODE + code).isPresent()
        ? code(code)
        : say("option", code(code));
  }

  /**
   * The words for a code, such as an option or a severity; the code itself where there are none.
   */
  String code(String code) {
    return literal ? code : templates.find(OF_CODE + code).orElseGet(() -> code.replace('_', ' '));
  }
}
