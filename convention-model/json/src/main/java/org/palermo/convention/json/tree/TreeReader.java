package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one document into a tree. What breaks a limit or occurs twice is reported and left out, and
 * the rest is read on; only text that is no JSON ends the reading.
 */
public final class TreeReader {
  private static final int EXPONENT = 100;

  /**
   * The parser's own limits would end the reading at the first excess, so they are wide and the
   * tree applies narrower ones; the size of a document is bounded before it comes here.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final Limits limits;
  private final Problems problems;

  private TreeReader(JsonParser parser, Limits limits, Problems problems) {
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
  }

  /** The document as a value; unusable, with its problem reported, when it is no JSON at all. */
  public static Value read(byte[] bytes, int length, Limits limits, Problems problems) {
    return new Value(tree(bytes, length, limits, problems), Pointer.ROOT, problems);
  }

  private static Json tree(byte[] bytes, int length, Limits limits, Problems problems) {
    CharBuffer text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, 0, length));
    } catch (CharacterCodingException broken) {
      problems.add("", "not-utf-8", "the bytes are not UTF-8", "save the file as UTF-8");
      return new Json.Broken();
    }
    if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
      problems.add(
          "",
          "byte-order-mark",
          "the file begins with a byte order mark",
          "save the file as UTF-8 without byte order mark");
      return new Json.Broken();
    }
    try (JsonParser parser =
        FACTORY.createParser(
            ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.length())) {
      return new TreeReader(parser, limits, problems).document();
    } catch (JacksonException broken) {
      problems.add(place(broken), "not-json", shortened(broken), "mend the JSON at this place");
      return new Json.Broken();
    }
  }

  private static String place(JacksonException broken) {
    return broken.getLocation() == null
        ? ""
        : "line "
            + broken.getLocation().getLineNr()
            + ", column "
            + broken.getLocation().getColumnNr();
  }

  private static String shortened(JacksonException broken) {
    String message = String.valueOf(broken.getOriginalMessage());
    return message.length() <= 160 ? message : message.substring(0, 160) + "...";
  }

  private Json document() {
    if (parser.nextToken() == null) {
      problems.add("", "not-json", "the document is empty", "write one JSON value");
      return new Json.Broken();
    }
    Json whole = value(Pointer.ROOT, 1);
    if (parser.nextToken() != null) {
      problems.add(
          "line "
              + parser.currentTokenLocation().getLineNr()
              + ", column "
              + parser.currentTokenLocation().getColumnNr(),
          "trailing-content",
          "something follows the end of the document",
          "leave one JSON value, or use JSON Lines");
      return new Json.Broken();
    }
    return whole;
  }

  private Json value(Pointer at, int depth) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> tooDeep(at, depth) ? new Json.Broken() : members(at, depth);
      case START_ARRAY -> tooDeep(at, depth) ? new Json.Broken() : elements(at, depth);
      case VALUE_STRING -> text(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(at);
      case VALUE_TRUE -> new Json.Flag(true);
      case VALUE_FALSE -> new Json.Flag(false);
      default -> new Json.Null();
    };
  }

  private boolean tooDeep(Pointer at, int depth) {
    if (depth <= limits.depth()) {
      return false;
    }
    problems.add(
        at, "too-deep", "nesting goes deeper than " + limits.depth(), "flatten the document");
    parser.skipChildren();
    return true;
  }

  private Json members(Pointer at, int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Pointer place = at.to(name);
      parser.nextToken();
      Json value = value(place, depth + 1);
      if (isUnpaired(name)) {
        unpaired(place);
      } else if (members.putIfAbsent(name, value) != null) {
        problems.add(
            place,
            "duplicate-key",
            "the name " + Value.shown(name) + " stands twice in one object",
            "leave one of them");
      }
    }
    return new Json.Members(ImmutableMap.copyOf(members));
  }

  private Json elements(Pointer at, int depth) {
    ImmutableList.Builder<Json> elements = ImmutableList.builder();
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(at.to(index++), depth + 1));
    }
    return new Json.Elements(elements.build());
  }

  private Json text(Pointer at) {
    if (parser.getStringLength() > limits.stringLength()) {
      problems.add(
          at,
          "string-too-long",
          "a text of "
              + parser.getStringLength()
              + " characters; at most "
              + limits.stringLength()
              + " are read",
          "shorten it, or attach it elsewhere and give a link");
      return new Json.Broken();
    }
    String text = parser.getString();
    if (isUnpaired(text)) {
      unpaired(at);
      return new Json.Broken();
    }
    return new Json.Text(text);
  }

  private void unpaired(Pointer at) {
    problems.add(
        at,
        "unpaired-surrogate",
        "half of a surrogate pair stands alone, which is no character",
        "write the whole character");
  }

  private static boolean isUnpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(++i))) {
          return true;
        }
      }
    }
    return false;
  }

  private Json numeral(Pointer at) {
    if (parser.getStringLength() > limits.numberLength()) {
      problems.add(
          at,
          "number-too-long",
          "a number of "
              + parser.getStringLength()
              + " characters; at most "
              + limits.numberLength()
              + " are read",
          "round it");
      return new Json.Broken();
    }
    String digits = parser.getString();
    try {
      BigDecimal value = new BigDecimal(digits);
      long exponent = (long) value.precision() - value.scale();
      if (value.signum() == 0 || Math.abs(exponent) <= EXPONENT) {
        return new Json.Numeral(value.signum() == 0 ? BigDecimal.ZERO : value);
      }
    } catch (NumberFormatException beyond) {
      // An exponent that does not fit: out of range like all such.
    }
    problems.add(
        at,
        "number-range",
        Value.shown(digits) + " lies beyond 10^" + EXPONENT + " or below its inverse",
        "give the number in a fitting unit");
    return new Json.Broken();
  }
}
