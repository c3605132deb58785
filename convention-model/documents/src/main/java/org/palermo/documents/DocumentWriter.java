package org.palermo.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.ServiceLoader;

/** Writes documents in one form; found as a service. */
public interface DocumentWriter {
  /** The name of the form, as the ending of a file: {@code docx}. */
  String format();

  /**
   * Writes a document, the same bytes each time; the target stays open.
   *
   * @throws IOException if the target fails
   */
  void write(Document document, OutputStream target) throws IOException;

  /** The writer of that form in a layer of modules; empty when there is none. */
  static Optional<DocumentWriter> of(String format, ModuleLayer layer) {
    return ServiceLoader.load(layer, DocumentWriter.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(writer -> writer.format().equals(format))
        .findFirst();
  }
}
