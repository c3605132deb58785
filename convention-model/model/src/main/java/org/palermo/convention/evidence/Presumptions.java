package org.palermo.convention.evidence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provisions;

/**
 * Works out what the newest figures of each family let presume about each article.
 *
 * <p>Reading ({@code DECISIONS.md}, "Presumptions"): the strongest direct sign decides, else the
 * strongest partial one; the rest confirm. Figures count in full for {@value #FULL_YEARS} years;
 * after that one step less for each {@value #STEP_YEARS} years begun, down to minor; after {@value
 * #LAST_YEARS} years they let presume nothing. Nothing exceeds the cap of the link or the ceiling
 * of the firmest provision of the article.
 */
public final class Presumptions {
  static final int FULL_YEARS = 3;
  static final int STEP_YEARS = 3;
  static final int LAST_YEARS = 15;

  private static final Comparator<Presumption.Sign> STRONGEST_FIRST =
      Comparator.comparing((Presumption.Sign sign) -> !sign.link().direct())
          .thenComparing(Presumption.Sign::severity, Comparator.reverseOrder())
          .thenComparing(Presumption.Sign::ageYears)
          .thenComparing(sign -> sign.value().indicator());

  /** Of two figures of one year the later edition, then the higher value, speaks for the family. */
  private static final Comparator<IndicatorValue> NEWEST_LAST =
      Comparator.comparingInt(IndicatorValue::year)
          .thenComparing(IndicatorValue::indicator)
          .thenComparing(IndicatorValue::value);

  private Presumptions() {}

  /**
   * The presumptions on that date, by State and article; articles that the provisions do not hold
   * are left out.
   */
  public static ImmutableList<Presumption> of(
      Iterable<IndicatorValue> values, IndicatorMap map, Provisions provisions, LocalDate asOf) {
    Map<String, Map<Citation, List<Presumption.Sign>>> signs = new TreeMap<>();
    for (IndicatorValue value : newest(values, asOf)) {
      for (IndicatorLink link : map.of(value.family())) {
        sign(value, link, map, provisions, asOf)
            .ifPresent(
                sign ->
                    signs
                        .computeIfAbsent(value.state(), state -> new TreeMap<>())
                        .computeIfAbsent(link.article(), article -> new java.util.ArrayList<>())
                        .add(sign));
      }
    }
    ImmutableList.Builder<Presumption> presumptions = ImmutableList.builder();
    signs.forEach(
        (state, byArticle) ->
            byArticle.forEach(
                (article, found) -> {
                  ImmutableList<Presumption.Sign> sorted =
                      ImmutableList.sortedCopyOf(STRONGEST_FIRST, found);
                  presumptions.add(
                      new Presumption(state, article, sorted.get(0).severity(), sorted));
                }));
    return presumptions.build();
  }

  private static Iterable<IndicatorValue> newest(Iterable<IndicatorValue> values, LocalDate asOf) {
    Map<String, IndicatorValue> newest = new HashMap<>();
    for (IndicatorValue value : values) {
      if (value.year() <= asOf.getYear()) {
        newest.merge(
            value.state() + " " + value.family(), value, BinaryOperator.maxBy(NEWEST_LAST));
      }
    }
    return newest.values();
  }

  private static Optional<Presumption.Sign> sign(
      IndicatorValue value,
      IndicatorLink link,
      IndicatorMap map,
      Provisions provisions,
      LocalDate asOf) {
    Optional<Severity> ceiling =
        provisions
            .firmest(ImmutableList.of(link.article()))
            .map(Severity::ceiling)
            .filter(Severity::isGap);
    Optional<Severity> severity =
        value.higherIsBetter() ? link.severity(value.value()) : Optional.empty();
    int age = asOf.getYear() - value.year();
    if (ceiling.isEmpty() || severity.isEmpty() || age > LAST_YEARS) {
      return Optional.empty();
    }
    Optional<IndicatorSource> source = map.source(link.family());
    Severity aged = aged(severity.get().atMost(ceiling.get()), age);
    boolean stale =
        source.isPresent() && asOf.getYear() > source.get().minorAfter().orElse(Integer.MAX_VALUE);
    return Optional.of(
        new Presumption.Sign(
            value,
            link,
            age,
            stale ? aged.atMost(Severity.MINOR) : aged,
            source.map(IndicatorSource::attribution).orElse(value.indicator())));
  }

  private static Severity aged(Severity severity, int age) {
    Severity aged = severity;
    for (int years = age - FULL_YEARS; years > 0; years -= STEP_YEARS) {
      aged = aged.oneLess();
    }
    return aged;
  }
}
