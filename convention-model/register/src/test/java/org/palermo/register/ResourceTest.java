package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.json.Formats;

class ResourceTest {
  static Stream<Resource<?>> documentsOfOneRecord() {
    return Stream.of(Register.STATES, Indicators.MAP, Assistance.THEMES);
  }

  static Stream<Resource<?>> documentsOfManyRecords() {
    return Stream.of(
        Assistance.ACTIVITIES,
        Assistance.LESSONS,
        AssistanceKinds.KINDS,
        ConferenceRecord.PROCEEDINGS,
        ConferenceRecord.MANDATES,
        Evidence.SOURCES,
        Terms.TERMS);
  }

  @ParameterizedTest
  @MethodSource("documentsOfOneRecord")
  void isWrittenBackByteForByte(Resource<?> resource) {
    assertThat(writtenBack(resource)).isEqualTo(text(resource.name()));
  }

  @ParameterizedTest
  @MethodSource("documentsOfManyRecords")
  void areWrittenBackByteForByte(Resource<?> resource) {
    assertThat(allWrittenBack(resource)).isEqualTo(text(resource.name()));
  }

  private static <T> String writtenBack(Resource<T> resource) {
    return resource.format().write(resource.one());
  }

  private static <T> String allWrittenBack(Resource<T> resource) {
    return resource.format().writeAll(resource.all());
  }

  @Test
  void namesTheDocumentThatIsMissing() {
    assertThatThrownBy(() -> new Resource<>("absent.json", Formats.LESSON).all())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("absent.json");
  }

  @Test
  void isOpenToItsOwnModuleAlone() {
    assertThat(Register.class.getModule().isNamed()).isTrue();
    assertThat(Register.class.getModule().isOpen("org.palermo.register", Formats.class.getModule()))
        .isFalse();
  }

  private static String text(String name) {
    try (InputStream in = Resource.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(name, broken);
    }
  }
}
