package org.palermo.benchmarks;

import com.google.common.collect.Lists;
import com.google.common.io.ByteSource;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.intake.Expectations;
import org.palermo.base.intake.Import;
import org.palermo.base.intake.ImportProgress;
import org.palermo.base.intake.ImportReport;
import org.palermo.base.intake.Shape;
import org.palermo.base.intake.Source;
import org.palermo.base.store.AsOf;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Visibility;

/**
 * Imports made-up requests as JSON Lines into a store of one file, opens what was known, and writes
 * it all out; run it with {@code -Xmx256m} to see that memory stays constant. The first argument is
 * the number of requests, a million unless told; the second, if it is {@code shuffled}, has them
 * come out of order.
 */
public final class BaseImport {
  private static final LocalDate KNOWN = LocalDate.of(2006, 10, 9);
  private static final int PART = 1_000;

  private BaseImport() {}

  /** Measures, and prints one line for each figure. */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    boolean shuffled = arguments.length > 1 && arguments[1].equals("shuffled");
    Path folder = Files.createTempDirectory("base-import");
    Path file = folder.resolve("base.db");
    long start = System.nanoTime();
    try (InformationStore store = InformationStore.open(file)) {
      ImportReport report = importing(store, count, shuffled);
      print(report.entered() + " entered", start);
    }
    start = System.nanoTime();
    try (InformationStore store = InformationStore.open(file)) {
      AsOf view = store.asOf(KNOWN);
      print(view.counts().getOrDefault(RecordKind.REQUEST, 0L) + " counted on opening", start);
      start = System.nanoTime();
      try (Writer nowhere = Writer.nullWriter()) {
        view.export(nowhere);
      }
      print("all exported", start);
    }
    System.out.println(Files.size(file) / 1_000_000 + " MB in the file");
    Files.delete(file);
    Files.delete(folder);
  }

  private static ImportReport importing(InformationStore store, int count, boolean shuffled) {
    return new Import(
            store, KNOWN, Expectations.none(), Visibility.CONFIDENTIAL, ImportProgress.NONE)
        .read(
            Source.of(
                "requests.jsonl",
                RecordKind.REQUEST,
                Shape.LINES,
                MadeUp.requests(count, shuffled)));
  }

  private static void print(String what, long start) {
    System.out.println(
        what + " after " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
  }

  /** Requests made up while they are read. */
  private static final class MadeUp {
    private static final long STRIDE = 7_919;

    private MadeUp() {}

    static ByteSource requests(int count, boolean shuffled) {
      return ByteSource.concat(
          Lists.transform(
              Ints.asList(IntStream.range(0, (count + PART - 1) / PART).toArray()),
              part -> part(part * PART, Math.min(count, (part + 1) * PART), count, shuffled)));
    }

    private static ByteSource part(int from, int to, int count, boolean shuffled) {
      StringBuilder lines = new StringBuilder();
      for (int i = from; i < to; i++) {
        line(lines, shuffled ? (int) (i * STRIDE % count) : i);
      }
      return ByteSource.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder lines, int number) {
      lines
          .append("{\"id\":\"R-")
          .append(1_000_000_000 + number)
          .append("\",\"state\":\"A")
          .append((char) ('A' + number % 26))
          .append((char) ('A' + number / 26 % 7))
          .append("\",\"date\":\"2006-0")
          .append(1 + number % 9)
          .append(
              "-01\",\"instruments\":[\"TIP\",\"UNTOC\"],\"citations\":[\"UNTOC 24(1)\"],\"theme\":"
                  + "\"witness_protection\",\"assistance\":[\"LEGAL\",\"TRAINING\"],\"description\":\"advice"
                  + " on a law and training of prosecutors\",\"authority\":\"Ministry of"
                  + " Justice\",\"status\":\"received\"}\n");
    }
  }
}
