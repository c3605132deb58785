package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.decision.mobilization.SuggestedMatch;
import org.palermo.convention.decision.proposals.DraftBudget;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.DraftsDocument;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.MatchingDocument;
import org.palermo.convention.json.NeedsDocument;
import org.palermo.priority.json.PortfolioDocument;
import org.palermo.priority.json.PrioritiesDocument;
import org.palermo.priority.json.PriorityFormats;
import org.palermo.priority.json.ShippedProfiles;
import org.palermo.priority.portfolio.PortfolioRule;
import org.palermo.priority.score.ScoringPolicy;

class RunCommandTest {
  private static final String RESPONSE =
      """
      {"state": "AFG", "questionnaire": "tip", "version": "2.0.0", "cycle": "1",
       "status": "submitted", "submitted": "2024-05-01",
       "answers": [{"question": "tip.05.1", "option": "no"}]}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Ran run(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "run";
    args[1] = "--out";
    args[2] = out().toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Ran.of(args);
  }

  private NeedsDocument needs() throws IOException {
    return Formats.NEEDS.read("needs.json", Files.readString(out().resolve("needs.json"))).only();
  }

  @Test
  void evidenceIsRealAndTheDefault() throws IOException {
    Ran ran = run();
    assertThat(ran.code()).isZero();
    NeedsDocument needs = needs();
    assertThat(needs.dataset()).isEqualTo("evidence");
    assertThat(needs.synthetic()).isFalse();
    assertThat(needs.asOf()).isEqualTo("2025-08-06");
    assertThat(needs.needs()).isNotEmpty().hasSizeLessThan(200);
    assertThat(needs.needs())
        .allMatch(covered -> covered.need().kind() == NeedKind.PRESUMED)
        .allMatch(covered -> covered.need().severity().compareTo(Severity.MODERATE) <= 0);
    assertThat(out()).isDirectoryContaining("glob:**needs.csv");
    assertThat(out().resolve("report.html")).content().contains("<html");
    assertThat(ran.err()).contains("palermo: reviewing");
  }

  @Test
  void answersToAnOlderFormAreCarriedAndTold() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        data.resolve("responses.json"),
        RESPONSE
            .replace("2.0.0", "1.0.0")
            .replace(
                "{\"question\": \"tip.05.1\", \"option\": \"no\"}",
                "{\"question\": \"tip.05.2\", \"option\": \"no\"},"
                    + " {\"question\": \"tip.03.1\", \"option\": \"yes\"}"));
    Ran ran = run("--dataset", data.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "older forms   responses 1; answers carried 1, transformed 0, needs confirmation 1,"
                + " lost 0\n");
    assertThat(needs().needs())
        .extracting(covered -> covered.need().id())
        .containsExactly("AFG/TIP 5/LEGAL");
  }

  @Test
  void theGoodRecordsOfAFolderAreKeptBesideTheBad() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        data.resolve("responses.json"),
        "[" + RESPONSE + "," + RESPONSE.replace("AFG", "ZZZ") + "]");
    Files.writeString(data.resolve("responses-broken.json"), "{\"state\":");
    Files.writeString(data.resolve("requests.jsonl"), "{\"id\": \"R1\"}\n");
    Ran ran = run("--dataset", data.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("responses.json /1/state: ", "responses-broken.json", "requests.jsonl line 1");
    NeedsDocument needs = needs();
    assertThat(needs.dataset()).isEqualTo("data");
    assertThat(needs.asOf()).isEqualTo("2024-05-01");
    assertThat(needs.needs())
        .extracting(covered -> covered.need().id())
        .containsExactly("AFG/TIP 5/LEGAL");
    assertThat(out().resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void aFolderWithoutDataIsAProblem() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("reponses.json"), RESPONSE);
    Ran ran = run("--dataset", data.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("[no-data]", "reponses.json: ", "[unknown-file]");
  }

  @Test
  void silenceIsOfThoseWhoWereAsked() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("responses.json"), RESPONSE);
    Files.writeString(
        data.resolve("cycles.json"),
        """
        {"id": "1", "questionnaire": "tip", "instrument": "TIP", "opened": "2023-01-01",
         "due": "2023-06-01"}
        """);
    assertThat(run("--dataset", data.toString()).code()).isZero();
    assertThat(needs().needs())
        .filteredOn(covered -> covered.need().kind() == NeedKind.PRESUMED)
        .isNotEmpty()
        .allMatch(covered -> covered.need().id().endsWith("/REPORTING"))
        .noneMatch(covered -> covered.need().state().equals("AFG"));
  }

  @Test
  void aRecordThatStandsInTwoFilesCountsOnce() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    String request =
        "{\"id\": \"R1\", \"state\": \"AFG\", \"date\": \"2024-01-01\", \"instruments\": [\"TIP\"],"
            + " \"assistance\": [\"LEGAL\"], \"status\": \"received\"}";
    Files.writeString(data.resolve("requests-a.json"), request);
    Files.writeString(data.resolve("requests-b.json"), request);
    Ran ran = run("--dataset", data.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("requests-b.json R1: ", "[record-twice]");
    assertThat(needs().needs()).hasSize(1);
  }

  @Test
  void noCellRunsAsAFormula() throws IOException {
    Path data = Files.createDirectory(folder.resolve("=1+1"));
    Files.writeString(data.resolve("responses.json"), RESPONSE);
    assertThat(run("--dataset", data.toString()).code()).isZero();
    assertThat(Files.readAllLines(out().resolve("needs.csv")).stream().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("'=1+1,"));
  }

  @Test
  void furtherFiguresAreReadBesideThoseCarriedAlong() throws IOException {
    Path figures = folder.resolve("mine.csv");
    Files.writeString(
        figures,
        """
        iso3,indicator,year,value,scale_min,scale_max,higher_is_better
        AFG,gibberish,2023,1,1,10,y
        ZZZ,ocindex2023.victim_and_witness_support,2023,1,1,10,y
        """);
    run();
    int carried = needs().needs().size();
    Ran ran = run("--indicators", figures.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("line 2", "gibberish", "[unknown-state]");
    assertThat(needs().needs()).hasSize(carried);
  }

  @Test
  void whatEverybodyMaySeeLeavesNothingElseInTheFolder() throws IOException {
    run();
    assertThat(out().resolve("needs.json")).exists();
    Ran ran = run("--public");
    assertThat(ran.code()).isZero();
    assertThat(out()).isDirectoryContaining("glob:**report.html");
    assertThat(out().toFile().list()).containsExactly("report.html");
    assertThat(ran.out()).contains("everybody");
  }

  private PrioritiesDocument priorities() throws IOException {
    return PriorityFormats.PRIORITIES
        .read("priorities.json", Files.readString(out().resolve("priorities.json")))
        .only();
  }

  private PortfolioDocument portfolio() throws IOException {
    return PriorityFormats.PORTFOLIO
        .read("portfolio.json", Files.readString(out().resolve("portfolio.json")))
        .only();
  }

  @Test
  void needsStandInTheOrderOfTheEngine() throws IOException {
    assertThat(run("--rule", "need-alone", "--top", "7").code()).isZero();
    PrioritiesDocument priorities = priorities();
    assertThat(priorities.top()).isEqualTo(7);
    assertThat(priorities.needs())
        .hasSize(needs().needs().size())
        .allMatch(entry -> entry.place() == entry.placeByNeed());
    assertThat(priorities.needs().stream().map(PrioritiesDocument.Entry::need).toList())
        .isEqualTo(needs().needs().stream().map(covered -> covered.need().id()).toList());
  }

  @Test
  void everyRuleOfChoiceKeepsToTheBudget() throws IOException {
    for (PortfolioRule rule : PortfolioRule.values()) {
      assertThat(run("--selection", rule.id(), "--budget", "1000000").code()).isZero();
      assertThat(portfolio().rule()).isEqualTo(rule);
      assertThat(portfolio().cost()).isPositive().isLessThanOrEqualTo(1_000_000);
      assertThat(portfolio().indicative()).isTrue();
    }
  }

  @Test
  void theUsersOwnProposalsGoBeforeIndicativeOnes() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("responses.json"), RESPONSE);
    Files.writeString(
        data.resolve("proposals.json"),
        """
        [{"id": "P1", "title": "A law", "needs": ["AFG/TIP 5/LEGAL"], "assistance": ["LEGAL"],
          "cost": 70000, "indicative": false},
         {"id": "P2", "title": "Nobody's", "needs": ["AFG/TIP 99/LEGAL"], "assistance": ["LEGAL"],
          "cost": 1, "indicative": false}]
        """);
    Ran ran = run("--dataset", data.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("P2", "[unknown-need]");
    assertThat(portfolio().chosen())
        .extracting(choice -> choice.proposal().id())
        .containsExactly("P1");
    assertThat(portfolio().indicative()).isFalse();
  }

  @Test
  void resourcesOfAFolderAreMatchedWithWhatNeedsRequireAndProposalsDrafted() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("responses.json"), RESPONSE);
    Files.writeString(
        data.resolve("resources.jsonl"),
        """
        {"id": "M1", "giver": "NOR", "origin": "un_account", "means": {"kind": "money", "currency": "USD", "amount": 40000.50}, "stage": "pledged", "date": "2024-01-01", "source": "note"}
        {"id": "X1", "giver": "FRA", "origin": "contribution", "means": {"kind": "experts", "personDays": 20}, "conditions": {"beneficiaries": ["AFG", "ZZZ"]}, "stage": "pledged", "date": "2024-01-01", "source": "note"}
        {"id": "X2", "giver": "FRA", "origin": "contribution", "means": {"kind": "experts", "personDays": 20}, "conditions": {"beneficiaries": ["AFG"]}, "stage": "pledged", "date": "2024-01-01", "source": "note"}
        """);
    Files.writeString(
        data.resolve("requirements.json"),
        """
        [{"need": "AFG/TIP 5/LEGAL", "means": [{"kind": "experts", "personDays": 12},
          {"kind": "money", "currency": "USD", "amount": 90000}]},
         {"need": "AFG/TIP 99/LEGAL", "means": []}]
        """);
    Ran ran = run("--dataset", data.toString());
    assertThat(ran.err())
        .contains(
            "resources.jsonl X1", "'ZZZ' is no State of the register", "requirements AFG/TIP 99");
    MatchingDocument matching =
        Formats.MATCHING
            .read("matching.json", Files.readString(out().resolve("matching.json")))
            .only();
    assertThat(matching.matching().matches())
        .filteredOn(match -> match.need().equals("AFG/TIP 5/LEGAL"))
        .extracting(SuggestedMatch::resource, SuggestedMatch::units)
        .containsExactlyInAnyOrder(tuple("M1", 4_000_050L), tuple("X2", 12L));
    DraftsDocument drafts =
        Formats.DRAFTS.read("drafts.json", Files.readString(out().resolve("drafts.json"))).only();
    assertThat(drafts.drafts().drafts())
        .filteredOn(draft -> draft.needs().contains("AFG/TIP 5/LEGAL"))
        .singleElement()
        .satisfies(
            draft ->
                assertThat(draft.budget().sources())
                    .containsExactly(new DraftBudget.Funding("M1", 4_000_050)));
  }

  @Test
  void aProfileOfOnesOwnIsReadFromAFile() throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        PriorityFormats.PROFILE.write(
            ShippedProfiles.standard().with(ScoringPolicy.PRECAUTIONARY)));
    assertThat(run("--profile", file.toString()).code()).isZero();
    assertThat(priorities().policy()).isEqualTo(ScoringPolicy.PRECAUTIONARY);
    Files.writeString(file, "{\"id\": \"mine\"}");
    Ran ran = run("--profile", file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("missing-field");
  }

  @Test
  void nonsenseInWhatIsAgreedIsWrongUsage() {
    assertThat(run("--budget", "-1").code()).isEqualTo(2);
    assertThat(run("--top", "0").code()).isEqualTo(2);
    assertThat(run("--draws", "0").code()).isEqualTo(2);
    assertThat(run("--seed", " ").code()).isEqualTo(2);
    assertThat(run("--rule", "by-name").err()).contains("quota-window, divisor, need-alone");
    assertThat(run("--selection", "best").err()).contains("equal-shares");
    assertThat(run("--profile", "mine").err()).contains("standard");
    assertThat(out()).doesNotExist();
  }

  @Test
  void anUnknownDataSetIsWrongUsage() {
    Ran ran = run("--dataset", "evidense");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("evidence, sample, or a folder");
    assertThat(out()).doesNotExist();
  }

  @Test
  void figuresThatAreNotThereAreWrongUsage() {
    Ran ran = run("--indicators", folder.resolve("absent.csv").toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(out()).doesNotExist();
  }

  @Test
  void aPlaceThatCantBeWrittenIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Ran ran = Ran.of("run", "--quiet", "--out", file.resolve("below").toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Can't write to").doesNotContain("\tat ", "palermo: reading");
  }

  @Test
  void anEarlierDateKnowsLess() throws IOException {
    run("--as-of", "2004-01-01");
    assertThat(needs().asOf()).isEqualTo("2004-01-01");
    assertThat(needs().needs()).isEmpty();
  }
}
