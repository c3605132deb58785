package org.palermo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;

class WritersTest {
  private static String html(Language language) throws IOException {
    StringWriter page = new StringWriter();
    HtmlDocument.write(Sample.in(language), page);
    return page.toString();
  }

  private static List<List<String>> csv() throws IOException {
    StringWriter table = new StringWriter();
    CsvTables.write(Sample.in(Language.ENGLISH), false, table);
    assertThat(table.toString()).contains("\r\n");
    return CsvReader.builder().ofCsvRecord(table.toString()).stream()
        .map(line -> line.getFields())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPageIsTheSameEachTimeAndSaysThatItsDataAreMadeUp(Language language) throws IOException {
    String page = html(language);
    assertThat(page)
        .isEqualTo(html(language))
        .contains("lang=\"" + language.tag() + "\"")
        .contains("dir=\"" + (language.isRightToLeft() ? "rtl" : "ltr") + "\"")
        .contains(FixedTexts.in(language).say("notice.synthetic"));
  }

  @Test
  void paragraphsAreNumberedInOneRowAndPointToTheirData() throws IOException {
    assertThat(html(Language.ENGLISH))
        .contains("id=\"p1\"", "id=\"p2\"", "href=\"#t-1\"", "id=\"t-1\"", "id=\"note1\"")
        .doesNotContain("id=\"p3\"", "<script");
  }

  @Test
  void everyFigureOfAPageTellsItsBaseAndDay() throws IOException {
    assertThat(html(Language.ENGLISH))
        .contains("title=\"Base: States parties: 107; as at 29 July 2005\">50</td>");
  }

  @Test
  void tablesAreOneTableOfCellsWithBaseAndDay() throws IOException {
    assertThat(csv())
        .hasSize(7)
        .contains(
            List.of(
                "T/1",
                "t-1",
                "1",
                "Number",
                "50",
                "count",
                "States parties: 107",
                "2005-07-29",
                FixedTexts.in(Language.ENGLISH).say("notice.synthetic")));
  }

  @Test
  void noTextIsAFormulaOfASpreadsheet() throws IOException {
    assertThat(csv().get(1).get(4)).isEqualTo("'=1+1");
  }

  @Test
  void aWithheldFigureLeavesNoValueBehind() throws IOException {
    assertThat(csv().get(5).subList(4, 6)).isEqualTo(List.of("", "withheld"));
  }

  @Test
  void aParagraphCannotPointToATableThatIsNotThere() {
    assertThatThrownBy(
            () ->
                new Document(
                    Language.ENGLISH,
                    false,
                    Sample.in(Language.ENGLISH).masthead(),
                    ImmutableList.of(new Block.Paragraph("x", ImmutableList.of(), "nowhere"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no table nowhere");
  }
}
