/**
 * Documents that delegations work with: one model of a document, written as a page for browsers and
 * as tables, with fixed texts in the six official languages. Read {@code
 * org.palermo.documents.Document} first. Forms of office programs are written by another module, so
 * that nobody who does not ask for them carries their libraries.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.documents {
  requires transitive org.palermo.convention;
  requires org.palermo.convention.json;
  requires de.siegmar.fastcsv;

  exports org.palermo.documents;
  exports org.palermo.documents.markup;

  uses org.palermo.documents.DocumentWriter;
}
