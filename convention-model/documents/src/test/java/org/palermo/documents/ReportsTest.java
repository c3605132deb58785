package org.palermo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Entry;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Period;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.conference.Recommendation;
import org.palermo.convention.conference.Session;
import org.palermo.convention.decision.reporting.ChairReport;
import org.palermo.convention.decision.reporting.GroupReview;
import org.palermo.convention.decision.reporting.MeetingPapers;
import org.palermo.convention.decision.reporting.SecretariatReport;
import org.palermo.convention.decision.review.ReviewedNeeds;
import org.palermo.convention.disclosure.SmallCells;

/** The reports of chair and secretariat as documents. */
class ReportsTest {
  private static final LocalDate DAY = LocalDate.of(2008, 8, 22);
  private static final Duty.Report DUTY =
      new Duty.Report("2/6(g)", "decision 2/6 (g)", Body.CHAIR, "COP-4", "activities");
  private static final Mandate MANDATE =
      new Mandate("decision 2/6", "WG.2", "The group", true, ImmutableList.of(DUTY));

  private static Edition edition(Language language) {
    return new Edition(language, ImmutableMap.of(), false, "PALERMO/TEST");
  }

  private static Entry entry(String id, LocalDate day, String title, String... restsOn) {
    return new Entry(
        id,
        Period.on(day),
        title,
        ImmutableList.copyOf(restsOn),
        ImmutableList.of(),
        ImmutableSortedMap.of(),
        "made up",
        "recalled");
  }

  private static Recommendation recommendation(int number) {
    return new Recommendation(
        entry("R" + number, DAY.minusDays(30), "=advice " + number, "M"),
        "M",
        "7(" + number + ")",
        Body.CONFERENCE);
  }

  private static Document chair(Language language) {
    Proceedings proceedings =
        Proceedings.of(
            ImmutableList.of(
                new Session(entry("COP-2", DAY.minusDays(900), "Second session"), 2),
                new Act(
                    entry("decision 2/6", DAY.minusDays(900), "Sets the group up", "COP-2"),
                    Body.CONFERENCE,
                    Optional.of("COP-2"),
                    Optional.empty()),
                new Meeting(
                    entry("M", DAY.minusDays(30), "A meeting", "decision 2/6"),
                    "WG.2",
                    ImmutableSortedSet.of()),
                recommendation(1),
                recommendation(2),
                recommendation(3)));
    ChairReport report = ChairReport.of(MANDATE, Optional.empty(), DUTY, proceedings, DAY);
    return ChairDocument.of(
        report,
        ImmutableList.of(
            MeetingPapers.of(
                report.meetings().get(0).meeting(), MeetingPapers.USUAL, proceedings, DAY)),
        GroupReview.of(
            MANDATE,
            proceedings,
            ReviewedNeeds.of(ImmutableList.of(), ImmutableList.of(), DAY, "remarks"),
            ImmutableSet.of(),
            DAY),
        SmallCells.USUAL,
        edition(language));
  }

  private static Block.Table table(Document document, String id) {
    return document.tables().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void numberedRecommendationsStayInOrderInEveryLanguage(Language language) {
    Document document = chair(language);
    assertThat(table(document, "recommendations").rows())
        .extracting(row -> document.texts().cell(row.get(0)))
        .containsExactly("7(1)", "7(2)", "7(3)");
  }

  @Test
  void aChairWhoIsNotOnRecordSignsNothing() {
    assertThat(chair(Language.ENGLISH).body())
        .anyMatch(
            block ->
                block instanceof Block.Paragraph paragraph
                    && paragraph.text().contains("a draft that nobody has signed"));
  }

  private static Activity activity(int state, String theme) {
    return new Activity(
        "A-" + state,
        "S" + state,
        "the secretariat",
        SecretariatReport.SECRETARIAT,
        "project",
        "a project",
        ImmutableSortedSet.of(theme),
        ImmutableSortedSet.of("UNTOC"),
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BigDecimal("-1234567.50")),
        Optional.empty(),
        Optional.of("USD"),
        1,
        "made up");
  }

  private static Document secretariat(int states, int few) {
    return SecretariatDocument.of(
        SecretariatReport.of(
            new Period(DAY.minusYears(2), DAY),
            IntStream.range(0, states)
                .mapToObj(state -> activity(state, state < few ? "rare" : "usual"))
                .toList(),
            ImmutableList.of()),
        "decision 2/6 (h)",
        SmallCells.USUAL,
        edition(Language.ENGLISH));
  }

  @Test
  void aSubjectOfFewStatesIsWithheldWithWhatWouldGiveItAway() throws IOException {
    Document document = secretariat(20, 2);
    assertThat(table(document, "themes").rows())
        .allMatch(row -> ((Cell.Measured) row.get(1)).value().isEmpty());
    StringWriter csv = new StringWriter();
    CsvTables.write(document, false, csv);
    assertThat(csv.toString()).contains("themes,1,Number,,withheld").doesNotContain(",2,count,");
    StringWriter page = new StringWriter();
    HtmlDocument.write(document, page);
    assertThat(page.toString()).doesNotContain(">2</td>", ">18</td>");
  }

  @Test
  void moneyOfFewStatesIsWithheld() {
    assertThat(((Cell.Measured) table(secretariat(3, 0), "money").rows().get(0).get(2)).value())
        .isEmpty();
  }

  @Test
  void aNegativeAmountIsANumberInATableAndNoFormula() throws IOException {
    StringWriter csv = new StringWriter();
    CsvTables.write(secretariat(10, 0), false, csv);
    assertThat(csv.toString()).contains(",-12345675.00,USD,");
    assertThat(
            FixedTexts.in(Language.ENGLISH)
                .cell(table(secretariat(10, 0), "money").rows().get(0).get(2)))
        .isEqualTo("-12\u00A0345\u00A0675.00");
  }
}
