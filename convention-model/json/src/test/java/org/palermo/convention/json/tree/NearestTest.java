package org.palermo.convention.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final ImmutableList<String> KNOWN =
      ImmutableList.of("yes", "yes_in_part", "no", "not_applicable");

  @Test
  void findsTheWordWithTheFewestChanges() {
    assertThat(Nearest.to("yes_inpart", KNOWN)).contains("yes_in_part");
    assertThat(Nearest.to("Not_Applicable", KNOWN)).contains("not_applicable");
    assertThat(Nearest.to("yess", KNOWN)).contains("yes");
  }

  @Test
  void findsNothingForAWordThatIsFarFromAll() {
    assertThat(Nearest.to("constitutional_court", KNOWN)).isEmpty();
    assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
    assertThat(Nearest.to("xy", ImmutableList.of("no"))).isEmpty();
    assertThat(Nearest.to("anything", ImmutableList.of())).isEmpty();
  }
}
