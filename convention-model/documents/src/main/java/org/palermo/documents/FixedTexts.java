package org.palermo.documents;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.palermo.convention.Language;
import org.palermo.convention.text.Templates;

/**
 * What documents say whatever their data, in one language. In each text <code>{0}</code>, <code>{1}
 * </code> and so on stand for what is told. The wording is this project's own; figures are written
 * with the digits 0 to 9 in every language, so that they can be checked against the data.
 */
public final class FixedTexts {
  /** Between digits, where three times as many follow before the point. */
  private static final Pattern THOUSAND = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+\\.)");

  private static final ConcurrentMap<Language, FixedTexts> READ = new ConcurrentHashMap<>();

  private final Templates templates;

  private FixedTexts(Templates templates) {
    this.templates = templates;
  }

  /** The texts in that language, read once. */
  public static FixedTexts in(Language language) {
    return READ.computeIfAbsent(
        language,
        read ->
            new FixedTexts(Templates.read(FixedTexts.class::getResourceAsStream, "texts", read)));
  }

  /** The language. */
  public Language language() {
    return templates.language();
  }

  /** Whether the texts are an unofficial draft that nobody who writes the language has checked. */
  public boolean isDraft() {
    return Templates.isDraft(language());
  }

  /** The texts. */
  public Templates templates() {
    return templates;
  }

  /** The texts by key. */
  public ImmutableSortedMap<String, String> byKey() {
    return templates.byKey();
  }

  /**
   * The text of that key, with what is told in its places.
   *
   * @throws IllegalArgumentException if there is no such text, or more places than things told
   */
  public String say(String key, Object... told) {
    return templates.say(key, told);
  }

  /** The text of that key in the form that a number takes; the number is told in place 0. */
  public String count(String key, long number, Object... more) {
    return templates.count(key, number, more);
  }

  /** A date in words: {@code 29 July 2005}. */
  public String date(LocalDate day) {
    String number =
        day.getDayOfMonth() == 1 ? say("date.first") : Integer.toString(day.getDayOfMonth());
    return say("date", number, say("month." + day.getMonthValue()), day.getYear());
  }

  /** A figure as a cell shows it. */
  public String figure(Cell.Measured number) {
    if (number.value().isEmpty()) {
      return say("withheld");
    }
    long value = number.value().getAsLong();
    if (number.unit().equals(Cell.Unit.PERCENT)) {
      return say("percent", value);
    }
    return number.unit().decimals() == 0
        ? Long.toString(value)
        : money(number.unit().decimal(value));
  }

  /** An amount with its thousands apart and two decimals: {@code 1 234 567.50}. */
  public String money(BigDecimal amount) {
    String plain = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    return THOUSAND.matcher(plain).replaceAll("\u00A0");
  }

  /** A cell in words. */
  public String cell(Cell cell) {
    return cell instanceof Cell.Words words ? words.text() : figure((Cell.Measured) cell);
  }

  /** What a figure is a part of and its day, in words. */
  public String basis(Basis basis) {
    return say("basis", basis.base(), date(basis.asOf()));
  }
}
