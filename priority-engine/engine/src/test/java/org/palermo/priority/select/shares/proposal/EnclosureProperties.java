package org.palermo.priority.select.shares.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.priority.exact.Fraction;

class EnclosureProperties {
  @Property(tries = 2_000)
  @Label("S4 bounds: every number lies within its enclosure, which is narrow")
  void theNumberLiesWithin(@ForAll("numbers") Fraction number) {
    Enclosure enclosure = Enclosure.of(number);
    assertThat(exactly(enclosure.low())).isLessThanOrEqualTo(number);
    if (enclosure.high() < Double.POSITIVE_INFINITY) {
      assertThat(exactly(enclosure.high())).isGreaterThanOrEqualTo(number);
    }
    assertThat(enclosure.high() - enclosure.low())
        .isLessThanOrEqualTo(Math.max(Double.MIN_VALUE * 4, enclosure.high() * 0x1p-48));
  }

  private static Fraction exactly(double number) {
    BigDecimal decimal = new BigDecimal(number);
    return decimal.scale() <= 0
        ? Fraction.of(decimal.toBigIntegerExact(), BigInteger.ONE)
        : Fraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** Of ordinary size, just beside powers of two, and beyond what a double holds. */
  @Provide
  Arbitrary<Fraction> numbers() {
    Arbitrary<BigInteger> whole =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 1_000_000).map(BigInteger::valueOf),
            Arbitraries.longs().between(1, Long.MAX_VALUE).map(BigInteger::valueOf),
            Combinators.combine(
                    Arbitraries.integers().between(40, 1_300), Arbitraries.longs().between(-3, 3))
                .as((bits, beside) -> BigInteger.TWO.pow(bits).add(BigInteger.valueOf(beside))));
    return Combinators.combine(whole, whole).as(Fraction::of);
  }
}
