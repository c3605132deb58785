package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The names on the wire, pinned: files of others hold them. Together the files hold every kind of
 * answer, every operator and every expected verdict.
 */
class GoldenTest {
  static ImmutableList<Format<?>> formats() {
    return ImmutableList.of(
        Formats.RESPONSE,
        Formats.RULE,
        Formats.WORKED_CASE,
        Formats.QUESTIONNAIRE,
        Formats.NEED,
        Formats.STATE);
  }

  @ParameterizedTest
  @MethodSource("formats")
  <T> void writesTheSameBytesThatItRead(Format<T> format) throws IOException {
    String file = "golden/" + format.name() + ".json";
    try (InputStream in =
        Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file), file)) {
      String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Reading<T> read = format.read(file, golden);
      boolean several = golden.startsWith("[");
      assertThat(several ? format.writeAll(read.records()) : format.write(read.only()))
          .isEqualTo(golden);
      assertThat(PublishedSchemas.errors(format.name(), several ? "#/$defs/records" : "", golden))
          .isEmpty();
    }
  }
}
