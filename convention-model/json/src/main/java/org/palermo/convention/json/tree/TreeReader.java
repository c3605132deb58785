package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one document into a tree. What breaks a limit or occurs twice is reported and made
 * unusable, and the rest is read on; only text that is no JSON, or far too much of it, ends the
 * reading.
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
  private final Document document;
  private final Limits limits;
  private final boolean escaped;
  private long members;

  /**
   * A reader of one document.
   *
   * @param escaped whether the document writes characters by their numbers, which alone can make
   *     half of a surrogate pair: decoding has refused all others
   */
  private TreeReader(JsonParser parser, boolean escaped, Document document) {
    this.parser = parser;
    this.escaped = escaped;
    this.document = document;
    this.limits = document.limits();
  }

  /** The document as a value; unusable, with its problem reported, when it is no JSON at all. */
  public static Value read(byte[] bytes, int length, Document document) {
    return new Value(tree(bytes, length, document), Pointer.ROOT, document);
  }

  private static Json tree(byte[] bytes, int length, Document document) {
    CharBuffer text = StrictText.of(bytes, length, document).orElse(null);
    if (text == null) {
      return Json.Word.BROKEN;
    }
    try (JsonParser parser =
        FACTORY.createParser(
            ObjectReadContext.empty(), text.array(), text.arrayOffset(), text.length())) {
      return new TreeReader(parser, StrictText.isEscaped(bytes, length), document).whole();
    } catch (JacksonException broken) {
      String place = broken.getLocation() == null ? "" : place(document, broken.getLocation());
      String message = Shown.plain(String.valueOf(broken.getOriginalMessage()), 160);
      document.complain(place, "not-json", message, "mend the JSON at this place");
      return Json.Word.BROKEN;
    } catch (TooManyMembers tooMany) {
      document.complain(
          "",
          "too-many-members",
          "more than " + document.limits().members() + " fields and elements in one document",
          "split it, or use JSON Lines");
      return Json.Word.BROKEN;
    }
  }

  private static String place(Document document, TokenStreamLocation location) {
    return document.place(location.getLineNr(), location.getColumnNr());
  }

  private Json whole() {
    if (parser.nextToken() == null) {
      document.complain("", "not-json", "the document is empty", "write one JSON value");
      return Json.Word.BROKEN;
    }
    Json whole = value(Pointer.ROOT, 1);
    if (parser.nextToken() != null) {
      document.complain(
          place(document, parser.currentTokenLocation()),
          "trailing-content",
          "something follows the end of the document",
          "leave one JSON value, or use JSON Lines");
      return Json.Word.BROKEN;
    }
    return whole;
  }

  private Json value(Pointer at, int depth) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> isTooDeep(at, depth) ? Json.Word.BROKEN : members(at, depth);
      case START_ARRAY -> isTooDeep(at, depth) ? Json.Word.BROKEN : elements(at, depth);
      case VALUE_STRING -> text(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(at);
      case VALUE_TRUE -> Json.Word.TRUE;
      case VALUE_FALSE -> Json.Word.FALSE;
      default -> Json.Word.NULL;
    };
  }

  private boolean isTooDeep(Pointer at, int depth) {
    if (depth <= limits.depth()) {
      return false;
    }
    complain(
        at, "too-deep", "nesting goes deeper than " + limits.depth(), "nest less in the document");
    parser.skipChildren();
    return true;
  }

  private void count() {
    if (++members > limits.members()) {
      throw new TooManyMembers();
    }
  }

  private Json members(Pointer at, int depth) {
    Members.Gathered gathered = new Members.Gathered();
    boolean usable = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      count();
      String name = parser.currentName();
      Pointer place = at.to(name);
      parser.nextToken();
      Json value = value(place, depth + 1);
      if (escaped && StrictText.isUnpaired(name)) {
        unpaired(place);
        usable = false;
      } else if (!gathered.take(name, value)) {
        complain(
            place,
            "duplicate-key",
            "the name " + Shown.quoted(name) + " stands twice in one object",
            "leave one of them");
      }
    }
    return usable ? gathered.all() : Json.Word.BROKEN;
  }

  private Json elements(Pointer at, int depth) {
    ImmutableList.Builder<Json> elements = ImmutableList.builder();
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      count();
      elements.add(value(at.to(index++), depth + 1));
    }
    return new Json.Elements(elements.build());
  }

  private Json text(Pointer at) {
    int length = parser.getStringLength();
    if (length > limits.stringLength()) {
      complain(
          at,
          "string-too-long",
          "a text of " + length + " characters; at most " + limits.stringLength() + " are read",
          "shorten it, or keep it elsewhere and give a link");
      return Json.Word.BROKEN;
    }
    String text = parser.getString();
    if (escaped && StrictText.isUnpaired(text)) {
      unpaired(at);
      return Json.Word.BROKEN;
    }
    return new Json.Text(text);
  }

  private void unpaired(Pointer at) {
    complain(
        at,
        "unpaired-surrogate",
        "half of a surrogate pair stands alone, which is no character",
        "write the whole character");
  }

  private Json numeral(Pointer at) {
    int length = parser.getStringLength();
    if (length > limits.numberLength()) {
      complain(
          at,
          "number-too-long",
          "a number of " + length + " characters; at most " + limits.numberLength() + " are read",
          "round it");
      return Json.Word.BROKEN;
    }
    String digits = parser.getString();
    try {
      BigDecimal value = new BigDecimal(digits);
      long exponent = (long) value.precision() - value.scale();
      if (Math.abs(exponent) <= EXPONENT) {
        return new Json.Numeral(value);
      }
    } catch (NumberFormatException beyond) {
      // An exponent that does not fit an int: out of range like all such.
    }
    complain(
        at,
        "number-range",
        Shown.quoted(digits) + " lies beyond 10^" + EXPONENT + " or below its inverse",
        "give the number in a fitting unit");
    return Json.Word.BROKEN;
  }

  private void complain(Pointer at, String rule, String message, String fix) {
    document.complain(at.toString(), rule, message, fix);
  }

  /** Ends the reading of a document that holds too much. */
  private static final class TooManyMembers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyMembers() {
      super(null, null, false, false);
    }
  }
}
