package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.evidence.IndicatorValue;

class IndicatorCsvTest {
  private static final String HEADER =
      "iso3,indicator,year,value,scale_min,scale_max,higher_is_better\n";

  private static Reading<IndicatorValue> read(byte[] table) {
    return IndicatorCsv.read("i.csv", new ByteArrayInputStream(table));
  }

  private static Reading<IndicatorValue> read(String table) {
    return read(table.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsARowExactly() {
    assertThat(read(HEADER + "AFG,ocindex2023.laws,2023,2.50,1,10,y\n").only())
        .isEqualTo(
            new IndicatorValue(
                "AFG",
                "ocindex2023.laws",
                2023,
                new BigDecimal("2.50"),
                BigDecimal.ONE,
                BigDecimal.TEN,
                true));
  }

  @Test
  void saysOneClearThingOfAnotherHeader() {
    Reading<IndicatorValue> reading = read("country,score\nAFG,1\nFJI,2\n");
    assertThat(reading.records()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule, Problem::fix)
        .containsExactly(tuple("line 1", "wrong-header", "write " + HEADER.strip()));
  }

  @Test
  void takesAnEmptyTableForAWrongHeader() {
    assertThat(read("").problems()).extracting(Problem::rule).containsExactly("wrong-header");
  }

  @Test
  void keepsGoodRowsAndReportsEachBadOneByItsLine() {
    Reading<IndicatorValue> reading =
        read(
            HEADER
                + "AFG,a.b,2023,2,1,10,y\n"
                + "AFG,a.b,2023,11,1,10,y\n"
                + "AFG,a.b,2023,2,1,10\n"
                + "AFG,a.b,2023,two,1,10,y\n"
                + "AFG,a.b,2023,1e999999999,1,10,y\n"
                + "AFG,a.b,2023.5,2,1,10,y\n"
                + "AFG,a.b,2023,2,1,10,yes\n"
                + "FJI,a.b,2023,3,1,10,n\n");
    assertThat(reading.records()).extracting(IndicatorValue::state).containsExactly("AFG", "FJI");
    assertThat(reading.problems())
        .extracting(Problem::place)
        .containsExactly("line 3", "line 4", "line 5", "line 6", "line 7", "line 8");
  }

  @Test
  void reportsBytesThatAreNotUtf8() {
    byte[] table =
        Bytes.concat(HEADER.getBytes(StandardCharsets.UTF_8), new byte[] {'A', (byte) 0xff, '\n'});
    assertThat(read(table).problems()).extracting(Problem::rule).containsExactly("not-csv");
  }

  @Test
  void reportsAQuoteThatIsNeverClosed() {
    assertThat(read(HEADER + "\"AFG,a.b,2023,2,1,10,y\n").records()).isEmpty();
    assertThat(read(HEADER + "\"AFG,a.b,2023,2,1,10,y\n").problems()).hasSize(1);
  }
}
