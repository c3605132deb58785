package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.evidence.IndicatorLink;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorSource;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;

/** Third parties' figures, what they speak to and who publishes them. */
public final class EvidenceArbitraries {
  private static final ImmutableList<String> FAMILIES =
      ImmutableList.of("wgi.rule_of_law", "ilab.referral", "unsdg.arms_traced");

  private EvidenceArbitraries() {}

  /** Figures on a scale from 0 to 100, of families with an edition in the name and without. */
  public static Arbitrary<IndicatorValue> indicatorValues() {
    return Combinators.combine(
            TextArbitraries.stateCodes(),
            Arbitraries.of("wgi.rule_of_law", "ilab2019.referral", "unsdg.arms_traced"),
            Arbitraries.integers().between(2000, 2026),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("100")).ofScale(2),
            Arbitraries.of(true, false))
        .as(
            (state, indicator, year, value, higherIsBetter) ->
                new IndicatorValue(
                    state,
                    indicator,
                    year,
                    new BigDecimal(value.stripTrailingZeros().toPlainString()),
                    BigDecimal.ZERO,
                    new BigDecimal("100"),
                    higherIsBetter))
        .withoutEdgeCases();
  }

  /** Links from a family to an article; thresholds rise from major to minor. */
  public static Arbitrary<IndicatorLink> links() {
    Arbitrary<Optional<BigDecimal>> step =
        Arbitraries.integers().between(0, 30).map(BigDecimal::valueOf).optional(0.8);
    return Combinators.combine(
            Arbitraries.of(FAMILIES),
            Combinators.combine(
                    TreatyArbitraries.instrumentCodes(), Arbitraries.integers().between(1, 4))
                .as(Citation::article),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            step,
            step,
            step,
            Arbitraries.of(Severity.MINOR, Severity.MODERATE, Severity.MAJOR))
        .as(
            (family, article, evidence, direct, major, moderate, minor, cap) ->
                new IndicatorLink(
                    family,
                    article,
                    evidence,
                    direct,
                    major,
                    moderate.map(value -> value.add(new BigDecimal("30"))),
                    minor.map(value -> value.add(new BigDecimal("60"))),
                    evidence ? Optional.of(cap) : Optional.empty()))
        .withoutEdgeCases();
  }

  /** Who publishes the families used here. */
  public static Arbitrary<IndicatorSource> sources() {
    return Combinators.combine(
            Arbitraries.of("wgi", "ilab", "unsdg"),
            TextArbitraries.lines(),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(2010, 2020).optional())
        .as(
            (prefix, title, redistributed, minorAfter) ->
                new IndicatorSource(
                    prefix,
                    title,
                    "publisher of " + prefix,
                    "2024",
                    "CC BY 4.0",
                    title + ", 2024",
                    redistributed,
                    minorAfter.map(OptionalInt::of).orElse(OptionalInt.empty())));
  }

  /** Maps of up to four links and their sources. */
  public static Arbitrary<IndicatorMap> indicatorMaps() {
    return Combinators.combine(
            TextArbitraries.upTo(4, links()),
            sources()
                .list()
                .uniqueElements(IndicatorSource::prefix)
                .ofMaxSize(3)
                .map(ImmutableList::copyOf))
        .as(IndicatorMap::of);
  }
}
