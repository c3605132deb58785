package org.palermo.convention.json.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;

/** A value of a JSON document. */
sealed interface Json {
  /** What it is, as messages name it. */
  String kind();

  /** An object; names in the order of the document, each once. */
  record Members(ImmutableMap<String, Json> byName) implements Json {
    @Override
    public String kind() {
      return "an object";
    }
  }

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
      return "a text";
    }
  }

  /** A number, exactly as written. */
  record Numeral(BigDecimal value) implements Json {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Json {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /** The null of JSON, which no form here uses. */
  record Null() implements Json {
    @Override
    public String kind() {
      return "null";
    }
  }

  /** A value about which a problem has already been reported: reading it says nothing more. */
  record Broken() implements Json {
    @Override
    public String kind() {
      return "unusable";
    }
  }
}
