package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Reading;
import org.palermo.convention.testkit.TextArbitraries;

/** Values for every format. */
final class Samples {
  /**
   * A format with values for it.
   *
   * @param format the format
   * @param values values that it can write
   */
  record Sample<T>(Format<T> format, Arbitrary<T> values) {
    Arbitrary<Given<?>> given() {
      return values.map(value -> new Given<>(format, value));
    }
  }

  /**
   * A value with its format.
   *
   * @param format the format
   * @param value the value
   */
  record Given<T>(Format<T> format, T value) {
    String written() {
      return format.write(value);
    }

    Reading<T> read(String json) {
      return format.read("file.json", json);
    }
  }

  /** Every public format, each once. */
  static final ImmutableList<Sample<?>> ALL =
      ImmutableList.of(
          new Sample<>(PriorityFormats.PROFILE, Runs.profiles()),
          new Sample<>(PriorityFormats.UNIT_COST, unitCosts()),
          new Sample<>(PriorityFormats.LEDGER, Runs.ledgers()),
          new Sample<>(PriorityFormats.PRIORITIES, Runs.priorities()),
          new Sample<>(PriorityFormats.ROBUSTNESS, Runs.robustness()),
          new Sample<>(PriorityFormats.PORTFOLIO, Runs.portfolios()),
          new Sample<>(PriorityFormats.WHY, Explanations.whys()),
          new Sample<>(PriorityFormats.WHY_ABOVE, Explanations.whysAbove()),
          new Sample<>(PriorityFormats.WHAT_IF, Explanations.whatIfs()),
          new Sample<>(PriorityFormats.LEDGER_CHANGE, Explanations.changes()));

  private Samples() {}

  private static Arbitrary<UnitCost> unitCosts() {
    return Combinators.combine(
            TextArbitraries.kindsOfHelp(),
            Arbitraries.longs().between(0, UnitCost.MOST_DOLLARS),
            TextArbitraries.lines())
        .as(UnitCost::new);
  }

  /** A value of any kind. */
  static Arbitrary<Given<?>> anyOne() {
    return Arbitraries.of(ALL).flatMap(Sample::given);
  }
}
