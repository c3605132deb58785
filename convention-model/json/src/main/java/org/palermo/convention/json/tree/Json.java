package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** A value of a JSON document. */
sealed interface Json permits Members, Json.Elements, Json.Text, Json.Numeral, Json.Word {
  /** What it is, as messages name it. */
  String kind();

  /** An array. */
  record Elements(ImmutableList<Json> all) implements Json {
    @Override
    public String kind() {
      return "an array";
    }
  }

  /** A text. */
  record Text(String text) implements Json {
    @Override
    public String kind() {
      return "the text " + Shown.quoted(text);
    }
  }

  /** A number, exactly as written. */
  record Numeral(BigDecimal value) implements Json {
    @Override
    public String kind() {
      return "the number " + Shown.plain(value.toString(), 80);
    }
  }

  /** What has no parts. */
  enum Word implements Json {
    TRUE("true"),
    FALSE("false"),
    /** The null of JSON, which stands where a field must be and there is nothing to say. */
    NULL("null"),
    /** A value about which a problem has already been reported: reading it says nothing more. */
    BROKEN("unusable");

    private final String kind;

    Word(String kind) {
      this.kind = kind;
    }

    @Override
    public String kind() {
      return kind;
    }
  }
}
