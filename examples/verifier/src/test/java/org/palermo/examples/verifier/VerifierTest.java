package org.palermo.examples.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On files that a run wrote: real needs, among them reasons by score, by lot and by balance. */
class VerifierTest {
  private static final ImmutableList<String> FILES =
      ImmutableList.of("priorities.json", "ledger.json", "why-above.json", "what-if.json");

  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @BeforeEach
  void layARunOnRealNeeds() throws IOException {
    lay("run");
  }

  /** Lays the files of a run in the folder, those of another run away. */
  private void lay(String run) throws IOException {
    for (String file : FILES) {
      Files.deleteIfExists(folder.resolve(file));
      try (InputStream in = VerifierTest.class.getResourceAsStream(run + "/" + file)) {
        if (in != null) {
          Files.copy(in, folder.resolve(file));
        }
      }
    }
  }

  private int check(String... args) {
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    return Verifier.check(ImmutableList.copyOf(args), out, out);
  }

  private int checkFolder() {
    return check(folder.toString());
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  @Test
  void confirmsWhatARunWrote() throws IOException {
    assertThat(checkFolder()).as(told.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("confirmed: ");
    String reasons = Files.readString(folder.resolve("why-above.json"));
    assertThat(reasons).contains("\"by\": \"score\"", "\"by\": \"lot\"", "\"by\": \"balance\"");
  }

  /** Of each kind of figure one is changed, the first in its file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "priorities.json | \"group\": \"AFRICAN\" | \"group\": \"ASIA_PACIFIC\"",
        "ledger.json | \"severity\": 1 | \"severity\": 2",
        "why-above.json | \"sum\": 1 | \"sum\": 2",
        "why-above.json | \"held\": 1 | \"held\": 2",
        "why-above.json | \"entitlement\": \"1 | \"entitlement\": \"2",
      })
  void doubtsWhatWasChanged(String file, String from, String to) throws IOException {
    change(file, from, to);
    assertThat(checkFolder()).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(1);
  }

  @Test
  void confirmsTiersAndTheta() throws IOException {
    lay("tiers");
    assertThat(checkFolder()).as(told.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(Files.readString(folder.resolve("why-above.json")))
        .contains("\"by\": \"tier\"", "\"kind\": \"theta\"", "\"kind\": \"due_dates\"");
  }

  @Test
  void confirmsWebstersSequence() throws IOException {
    lay("webster");
    assertThat(checkFolder()).as(told.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(Files.readString(folder.resolve("why-above.json"))).contains("\"kind\": \"behind\"");
  }

  /** Reasons of the other kinds, and what would bring a need further up, each changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiers | why-above.json | \"below\": 1 | \"below\": 2",
        "tiers | why-above.json | \"deviation\": \" | \"deviation\": \"1",
        "tiers | why-above.json | \"bound\": \" | \"bound\": \"1",
        "tiers | why-above.json | '\"until\": ' | '\"until\": 1'",
        "webster | why-above.json | \"priority\": \" | \"priority\": \"1",
        "webster | why-above.json | \"strongerPriority\": \" | \"strongerPriority\": \"1",
        "run | what-if.json | \"score\": 108638400 | \"score\": 108638401",
        "run | what-if.json | \"score\": 108638400 | \"score\": 108638399",
        "run | what-if.json | \"score\": 108638400, | ",
        "run | what-if.json | \"place\": 2 | \"place\": 1",
        "run | what-if.json | \"now\": 9 | \"now\": 8",
        "run | what-if.json | \"equal\": \"29/69\" | \"equal\": \"28/69\"",
        "run | what-if.json | \"weights\" | \"answers\": [\"waiting\"], \"weights\"",
        "run | what-if.json | \"weights\" | \"tau\": \"3/2\", \"weights\"",
      })
  void doubtsWhatWasChangedInOtherRuns(String run, String file, String from, @Nullable String to)
      throws IOException {
    lay(run);
    change(file, from, to == null ? "" : to);
    assertThat(checkFolder()).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(1);
  }

  @Test
  void doubtsAnOrderThatTheRuleDoesNotGive() throws IOException {
    lay("webster");
    change("ledger.json", "\"rule\": \"divisor\"", "\"rule\": \"need_alone\"");
    assertThat(checkFolder()).isEqualTo(1);
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("place 2 is told of");
  }

  /** Figures that the list and the ledger both tell are changed in both, so that they agree. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"placeByNeed\": 3 | \"placeByNeed\": 4",
        "\"score\": 1 | \"score\": 2",
        "\"tier\": 1 | \"tier\": 2",
      })
  void doubtsWhatWasChangedInBoth(String from, String to) throws IOException {
    change("priorities.json", from, to);
    change("ledger.json", from, to);
    assertThat(checkFolder()).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(1);
  }

  @Test
  void doubtsAListWhoseReasonsAreNotAllTold() throws IOException {
    Files.writeString(folder.resolve("why-above.json"), "[]");
    assertThat(checkFolder()).isEqualTo(1);
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("0 reasons are told");
  }

  @Test
  void refusesAReasonOfAnotherForm() throws IOException {
    change("why-above.json", "\"by\": \"lot\"", "\"by\": \"score\"");
    assertThat(checkFolder()).isEqualTo(2);
  }

  @Test
  void refusesTheLedgerOfAnotherRun() throws IOException {
    change("ledger.json", "\"placeByNeed\": 3", "\"placeByNeed\": 4");
    assertThat(checkFolder()).isEqualTo(2);
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("another placeByNeed");
  }

  @Test
  void saysWhatItMisses() throws IOException {
    Files.delete(folder.resolve("why-above.json"));
    assertThat(checkFolder()).isEqualTo(2);
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("why-above.json");
    assertThat(check()).isEqualTo(2);
  }
}
