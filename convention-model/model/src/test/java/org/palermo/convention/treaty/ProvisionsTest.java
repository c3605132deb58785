package org.palermo.convention.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvisionsTest {
  private final Provision duty =
      TreatyValues.provision("UNTOC 5(1)(a)", Strength.MANDATORY, "criminalization");
  private final Provision option =
      TreatyValues.provision("UNTOC 5(2)", Strength.OPTIONAL, "criminalization");
  private final Provision saving =
      TreatyValues.provision("UNTOC 4(1)", Strength.DEFINITIONAL, "institutional");
  private final Provisions provisions = Provisions.of(ImmutableList.of(option, duty, saving));

  private static Citation at(String place) {
    return Citation.parse(place);
  }

  @Test
  void standInTheOrderOfTheText() {
    assertThat(provisions.all()).containsExactly(saving, duty, option);
  }

  @Test
  void aReferenceSpeaksOfWhatLiesAtItAboveItOrBelowIt() {
    assertThat(provisions.touchedBy(at("UNTOC 5"))).containsExactly(duty, option);
    assertThat(provisions.touchedBy(at("UNTOC 5(1)(a)(i)"))).containsExactly(duty);
    assertThat(provisions.touchedBy(at("UNTOC 5(3)"))).isEmpty();
    assertThat(provisions.touchedBy(at("TIP 5"))).isEmpty();
  }

  @Test
  void theFirmestObligationDecides() {
    assertThat(provisions.firmest(ImmutableList.of(at("UNTOC 5(2)"), at("UNTOC 5(1)"))))
        .contains(Strength.MANDATORY);
    assertThat(provisions.firmest(ImmutableList.of(at("UNTOC 5(2)")))).contains(Strength.OPTIONAL);
  }

  @Test
  void definitionsCarryNoObligation() {
    assertThat(provisions.firmest(ImmutableList.of(at("UNTOC 4")))).isEmpty();
  }

  @Test
  void twoProvisionsCannotStandAtOnePlace() {
    assertThatThrownBy(() -> Provisions.of(ImmutableList.of(duty, duty)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> provisions.and(Provisions.of(ImmutableList.of(duty))))
        .hasMessage("two provisions stand at UNTOC 5(1)(a)");
  }

  @Test
  void crossReferencesAreEdgesFromPlaceToPlace() {
    Provision pointing =
        new Provision(
            at("UNTOC 6(1)"),
            "what it says",
            Strength.MANDATORY,
            "criminalization",
            Optional.empty(),
            ImmutableList.of(at("UNTOC 5(1)(a)"), at("UNTOC 6(1)")));
    assertThat(provisions.and(Provisions.of(ImmutableList.of(pointing))).crossReferences().edges())
        .hasSize(2);
  }

  @Test
  void whatOtherArticlesSayOfAPlaceRestsOnIt() {
    Provisions linked =
        Provisions.of(
            ImmutableList.of(
                referring("UNTOC 6(1)", "UNTOC 5(1)(a)"),
                referring("UNTOC 7(1)", "UNTOC 5"),
                referring("UNTOC 5(2)", "UNTOC 5(1)(a)"),
                referring("UNTOC 8(1)", "UNTOC 5(3)"),
                referring("TIP 5(1)", "UNTOC 5(1)")));
    assertThat(linked.restingOn(ImmutableList.of(at("UNTOC 5(1)(a)(i)"))))
        .containsExactly(at("TIP 5(1)"), at("UNTOC 6(1)"), at("UNTOC 7(1)"));
    assertThat(linked.restingOn(ImmutableList.of(at("UNTOC 5(3)"))))
        .containsExactly(at("UNTOC 7(1)"), at("UNTOC 8(1)"));
    assertThat(linked.restingOn(ImmutableList.of(at("UNTOC 5(1)"), at("UNTOC 5(3)")))).hasSize(4);
  }

  @Test
  void nothingRestsOnAPlaceThatOnlyItsOwnArticleSpeaksOf() {
    Provisions own = Provisions.of(ImmutableList.of(referring("UNTOC 5(2)", "UNTOC 5(1)")));
    assertThat(own.restingOn(ImmutableList.of(at("UNTOC 5(1)")))).isEmpty();
    assertThat(own.restingOn(ImmutableList.of())).isEmpty();
  }

  private static Provision referring(String place, String other) {
    return new Provision(
        at(place),
        "what it says",
        Strength.MANDATORY,
        "criminalization",
        Optional.empty(),
        ImmutableList.of(at(other)));
  }
}
