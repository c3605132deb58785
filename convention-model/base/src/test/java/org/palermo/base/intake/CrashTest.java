package org.palermo.base.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;

import com.google.common.base.Joiner;
import com.google.common.io.MoreFiles;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.store.InformationStore;
import org.palermo.base.store.Mark;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.Formats;

/** A process that is killed in the middle of an import: for real, again and again. */
class CrashTest {
  private static final int RECORDS = 45_000;
  private static final int KILLS = 3;
  private static final String SOURCE = "requests.jsonl";

  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNothingHalfWrittenIsSeen() throws Exception {
    Path file = folder.resolve(SOURCE);
    Files.writeString(
        file,
        IntStream.range(0, RECORDS)
            .mapToObj(
                n ->
                    Formats.REQUEST.writeLine(
                        request("R-" + n * 7919 % RECORDS, "ALB", "2006-01-01")))
            .collect(Collectors.joining()));
    Path killed = folder.resolve("killed.db");
    Random random = new Random(26);
    long acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged = Math.max(acknowledged, killedAmidst(killed, file, kill == 0 ? 0 : 1, random));
      assertThat(recordsThatAgreeWithTheMark(killed)).isGreaterThanOrEqualTo(acknowledged);
    }
    try (InformationStore store = InformationStore.open(killed)) {
      importing(store, file);
    }
    Path whole = folder.resolve("whole.db");
    try (InformationStore store = InformationStore.open(whole)) {
      importing(store, file);
    }
    assertThat(recordsThatAgreeWithTheMark(killed)).isEqualTo(RECORDS);
    assertThat(bytes(killed)).isEqualTo(bytes(whole));
  }

  /**
   * The place acknowledged last before the process was killed: at some moment of its first step, or
   * shortly after so many were acknowledged.
   */
  private long killedAmidst(Path store, Path file, int steps, Random random) throws Exception {
    Path said = Files.createTempFile(folder, "said", ".txt");
    Process process = start(store, file, said);
    while (process.isAlive() && Files.readAllLines(said).size() < steps) {
      Thread.sleep(5);
    }
    Thread.sleep(steps == 0 ? 400 + random.nextInt(600) : random.nextInt(60));
    process.destroyForcibly().waitFor();
    // A last line without its end was not acknowledged as a whole.
    String all = Files.readString(said);
    return all.substring(0, all.lastIndexOf('\n') + 1)
        .lines()
        .mapToLong(Long::parseLong)
        .max()
        .orElse(0);
  }

  private static Process start(Path store, Path file, Path said) throws IOException {
    String path =
        Joiner.on(File.pathSeparator)
            .skipNulls()
            .join(
                "target/classes",
                "target/test-classes",
                System.getProperty("jdk.module.path"),
                System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            path,
            ImportingProcess.class.getName(),
            store.toString(),
            file.toString())
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void importing(InformationStore store, Path file) {
    new Import(
            store,
            day("2006-10-09"),
            Expectations.none(),
            Visibility.CONFIDENTIAL,
            ImportProgress.NONE)
        .read(Source.of(SOURCE, RecordKind.REQUEST, Shape.LINES, MoreFiles.asByteSource(file)));
  }

  /** How many records are in the store: as many as its mark says, or a step was torn. */
  private static long recordsThatAgreeWithTheMark(Path file) {
    try (InformationStore store = InformationStore.open(file)) {
      long records = store.asOf(day("2006-10-09")).counts().getOrDefault(RecordKind.REQUEST, 0L);
      Mark none = new Mark(0, "", day("2006-10-09"));
      assertThat(records).isEqualTo(store.marks().getOrDefault(SOURCE, none).place());
      return records;
    }
  }

  private static String bytes(Path file) {
    try (InformationStore store = InformationStore.open(file)) {
      StringWriter out = new StringWriter();
      store.asOf(day("2006-10-09")).export(out);
      return out.toString();
    }
  }
}
