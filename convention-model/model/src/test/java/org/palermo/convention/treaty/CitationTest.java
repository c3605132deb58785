package org.palermo.convention.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  /** Every place at which the Convention and its three Protocols lay down a provision. */
  static List<String> provisions() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CitationTest.class.getResourceAsStream("citations.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void theTableOfProvisionsHolds479Places() throws IOException {
    assertThat(provisions()).hasSize(479).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everyProvisionIsReadAndWrittenAsItStands(String place) {
    assertThat(Citation.parse(place)).hasToString(place);
  }

  @Test
  void theTableOfProvisionsRunsAsTheTextsDo() throws IOException {
    List<Citation> untoc =
        provisions().stream().map(Citation::parse).filter(c -> is(c, "UNTOC")).toList();
    assertThat(Ordering.natural().isStrictlyOrdered(untoc)).isTrue();
  }

  private static boolean is(Citation place, String instrument) {
    return place.instrument().equals(instrument);
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOC 5, UNTOC 5(1)(a)(i)",
    "UNTOC 5(1), UNTOC 5(1)(a)(i)",
    "UNTOC 5(1)(a)(ii), UNTOC 5(1)(a)(ii)b",
    "TIP 3(a), TIP 3(a)",
  })
  void containsWhatLiesBelowIt(String outer, String inner) {
    assertThat(Citation.parse(outer).contains(Citation.parse(inner))).isTrue();
    assertThat(Citation.parse(inner).touches(Citation.parse(outer))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOC 5(1)(a)(i), UNTOC 5(1)",
    "UNTOC 5(1), UNTOC 5(10)",
    "UNTOC 5, UNTOC 50",
    "TIP 5(1), UNTOC 5(1)",
    "UNTOC 29(1)(i), UNTOC 29(1)(a)",
  })
  void doesNotContainWhatLiesElsewhere(String one, String other) {
    assertThat(Citation.parse(one).contains(Citation.parse(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOC 5, UNTOC 5(1)",
    "UNTOC 9, UNTOC 10",
    "UNTOC 16(2), UNTOC 16(10)",
    "UNTOC 29(1)(h), UNTOC 29(1)(i)",
    "UNTOC 5(1)(a)(iv), UNTOC 5(1)(a)(v)",
    "UNTOC 5(1)(a)(ix), UNTOC 5(1)(a)(x)",
    "UNTOC 5(1)(a)(ii), UNTOC 5(1)(a)(ii)a",
    "UNTOC 5(1)(a)(ii)b, UNTOC 5(1)(b)",
    "TIP 20, UNTOC 1",
  })
  void comesBeforeWhatFollowsInTheText(String first, String second) {
    assertThat(Citation.parse(first)).isLessThan(Citation.parse(second));
  }

  @Test
  void theSameWordIsALetterBelowAParagraphAndANumeralBelowALetter() {
    assertThat(Citation.parse("UNTOC 29(1)(i)").steps().get(1).kind()).isEqualTo(Mark.Kind.LETTER);
    assertThat(Citation.parse("UNTOC 5(1)(a)(i)").steps().get(2).kind())
        .isEqualTo(Mark.Kind.NUMERAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UNTOC",
        "UNTOC 0",
        "UNTOC 05",
        "untoc 5",
        "UNTOC 5(0)",
        "UNTOC 5(01)",
        "UNTOC 5()",
        "UNTOC 5(1",
        "UNTOC 5(1))",
        "UNTOC  5",
        "UNTOC 5 ",
        "UNTOC 5(1)(A)",
        "UNTOC 5(1)(ab)",
        "UNTOC 5(1)(a)(iiii)",
        "UNTOC 5(1)(a)(vx)",
        "UNTOC 10000",
        "UNTOC 5(1)(a)(i)(ii)(iii)(iv)(v)",
        "UNTOC \u0665",
        "UNTOC 5\n"
      })
  void refusesWhatIsNoPlace(String text) {
    assertThatThrownBy(() -> Citation.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsOnlyTheBeginningOfALongText() {
    assertThatThrownBy(() -> Citation.parse("UNTOC 5" + "(1)".repeat(1_000_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(160));
  }

  @Test
  void readsTheLongestPlaceThatCanBeMade() {
    String longest =
        "A" + "_".repeat(31) + " 9999" + "(9999)(z)(xxxviii)(xxxviii)(xxxviii)(xxxviii)" + "z";
    assertThat(Citation.parse(longest)).hasToString(longest);
  }

  @Test
  void refusesAMarkThatWouldBeReadAsAnother() {
    Mark numeral = new Mark(Mark.Kind.NUMERAL, "i");
    assertThatThrownBy(() -> new Citation("UNTOC", 5, ImmutableList.of(numeral)))
        .hasMessage("(i) cannot stand below an article");
  }

  @Test
  void refusesAMarkBelowAClause() {
    Mark clause = Mark.clause("a");
    assertThatThrownBy(
            () ->
                new Citation("UNTOC", 5, ImmutableList.of(clause, new Mark(Mark.Kind.NUMBER, "1"))))
        .hasMessage("(1) cannot stand below a");
  }

  @Test
  void refusesArticleZeroByName() {
    assertThatThrownBy(() -> Citation.article("UNTOC", 0))
        .hasMessage("article of UNTOC must be 1 or more, up to 9999, was 0");
  }

  @Test
  void theWholeArticleIsTheOutermostPlace() {
    assertThat(Citation.parse("UNTOC 5(1)(a)").wholeArticle())
        .isEqualTo(Citation.article("UNTOC", 5));
  }
}
