package org.palermo.priority.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void keepsLowestTermsAndThePositiveDenominator() {
    assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
    assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
  }

  @Test
  void floorAndCeilAgreeOnWholeNumbersAndSpanTheOthers() {
    assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
    assertThat(Fraction.of(-7, 2).ceil()).isEqualTo(-3);
    assertThat(Fraction.of(4).floor()).isEqualTo(4);
    assertThat(Fraction.of(4).ceil()).isEqualTo(4);
  }

  @Test
  void refusesTheDenominatorZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(3, 0))
        .withMessageContaining("denominator of 3/0 is 0");
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void returnsToShortNumbersAfterLongOnes() {
    Fraction large = Fraction.of(Long.MAX_VALUE);
    assertThat(large.times(large).dividedBy(large)).isEqualTo(large);
    assertThat(large.plus(large).minus(large).hashCode()).isEqualTo(large.hashCode());
  }

  @Property
  @Label("F1 long and large agree: every operation is that of whole numbers of any size")
  void agreesWithBigIntegers(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    BigInteger an = a.numerator();
    BigInteger ad = a.denominator();
    BigInteger bn = b.numerator();
    BigInteger bd = b.denominator();
    assertThat(a.plus(b))
        .isEqualTo(Fraction.of(an.multiply(bd).add(bn.multiply(ad)), ad.multiply(bd)));
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
    assertThat(a.times(b)).isEqualTo(Fraction.of(an.multiply(bn), ad.multiply(bd)));
    assertThat(a.compareTo(b)).isEqualTo(an.multiply(bd).compareTo(bn.multiply(ad)));
    assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    assertThat(Fraction.of(a.bigFloor(), BigInteger.ONE)).isLessThanOrEqualTo(a);
    assertThat(Fraction.of(a.bigFloor(), BigInteger.ONE)).isGreaterThan(a.minus(Fraction.ONE));
  }

  @Property
  @Label("F2 shortest decimal: lies between its bounds, and no shorter one does")
  void shortestDecimalLiesBetween(
      @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    Fraction low = a.abs().min(b.abs());
    Fraction high = a.abs().max(b.abs()).plus(Fraction.of(1, 1000));
    Fraction decimal = ShortestDecimal.between(low, high);
    assertThat(decimal).isGreaterThan(low).isLessThan(high);
    Fraction unit = Fraction.ONE;
    while (!decimal.dividedBy(unit).isWhole()) {
      unit = unit.dividedBy(10);
    }
    while (decimal.dividedBy(unit.times(10)).isWhole()) {
      unit = unit.times(10);
    }
    Fraction coarser = unit.times(10);
    Fraction next =
        Fraction.of(low.dividedBy(coarser).bigFloor().add(BigInteger.ONE), BigInteger.ONE)
            .times(coarser);
    assertThat(next).isGreaterThanOrEqualTo(high);
  }

  @Test
  void findsARootOnlyWhereItIsAFraction() {
    Fraction two = Fraction.of(2);
    assertThat(ShortestDecimal.withPowerBetween(two, two, 2)).isEmpty();
    assertThat(ShortestDecimal.withPowerBetween(Fraction.of(9, 4), Fraction.of(9, 4), 2))
        .contains(Fraction.of(3, 2));
    assertThat(ShortestDecimal.withPowerBetween(two, Fraction.of(3), 2))
        .contains(Fraction.of(3, 2));
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    Arbitrary<Long> numbers =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-50, 50),
            Arbitraries.longs(),
            Arbitraries.of(Stream.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L).toList()));
    return Combinators.combine(numbers, numbers)
        .as((n, d) -> d == 0 ? Fraction.of(n) : Fraction.of(n, d));
  }
}
