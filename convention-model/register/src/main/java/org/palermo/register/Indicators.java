package org.palermo.register;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.IndicatorCsv;

/**
 * Figures about States that others publish under an open licence, and how every known family of
 * figures speaks to articles.
 *
 * <p>Source: decision 2/6 (b), "other available information". A figure is the opinion of its
 * publisher, whose name and edition stand beside it; no figure means not known, never a gap.
 */
public final class Indicators {
  static final String VALUES = "indicators.csv";
  static final Resource<IndicatorMap> MAP =
      new Resource<>("indicator-map.json", Formats.INDICATOR_MAP);

  private Indicators() {}

  /** The figures, by indicator, year and State, read anew at each call. */
  public static ImmutableList<IndicatorValue> values() {
    try (InputStream in = Resource.open(VALUES)) {
      return IndicatorCsv.read(VALUES, in).orThrow();
    } catch (IOException cause) {
      throw new UncheckedIOException(VALUES, cause);
    }
  }

  /**
   * How families speak to articles, those included whose figures only a user can supply. The
   * thresholds are this project's proposal, not their publishers'.
   */
  public static IndicatorMap map() {
    return MAP.one();
  }
}
