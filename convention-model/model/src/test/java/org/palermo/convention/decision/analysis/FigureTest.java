package org.palermo.convention.decision.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  private static final LocalDate DAY = LocalDate.of(2005, 7, 29);

  @ParameterizedTest
  @CsvSource({
    "50, 107, 47, CTOC/COP/2005/2",
    "37, 87, 43, CTOC/COP/2005/3",
    "35, 78, 45, CTOC/COP/2005/4",
    "32, 92, 35, CTOC/COP/2006/7"
  })
  void ratesAreThoseThatTheReportsOfTheirTimeGave(long part, long whole, long rate, String source) {
    assertThat(Figure.of(part, Base.Kind.PARTIES, whole, DAY).percent()).as(source).hasValue(rate);
  }

  @Test
  void halfAPerCentIsRoundedUp() {
    assertThat(Figure.of(1, Base.Kind.PARTIES, 200, DAY).percent()).hasValue(1);
    assertThat(Figure.of(99, Base.Kind.PARTIES, 20_000, DAY).percent()).hasValue(0);
  }

  @Test
  void aWithheldFigureHasNoShareThatWouldGiveItAway() {
    Figure figure =
        new Figure(OptionalLong.empty(), new Base(Base.Kind.PARTIES, OptionalLong.of(107)), DAY);
    assertThat(figure.percent()).isEmpty();
  }

  @Test
  void nothingIsAShareOfNothing() {
    assertThat(Figure.of(0, Base.Kind.PARTIES, 0, DAY).percent()).isEmpty();
  }
}
