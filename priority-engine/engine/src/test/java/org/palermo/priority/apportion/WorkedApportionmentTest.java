package org.palermo.priority.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.priority.exact.Fraction;

/** Cases from the literature, whose figures are known. */
class WorkedApportionmentTest {
  private static final TieOrder LISTED = new TieOrder.Listing();

  /** Apportionment populations of the census of 1790: Balinski and Young, Fair Representation. */
  private static final ImmutableList<Recipient> STATES_OF_1790 =
      ImmutableList.of(
          Recipient.of("Virginia", 630_560),
          Recipient.of("Massachusetts", 475_327),
          Recipient.of("Pennsylvania", 432_879),
          Recipient.of("North Carolina", 353_523),
          Recipient.of("New York", 331_589),
          Recipient.of("Maryland", 278_514),
          Recipient.of("Connecticut", 236_841),
          Recipient.of("South Carolina", 206_236),
          Recipient.of("New Jersey", 179_570),
          Recipient.of("New Hampshire", 141_822),
          Recipient.of("Vermont", 85_533),
          Recipient.of("Georgia", 70_835),
          Recipient.of("Kentucky", 68_705),
          Recipient.of("Rhode Island", 68_446),
          Recipient.of("Delaware", 55_540));

  /** Balinski and Young's example of one house in which the five traditional rules all differ. */
  @ParameterizedTest
  @CsvSource({
    "ADAMS, 9 7 5 3 2",
    "DEAN, 9 7 5 4 1",
    "HILL, 9 7 6 3 1",
    "WEBSTER, 9 8 5 3 1",
    "JEFFERSON, 10 7 5 3 1"
  })
  void theFiveRulesDifferInOneHouse(DivisorRule rule, String seats) {
    Apportionment found = new DivisorMethod(rule).apportion(fiveParties(), LISTED);
    assertThat(words(found)).isEqualTo(seats);
    assertThat(found.ties().isTie()).isFalse();
    assertThat(found.certificate().shows(found.house(), found.seats())).isTrue();
  }

  @Test
  void largestRemainderRoundsTheSameHouse() {
    Apportionment found = new LargestRemainder().apportion(fiveParties(), LISTED);
    assertThat(words(found)).isEqualTo("9 7 5 4 1");
  }

  /** The first apportionment of the House of Representatives, by Jefferson's rule. */
  @Test
  void jeffersonGivesTheHouseOf1792ByOneDivisor() {
    Apportionment found =
        new DivisorMethod(DivisorRule.JEFFERSON).apportion(House.of(105, STATES_OF_1790), LISTED);
    assertThat(words(found)).isEqualTo("19 14 13 10 10 8 7 6 5 4 2 2 2 2 1");
    Certificate.Divisor certificate = (Certificate.Divisor) found.certificate();
    assertThat(certificate.low()).isLessThan(Fraction.of(33_000));
    assertThat(certificate.high())
        .hasValueSatisfying(high -> assertThat(high).isGreaterThan(Fraction.of(33_000)));
  }

  /** The bill of 1792 that Washington vetoed, by Hamilton's method. */
  @Test
  void hamiltonGivesTheVetoedBillOf1792() {
    Apportionment found = new LargestRemainder().apportion(House.of(120, STATES_OF_1790), LISTED);
    assertThat(words(found)).isEqualTo("21 16 14 12 11 9 8 7 6 5 3 2 2 2 2");
  }

  /** A larger house costs the smallest a seat: the Alabama paradox in small. */
  @Test
  void largestRemainderIsNotHouseMonotoneAndTheQuotaMethodIs() {
    ImmutableList<Recipient> recipients = recipients(6, 6, 2);
    assertThat(words(new LargestRemainder().apportion(House.of(10, recipients), LISTED)))
        .isEqualTo("4 4 2");
    assertThat(words(new LargestRemainder().apportion(House.of(11, recipients), LISTED)))
        .isEqualTo("5 5 1");
    QuotaMethod quota = new QuotaMethod(DivisorRule.JEFFERSON);
    int before = quota.apportion(House.of(10, recipients), LISTED).of("C");
    int after = quota.apportion(House.of(11, recipients), LISTED).of("C");
    assertThat(after).isGreaterThanOrEqualTo(before);
  }

  /** Jefferson may leave the quota, the quota method never does. */
  @Test
  void jeffersonExceedsTheQuotaWhereTheQuotaMethodHoldsIt() {
    House house = House.of(20, recipients(1_500, 100, 100, 100, 100, 100));
    assertThat(words(new DivisorMethod(DivisorRule.JEFFERSON).apportion(house, LISTED)))
        .isEqualTo("15 1 1 1 1 1");
    House uneven = House.of(10, recipients(85, 5, 4, 3, 3));
    assertThat(words(new DivisorMethod(DivisorRule.JEFFERSON).apportion(uneven, LISTED)))
        .isEqualTo("10 0 0 0 0");
    assertThat(new QuotaMethod(DivisorRule.JEFFERSON).apportion(uneven, LISTED).of("A"))
        .isEqualTo(9);
  }

  @Test
  void listsEveryOutcomeOfATieAndTakesTheDeclaredOne() {
    House house = House.of(4, recipients(1, 1, 1));
    Apportionment found = new DivisorMethod(DivisorRule.WEBSTER).apportion(house, LISTED);
    assertThat(words(found)).isEqualTo("2 1 1");
    assertThat(found.ties().count()).isEqualTo(3);
    assertThat(found.ties().asSet()).hasSize(3).contains(found.seats());
  }

  @Test
  void observesFloorsCapsAndTheQuorum() {
    House house =
        new House(
            10,
            ImmutableList.of(
                Recipient.of("A", 70).withCap(5),
                Recipient.of("B", 20),
                Recipient.of("C", 6).withFloor(2),
                Recipient.of("D", 4)),
            Fraction.of(5, 100));
    Apportionment found = new DivisorMethod(DivisorRule.WEBSTER).apportion(house, LISTED);
    assertThat(words(found)).isEqualTo("5 3 2 0");
    assertThat(found.certificate().shows(house, found.seats())).isTrue();
  }

  @Test
  void servesTheLargerWhereNotEveryFirstSeatCanBeGiven() {
    Apportionment found =
        new DivisorMethod(DivisorRule.ADAMS).apportion(House.of(2, recipients(3, 5, 4)), LISTED);
    assertThat(words(found)).isEqualTo("0 1 1");
    assertThat(found.certificate())
        .isEqualTo(new Certificate.LargerFirst(Optional.of(Fraction.of(4))));
    assertThat(found.certificate().shows(found.house(), found.seats())).isTrue();
  }

  @Test
  void anEmptyHouseHasAnEmptyAnswer() {
    House house = House.of(0, ImmutableList.of());
    for (ApportionmentMethod method : ApportionmentProperties.METHODS) {
      assertThat(method.apportion(house, LISTED).seats()).isEmpty();
    }
  }

  private static House fiveParties() {
    return House.of(26, recipients(9_061, 7_179, 5_259, 3_319, 1_182));
  }

  private static ImmutableList<Recipient> recipients(long... weights) {
    ImmutableList.Builder<Recipient> recipients = ImmutableList.builder();
    for (int i = 0; i < weights.length; i++) {
      recipients.add(Recipient.of(String.valueOf((char) ('A' + i)), weights[i]));
    }
    return recipients.build();
  }

  private static String words(Apportionment found) {
    return found.seats().values().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
