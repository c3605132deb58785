package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.palermo.convention.Language;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;

/** Words, dates and numbers as they stand in every kind of record. */
public final class TextArbitraries {
  /** From plain to awkward: shrinking runs towards the first. */
  private static final ImmutableList<String> FRAGMENTS =
      ImmutableList.of(
          "law",
          "Act 12 of 2004",
          "Código penal, artículo 5",
          "L'État « partie »",
          "said \"yes\" and 'no'",
          "a, b; c: {d} [e]",
          "back\\slash / slash",
          "<b>&amp;</b>",
          "=1+1",
          "قانون مكافحة الجريمة",
          "חוק",
          "反洗钱法",
          "Закон",
          "e\u0301",
          "\uD83D\uDE00",
          "\uD835\uDD18\uD800\uDF48");

  private TextArbitraries() {}

  /**
   * Lines of text, never blank and free of control characters: right-to-left scripts, quotes of all
   * kinds, markup, characters beyond the basic plane.
   */
  public static Arbitrary<String> lines() {
    return Arbitraries.of(FRAGMENTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join(" ", parts))
        .withoutEdgeCases();
  }

  /** Texts in English and, now and then, in other languages. */
  public static Arbitrary<Wording> wordings() {
    Arbitrary<Map<Language, String>> others =
        Arbitraries.maps(Arbitraries.of(Language.class), lines()).ofMaxSize(2);
    return Combinators.combine(lines(), others.optional(0.25))
        .as((english, more) -> wording(english, more.orElse(Map.of())));
  }

  private static Wording wording(String english, Map<Language, String> others) {
    EnumMap<Language, String> texts = new EnumMap<>(Language.class);
    texts.putAll(others);
    texts.put(Language.ENGLISH, english);
    return Wording.of(texts);
  }

  /** Lower-case codes such as those of options and themes. */
  public static Arbitrary<String> codes() {
    return Arbitraries.of("none", "money_laundering", "police", "courts", "a", "b", "c", "x_9");
  }

  /** Upper-case codes such as those of kinds of assistance. */
  public static Arbitrary<String> kindsOfHelp() {
    return Arbitraries.of("LEGAL", "TRAINING", "MODEL_LAW", "ASSESS", "REPORTING", "DATA", "OTHER");
  }

  /** One to three kinds of help, best first, none twice. */
  public static Arbitrary<ImmutableList<String>> helpThatFits() {
    return kindsOfHelp()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ImmutableList::copyOf);
  }

  /** Codes of States: three capital letters. */
  public static Arbitrary<String> stateCodes() {
    return Arbitraries.of("AFG", "BRA", "CHE", "DZA", "EUE", "FJI");
  }

  /** Days between the opening for signature of the Convention and 2026. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 12, 12).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Exact numbers, negative ones and long fractions among them. */
  public static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
        .ofScale(4)
        .map(TextArbitraries::plain);
  }

  /** Exact numbers from 0 up. */
  public static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("100000000"))
        .ofScale(2)
        .map(TextArbitraries::plain);
  }

  /** In the form that reading gives back: no trailing zeros, no exponent for whole numbers. */
  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  /** Who may see a record; confidential more often than not. */
  public static Arbitrary<Visibility> visibilities() {
    return Arbitraries.frequency(
        Tuple.of(3, Visibility.CONFIDENTIAL),
        Tuple.of(1, Visibility.RESTRICTED),
        Tuple.of(1, Visibility.PUBLIC));
  }

  /** Up to so many of them. */
  static <T> Arbitrary<ImmutableList<T>> upTo(int most, Arbitrary<T> values) {
    return values.list().ofMaxSize(most).map(ImmutableList::copyOf);
  }
}
