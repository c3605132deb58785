/**
 * Reads and writes every value of the model as JSON, and figures as CSV. Strict: whatever is wrong
 * with a document is reported at once, each problem with its place. Read {@link
 * org.palermo.convention.json.Formats} first.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.convention.json {
  requires transitive org.palermo.convention;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires de.siegmar.fastcsv;

  exports org.palermo.convention.json;
  exports org.palermo.convention.json.tree;
}
