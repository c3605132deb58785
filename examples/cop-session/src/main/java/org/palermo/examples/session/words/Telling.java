package org.palermo.examples.session.words;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.prose.Phrases;
import org.palermo.convention.text.Templates;
import org.palermo.documents.FixedTexts;
import org.palermo.priority.prose.PriorityProse;
import org.palermo.register.Terms;

/**
 * The language in which something is told to people. Texts from data are told in it where the data
 * have it, else in English.
 *
 * @param words what the terminal says whatever the data
 * @param prose the engine's explanations
 * @param phrases conditions in words
 */
public record Telling(Templates words, PriorityProse prose, Phrases phrases) {
  private static final Splitter OPTIONS = Splitter.on(", ");
  private static final Pattern CODES = Pattern.compile("[a-z0-9_]+(, [a-z0-9_]+)*");

  /** Everything in that language. */
  public static Telling in(Language language) {
    return new Telling(
        Templates.read(Telling.class::getResourceAsStream, "words", language),
        PriorityWords.in(language, Terms.load()),
        Phrases.in(language));
  }

  /** That the texts of a language are an unofficial draft, where they are. */
  public static Optional<String> notice(Language language) {
    return Templates.isDraft(language)
        ? Optional.of(FixedTexts.in(language).say("notice.draft"))
        : Optional.empty();
  }

  /** A title, with the notice that the texts are a draft where they are. */
  void title(Page page, String title) {
    page.title(title);
    notice(words.language()).ifPresent(page::line);
  }

  String say(String key, Object... told) {
    return words.say(key, told);
  }

  /** A text from data. */
  String in(Wording wording) {
    return wording.in(words.language());
  }

  /** Several things side by side. */
  String list(Iterable<String> things) {
    return String.join(say("list"), things);
  }

  /** The same, all of them together. */
  String both(Iterable<String> things) {
    return String.join(say("list.and"), things);
  }

  /** What a code of a closed scale is called, such as {@code gap.law}. */
  String code(String scale, String code) {
    return say(scale + "." + code);
  }

  /**
   * Options chosen, or how a question stands; an option of one question alone by its code, and what
   * is no list of codes as it is.
   */
  String answer(String said) {
    return CODES.matcher(said).matches()
        ? list(
            OPTIONS
                .splitToStream(said)
                .map(option -> words.find("answer." + option).orElse(option))
                .toList())
        : said;
  }
}
