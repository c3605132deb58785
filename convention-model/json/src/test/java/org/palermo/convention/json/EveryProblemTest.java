package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;

/** Everything that is wrong with a document is said at once, where it stands. */
class EveryProblemTest {
  @Test
  void saysFiveThingsOfADocumentWithFiveFaults() {
    Reading<?> reading =
        Formats.REQUEST.read(
            "requests.json",
            """
            {
              "id": "R-1",
              "state": 4,
              "date": "2020-02-30",
              "instruments": ["UNTOC", "UNTOC"],
              "citations": ["UNTOC 5(1)", "UNTOC"],
              "assistance": ["LEGAL"],
              "status": "recieved",
              "colour": "red"
            }
            """);
    assertThat(reading.records()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule, Problem::fix)
        .containsExactly(
            tuple("/state", "wrong-type", "write a text"),
            tuple("/date", "invalid-date", "write year, month and day, such as 2005-10-21"),
            tuple("/instruments/1", "listed-twice", "leave one of them"),
            tuple("/citations/1", "invalid-value", "correct the value that is named"),
            tuple("/status", "unknown-value", "write received"),
            tuple("/colour", "unknown-field", "leave it out"));
  }

  @Test
  void namesTheFieldThatIsMissingAndTheOneThatWasMeant() {
    assertThat(
            Formats.CYCLE
                .read(
                    "cycles.json",
                    """
                    [{"id": "1", "questionaire": "tip", "instrument": "TIP",
                      "opened": "2005-01-01", "due": "2005-06-01"}]
                    """)
                .problems())
        .extracting(Problem::place, Problem::rule, Problem::fix)
        .containsExactly(
            tuple("/0", "missing-field", "add questionnaire"),
            tuple("/0/questionaire", "unknown-field", "did you mean questionnaire?"));
  }

  @Test
  void saysThatATaskHasNoEmphasisAndKeepsTheDirectiveBesideIt() {
    String directive =
        """
        {"id": "%s", "act": "decision 2/6", "standing": "act", "date": "2005-10-21", "theme": "data",
         "effect": "task", "emphasis": "%s", "from": "2005-10-21", "text": "t", "source": "s",
         "confidence": "seen"}
        """;
    Reading<?> reading =
        Formats.DIRECTIVE.read(
            "directives.json",
            "["
                + directive.formatted("D-1", "urgent")
                + ","
                + directive.formatted("D-2", "none")
                + ","
                + directive.formatted("D-2", "none")
                + "]");
    assertThat(reading.records()).hasSize(1);
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule, Problem::message)
        .containsExactly(
            tuple("/0", "invalid-value", "directive D-1 is a task, and has the emphasis URGENT"),
            tuple("/2", "duplicate-id", "'D-2' stands for another record above"));
  }

  @Test
  void reportsWhatAValueRefusesAtItsObject() {
    assertThat(
            Formats.CYCLE
                .read(
                    "cycles.json",
                    """
                    {"id": "1", "questionnaire": "tip", "instrument": "TIP",
                     "opened": "2005-06-01", "due": "2005-01-01"}
                    """)
                .problems())
        .containsExactly(
            new Problem(
                "cycles.json",
                "",
                "invalid-value",
                "cycle 1 is due on 2005-01-01, before it opens on 2005-06-01",
                "correct the value that is named"));
  }

  @Test
  void escapesPointersAsTheirStandardSays() {
    assertThat(Formats.TERM.read("terms.json", "{\"a/b~c\": 1}").problems())
        .extracting(Problem::place)
        .contains("/a~1b~0c");
  }

  @Test
  void showsNoCharacterThatSteersATerminal() {
    Problem problem =
        Formats.CONDITION.read("c.json", "{\"\\u001b[31m\u202e\": 1}").problems().get(0);
    assertThat(problem.message()).isEqualTo("'\\u001b[31m\\u202e' is no operator");
  }

  @Test
  void cutsWhatItShows() {
    Problem problem =
        Formats.CONDITION.read("c.json", "{\"" + "x".repeat(500) + "\": 1}").problems().get(0);
    assertThat(problem.message()).isEqualTo("'" + "x".repeat(80) + "...' is no operator");
  }

  @Test
  void keepsTheFirstOfTwoRecordsWithOneId() {
    String record = Formats.CYCLE.name();
    assertThat(record).isEqualTo("cycle");
    String kind = "{\"code\":\"LEGAL\",\"meaning\":{\"en\":\"%s\"}}";
    Reading<?> reading =
        Formats.ASSISTANCE_KIND.read(
            "kinds.json", "[" + kind.formatted("one") + "," + kind.formatted("two") + "]");
    assertThat(reading.records()).hasSize(1).first().asString().contains("one");
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/1", "duplicate-id"));
  }

  @Test
  void throwsAllProblemsWhereOneRecordIsWanted() {
    assertThatThrownBy(() -> Formats.TERM.read("terms.json", "{\"scheme\": 1}").only())
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("terms.json /scheme: here stands the number 1 [wrong-type]")
        .hasMessageContaining("the field title is missing [missing-field]; add title");
    assertThatThrownBy(() -> Formats.TERM.read("terms.json", "[]").only())
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("one record is expected, here are 0");
  }
}
