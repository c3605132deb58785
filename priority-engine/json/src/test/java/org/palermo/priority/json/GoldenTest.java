package org.palermo.priority.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Reading;

/**
 * The names on the wire, pinned: files of others hold them. Together the files hold every field and
 * every kind of reason, hindrance, cause and base.
 */
class GoldenTest {
  static ImmutableList<Format<?>> formats() {
    return Samples.ALL.stream()
        .<Format<?>>map(Samples.Sample::format)
        .collect(ImmutableList.toImmutableList());
  }

  private static String golden(Format<?> format) throws IOException {
    String file = "golden/" + format.name() + ".json";
    try (InputStream in =
        Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String part(String json) {
    return json.startsWith("[") ? "#/$defs/records" : "";
  }

  @ParameterizedTest
  @MethodSource("formats")
  <T> void writesTheSameBytesThatItRead(Format<T> format) throws IOException {
    String golden = golden(format);
    Reading<T> read = format.read(format.name(), golden);
    assertThat(read.problems()).isEmpty();
    assertThat(golden.startsWith("[") ? format.writeAll(read.records()) : format.write(read.only()))
        .isEqualTo(golden);
    assertThat(PublishedSchemas.errors(format.name(), part(golden), golden)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noSingleFaultPassesTheReaderThatTheSchemaRefuses(Format<?> format) throws IOException {
    String golden = golden(format);
    for (String broken : Mutation.all(golden)) {
      if (PublishedSchemas.errors(format.name(), part(broken), broken).isEmpty()) {
        assertThat(format.read("broken.json", broken).problems())
            .as(broken)
            .noneMatch(problem -> PriorityFormatProperties.SHAPE.contains(problem.rule()));
      } else {
        assertThat(format.read("broken.json", broken).problems()).as(broken).isNotEmpty();
      }
    }
  }
}
