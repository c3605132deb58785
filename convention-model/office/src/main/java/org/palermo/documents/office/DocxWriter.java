package org.palermo.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.palermo.documents.Document;
import org.palermo.documents.DocumentWriter;

/**
 * Writes a document for word processors, with named styles, numbered paragraphs, footnotes, and
 * symbol, notices and number on each page; from right to left where its language is written so.
 */
public final class DocxWriter implements DocumentWriter {
  /** For {@link java.util.ServiceLoader}. */
  public DocxWriter() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public void write(Document document, OutputStream target) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Properties.set(word.getProperties(), document);
      new WordStyles(document).define(word);
      new WordPages(document).write(word);
      new WordBody(document, word).write();
      word.write(bytes);
      FixedZip.write(bytes.toByteArray(), target);
    }
  }
}
