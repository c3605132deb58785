/**
 * Documents in the forms of office programs: {@code docx} and {@code xlsx}. A module of its own,
 * since the library it rests on is larger than all the rest; found as a service by {@code
 * org.palermo.documents.DocumentWriter}.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.documents.office {
  requires static org.jspecify;
  requires org.palermo.documents;
  requires org.apache.poi.ooxml;

  provides org.palermo.documents.DocumentWriter with
      org.palermo.documents.office.DocxWriter,
      org.palermo.documents.office.XlsxWriter;
}
