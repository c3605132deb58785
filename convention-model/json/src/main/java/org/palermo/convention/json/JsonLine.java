package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.palermo.convention.json.tree.Document;
import org.palermo.convention.json.tree.TreeReader;
import org.palermo.convention.json.tree.Value;

/** The line of JSON Lines at which a stream stands. */
final class JsonLine<T> implements RecordLine<T> {
  private final Format<T> format;
  private final String file;
  private final Lines lines;

  JsonLine(Format<T> format, String file, Lines lines) {
    this.format = format;
    this.file = file;
    this.lines = lines;
  }

  @Override
  public long number() {
    return lines.number();
  }

  @Override
  public String text() {
    return lines.isTooLong()
        ? ""
        : new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
  }

  @Override
  public void addTo(MessageDigest digest) {
    digest.update(lines.bytes(), 0, lines.length());
    digest.update((byte) '\n');
  }

  @Override
  public Reading<T> read() {
    String place = "line " + lines.number();
    if (lines.isTooLong()) {
      return new Reading<>(ImmutableList.of(), ImmutableList.of(format.tooLarge(file, place)));
    }
    Document document = new Document(file, place, format.limits().ofTree());
    Value whole = TreeReader.read(lines.bytes(), lines.length(), document);
    ImmutableList<T> record =
        whole.isBroken()
            ? ImmutableList.of()
            : whole.as(format.form()).map(ImmutableList::of).orElse(ImmutableList.of());
    return new Reading<>(record, document.problems());
  }
}
