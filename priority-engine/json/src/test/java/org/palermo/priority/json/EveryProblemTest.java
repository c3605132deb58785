package org.palermo.priority.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.palermo.convention.Problem;
import org.palermo.convention.json.Reading;
import org.palermo.priority.explain.Ledger;
import org.palermo.priority.score.Profile;

/** Everything that is wrong with a document is said at once, where it stands. */
class EveryProblemTest {
  @Test
  void saysWhatAProfileRefusesBesideWhatCouldNotBeRead() {
    Reading<Profile> reading =
        PriorityFormats.PROFILE.read(
            "profile.json",
            """
            {
              "id": "mine",
              "reason": "to show faults",
              "criteria": [
                {"id": "severity", "weight": 8000, "scale": [[1, 0], [0, 10000]]},
                {"id": "severity", "weight": -1, "scale": [[0, 0], [4]]}
              ],
              "coverage": {"unknown": [2000, 10001], "partly": 4000, "covered": 2000},
              "effectOnOthers": {"UNTOC 18(13)": 0},
              "tiers": [],
              "policy": "rank_by_midpiont"
            }
            """);
    assertThat(reading.records()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("", "missing-field"),
            tuple("/criteria/0/scale/1", "scale-readings-rise"),
            tuple("/criteria/1/scale/1", "two-numbers"),
            tuple("/policy", "unknown-value"),
            tuple("/coverage", "coverage-missing"),
            tuple("/coverage/unknown", "coverage-range"),
            tuple("/criteria", "weights-do-not-sum"),
            tuple("/criteria/1/id", "criterion-twice"),
            tuple("/criteria/1/weight", "weight-range"),
            tuple("/effectOnOthers", "effect-range"));
  }

  private static Reading<Ledger> ledger(String terms, String entries) {
    String profile =
        """
        {"id": "p", "title": "P", "reason": "r",
         "criteria": [{"id": "severity", "weight": 10000, "scale": [[0, 0], [4, 10000]]}],
         "coverage": {"unknown": 10000, "uncovered": 10000, "partly": 10000, "covered": 10000},
         "policy": "pessimistic"}
        """;
    return PriorityFormats.LEDGER.read(
        "ledger.json",
        "{\"asOf\": \"2008-10-08\", \"inputs\": {}, \"profile\": "
            + profile
            + ", \"terms\": "
            + terms
            + ", \"entries\": ["
            + entries
            + "]}");
  }

  private static final String TERMS =
      """
      {"rule": "quota_window", "base": {"id": "PER_STATE_IN_NEED"}, "typeWindows": true, "seed": "s"}
      """;

  @Test
  void findsEntriesOfALedgerThatDoNotFitOneAnother() {
    Reading<Ledger> reading =
        ledger(
            TERMS,
            """
            {"need": "a", "tier": 0, "points": {"severity": [5, 7]}, "score": 10, "placeByNeed": 1,
             "place": 1},
            {"need": "a", "tier": 1, "points": {"severity": 5, "haste": 1}, "score": 11,
             "placeByNeed": 1, "place": 3}
            """);
    assertThat(reading.records()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("/entries/1/need", "duplicate-id"),
            tuple("/entries/1/place", "place-order"),
            tuple("/entries/1/placeByNeed", "place-by-need"),
            tuple("/entries/1/tier", "tier-range"),
            tuple("/entries/1/points/haste", "unknown-criterion"),
            tuple("/entries/1/score", "score-does-not-sum"));
  }

  @Test
  void saysWhichTermsCanNotBeKeptAndWhichBasesThereAre() {
    assertThat(
            ledger(
                    """
                    {"rule": "divisor", "base": {"id": "EQUAL_PER_GROUP"}, "tau": "1/2",
                     "typeWindows": true, "theta": "-1", "seed": "s"}
                    """,
                    "")
                .problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(tuple("/terms/tau", "tau-range"), tuple("/terms/theta", "theta-range"));
    assertThat(
            ledger(
                    """
                    {"rule": "divisor", "typeWindows": true, "seed": "", "tau": "1/0",
                     "base": {"id": "MIXED", "parts": [
                       {"base": {"id": "EQUAL_PER_STATE"}, "weight": 5000},
                       {"base": {"id": "EQUAL_PER_GROUP"}, "weight": 5000},
                       {"base": {"id": "EQUAL_PER_GROUP"}, "weight": 5000}]}}
                    """,
                    "")
                .problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("/terms/base/parts/0/base/id", "unknown-base"),
            tuple("/terms/base/parts/2", "base-twice"),
            tuple("/terms/tau", "invalid-value"),
            tuple("/terms/seed", "invalid-value"));
    assertThat(
            ledger(
                    """
                    {"rule": "divisor", "typeWindows": true, "seed": "s",
                     "base": {"id": "MIXED", "parts": [
                       {"base": {"id": "EQUAL_PER_GROUP"}, "weight": -5}]}}
                    """,
                    "")
                .problems())
        .extracting(Problem::place, Problem::rule)
        .containsExactly(
            tuple("/terms/base/parts", "parts-do-not-sum"),
            tuple("/terms/base/parts", "part-not-positive"));
  }
}
