package org.palermo.convention.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One value of the hostile corpus.
 *
 * @param file its file
 * @param alone rule expected of it as a whole document; {@code -} for any
 * @param asText {@code ok}, or the rule expected of it in place of a text
 * @param asNumber {@code ok}, or the rule expected of it in place of a number
 */
record Hostile(String file, String alone, String asText, String asNumber) {
  /**
   * A document with one hole.
   *
   * @param name what it is
   * @param format how it is read
   * @param document the document, with {@code @} for the hole
   * @param text whether a text belongs into the hole; otherwise a number
   */
  record Place(String name, Format<?> format, String document, boolean text) {
    private static final Place RESPONSE =
        new Place(
            "response",
            Formats.RESPONSE,
            "{\"state\":\"AFG\",\"questionnaire\":\"tip\",\"version\":\"1.0.0\",\"cycle\":@,"
                + "\"status\":\"submitted\",\"submitted\":\"2020-01-01\",\"answers\":[]}",
            true);
    private static final Place ANSWER =
        new Place(
            "answer",
            Formats.RESPONSE,
            "{\"state\":\"AFG\",\"questionnaire\":\"tip\",\"version\":\"1.0.0\",\"cycle\":\"c\","
                + "\"status\":\"submitted\",\"submitted\":\"2020-01-01\","
                + "\"answers\":[{\"question\":\"tip.01.1\",\"number\":@}]}",
            false);
    private static final Place RULE =
        new Place(
            "worked case",
            Formats.WORKED_CASE,
            "{\"rule\":\"tip.01.1\",\"title\":@,\"answers\":[],\"expected\":{"
                + "\"verdict\":\"gap\",\"severity\":\"minor\"}}",
            true);
    private static final Place QUESTIONNAIRE =
        new Place(
            "questionnaire",
            Formats.QUESTIONNAIRE,
            "{\"id\":@,\"version\":\"1.0.0\",\"instrument\":\"TIP\",\"title\":{\"en\":\"t\"},"
                + "\"cycles\":[],\"questions\":[]}",
            true);
    private static final Place CONDITION =
        new Place("condition", Formats.CONDITION, "{\"partyTo\":@}", true);
    private static final Place BOUND =
        new Place(
            "bound", Formats.CONDITION, "{\"number\":{\"question\":\"q\",\"above\":@}}", false);

    /** Every kind of document that the corpus is put into. */
    static final ImmutableList<Place> ALL =
        ImmutableList.of(RESPONSE, ANSWER, RULE, QUESTIONNAIRE, CONDITION, BOUND);

    private String before() {
      return document.substring(0, document.indexOf('@'));
    }

    private String after() {
      return document.substring(document.indexOf('@') + 1);
    }

    /** The document with those bytes in its hole. */
    byte[] holding(byte[] value) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(before().getBytes(StandardCharsets.UTF_8));
      whole.writeBytes(value);
      whole.writeBytes(after().getBytes(StandardCharsets.UTF_8));
      return whole.toByteArray();
    }

    /** A document that is fine. */
    String good() {
      return before() + (text ? "\"fine\"" : "1") + after();
    }

    String expected(Hostile hostile) {
      return text ? hostile.asText() : hostile.asNumber();
    }
  }

  static ImmutableList<Hostile> corpus() {
    String index = new String(bytes("index.tsv"), StandardCharsets.UTF_8);
    return index
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Splitter.on('\t').splitToList(line))
        .map(row -> new Hostile(row.get(0), row.get(1), row.get(2), row.get(3)))
        .collect(ImmutableList.toImmutableList());
  }

  byte[] bytes() {
    return bytes(file + ".json");
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Hostile.class.getResourceAsStream("hostile/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String toString() {
    return file;
  }
}
