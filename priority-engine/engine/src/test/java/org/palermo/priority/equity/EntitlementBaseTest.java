package org.palermo.priority.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;

class EntitlementBaseTest {
  private static final ImmutableList<GroupInNeed> GROUPS =
      ImmutableList.of(
          new GroupInNeed("AFRICAN", 6, 40),
          new GroupInNeed("ASIA_PACIFIC", 3, 5),
          new GroupInNeed(GroupInNeed.NONE, 1, 2));

  @Test
  void theStandardMixGivesTheRemainderItsStatesAloneAndNoShareOfAGroup() {
    assertThat(MixedBase.standard().bases(GROUPS))
        .containsExactly(
            Fraction.of(6, 10).times(Fraction.of(6, 10)).plus(Fraction.of(2, 10)),
            Fraction.of(6, 10).times(Fraction.of(3, 10)).plus(Fraction.of(2, 10)),
            Fraction.of(6, 100));
  }

  @Test
  void aBaseThatIsNothingForAllAddsNothing() {
    ImmutableList<GroupInNeed> remainder = ImmutableList.of(GROUPS.get(2));
    assertThat(MixedBase.standard().bases(remainder)).containsExactly(Fraction.of(6, 10));
  }

  @Test
  void frozenMassKnowsNothingOfGroupsItDoesNotName() {
    assertThat(new FrozenNeedMass("2024", ImmutableMap.of("AFRICAN", 90L)).bases(GROUPS))
        .containsExactly(Fraction.of(90), Fraction.ZERO, Fraction.ZERO);
  }

  @Test
  void refusesPartsThatDoNotSumAndPartsOfNothingTogether() {
    InvalidDataException refusal =
        catchThrowableOfType(
            InvalidDataException.class,
            () ->
                new MixedBase(
                    ImmutableMap.of(
                        StandardBase.PER_STATE_IN_NEED, 9_000, StandardBase.EQUAL_PER_GROUP, 0)));
    assertThat(refusal.problems())
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder("part-not-positive", "parts-do-not-sum");
  }

  @Test
  void refusesABaseUnderTheIdOfAnother() {
    assertThat(
            catchThrowableOfType(
                InvalidDataException.class,
                () -> EntitlementBases.of(ImmutableList.of(MixedBase.standard()))))
        .hasMessageContaining("id-twice");
    assertThat(EntitlementBases.load().byId().keySet())
        .containsExactly("EQUAL_PER_GROUP", "MIXED", "PER_STATE_IN_NEED");
  }

  /** An entitlement of 40 posts is within range from 34 to 46, one of 10 from 5.2 to 14.8. */
  @Test
  void theUnitedNationsBandIsFifteenPerCentButNotLessThanFourPointEightPosts() {
    ToleranceBand band = ToleranceBand.UNITED_NATIONS;
    assertThat(band.low(Fraction.of(40))).isEqualTo(Fraction.of(34));
    assertThat(band.high(Fraction.of(40))).isEqualTo(Fraction.of(46));
    assertThat(band.low(Fraction.of(10))).isEqualTo(Fraction.of(52, 10));
    assertThat(band.high(Fraction.of(10))).isEqualTo(Fraction.of(148, 10));
    assertThat(band.low(Fraction.of(3))).isEqualTo(Fraction.ZERO);
  }

  @Test
  void saysTheWordForEachStanding() {
    Entitlements entitlements = Entitlements.of(GROUPS, StandardBase.PER_STATE_IN_NEED);
    assertThat(status(entitlements, 0, 0)).isEqualTo(Representation.Status.NOT_REPRESENTABLE_AT_K);
    assertThat(status(entitlements, 10, 0)).isEqualTo(Representation.Status.UNREPRESENTED);
    assertThat(status(entitlements, 10, 4)).isEqualTo(Representation.Status.UNDERREPRESENTED);
    assertThat(status(entitlements, 10, 5)).isEqualTo(Representation.Status.WITHIN_RANGE);
    assertThat(status(entitlements, 10, 8)).isEqualTo(Representation.Status.OVERREPRESENTED);
    assertThat(Representation.of(entitlements, 2, 4, 0, ToleranceBand.ONE_PLACE).firstDue())
        .hasValue(10);
  }

  private static Representation.Status status(Entitlements entitlements, long places, int held) {
    return Representation.of(entitlements, 0, places, held, ToleranceBand.ONE_PLACE).status();
  }
}
