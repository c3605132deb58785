package org.palermo.base.intake;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.palermo.base.entry.Entry;
import org.palermo.convention.Problem;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Reading;
import org.palermo.convention.json.RecordLine;

/** Goes through what a source holds, one after the other, and passes over what is done. */
final class Items<T> {
  private final Trail trail;
  private final Intake intake;
  private final Function<T, Entry<?>> entry;

  Items(Trail trail, Intake intake, Function<T, Entry<?>> entry) {
    this.trail = trail;
    this.intake = intake;
    this.entry = entry;
  }

  /** One line. */
  void line(RecordLine<T> line) {
    if (trail.hasTurned() || trail.passes(line::addTo)) {
      return;
    }
    Reading<T> reading = line.read();
    if (!reading.isClean()) {
      String text = line.text();
      reading.problems().forEach(problem -> intake.setAside(problem, text));
    }
    for (T record : reading.records()) {
      take("line " + line.number(), record, line::text);
    }
    intake.step();
  }

  /** A whole document: its records one by one, then what is wrong with it. */
  void document(Reading<T> reading, Format<T> format) {
    for (T record : reading.records()) {
      String text = format.writeLine(record);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (trail.hasTurned()) {
        return;
      }
      if (!trail.passes(digest -> digest.update(bytes))) {
        take("", record, () -> text);
        intake.step();
      }
    }
    for (Problem problem : reading.problems()) {
      intake.setAside(problem, "");
    }
  }

  private void take(String place, T record, Supplier<String> text) {
    Entry<?> made;
    try {
      made = entry.apply(record);
    } catch (IllegalArgumentException refused) {
      intake.refuse(place, String.valueOf(refused.getMessage()), text.get());
      return;
    }
    intake.take(place, made, text);
  }
}
