package org.palermo.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a file of an office program anew, its parts in the order of their names and without the
 * time of day at which they were made, so that equal documents are equal files.
 */
final class FixedZip {
  /** The first day that the format can tell. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  static void write(byte[] packed, OutputStream target) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    ZipOutputStream out = new ZipOutputStream(target);
    // Readers expect to find this part first.
    byte[] types = parts.remove("[Content_Types].xml");
    if (types != null) {
      put(out, "[Content_Types].xml", types);
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      put(out, part.getKey(), part.getValue());
    }
    out.finish();
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
