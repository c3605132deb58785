package org.palermo.examples.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.priority.json.PrioritiesDocument;
import org.palermo.priority.json.PriorityFormats;

class ExplainCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private List<String> ids = List.of();

  @Test
  void tellsAllThatANeedRestsOn() throws IOException {
    Files.writeString(
        folder.resolve("responses.json"),
        """
        {"state": "AFG", "questionnaire": "tip", "version": "2.0.0", "cycle": "1",
         "status": "submitted", "submitted": "2024-05-01",
         "answers": [{"question": "tip.03.1", "option": "no"}]}
        """);
    Ran ran = Ran.of("explain", "--dataset", folder.toString(), "AFG/TIP", "3/LEGAL");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Need AFG/TIP 3/LEGAL\n")
        .contains("Afghanistan (AFG)", "severity      critical", "latent: a gap was found")
        .contains("TIP 3(a) (definitional): ")
        .contains("tip.03.1, version 1: ", "case 1 (critical) holds", "tip.03.1 is no")
        .contains("answer tip.03.1: no")
        .contains("Coverage: unknown")
        .doesNotContain("SYNTHETIC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Need|known as|place 9 of",
        "fr|Besoin|connu comme|place 9 sur",
        "es|Necesidad|conocida como|lugar 9 de",
        "ru|Потребность|известна как|место 9 из",
        "zh|需要|性质|第9位，共",
        "ar|الحاجة|الصفة|المرتبة 9 من"
      })
  void tellsItInEachOfficialLanguage(String tag, String title, String known, String place) {
    Ran ran = Ran.of("explain", id(9), "--above", id(1), "--what-if-place", "2", "--lang", tag);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(title)
        .contains(id(9), "\n" + known, place)
        .doesNotContainPattern("\\{[0-9]\\}");
  }

  @Test
  void reasonsAsJsonAreTheSameWhateverTheLanguage() {
    assertThat(Ran.of("explain", id(9), "--json", "--lang", "zh").out())
        .isEqualTo(Ran.of("explain", id(9), "--json").out());
  }

  @Test
  void refusesALanguageThatIsNotOfficial() {
    assertThat(Ran.of("explain", "AFG/UNTOC 5/LEGAL", "--lang", "de").err())
        .contains("no official language 'de'");
  }

  @Test
  void anUnknownNeedIsWrongUsageAndOthersOfTheStateAreNamed() {
    Ran ran = Ran.of("explain", "AFG/UNTOC 99/LEGAL");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("among those of AFG are AFG/").doesNotContain("\tat ");
  }

  @Test
  void tellsThePlaceOfANeedAndWhatWouldBringItUp() {
    Ran first = Ran.of("explain", "--dataset", "evidence", id(1));
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("place 1 of", "of 100", "severity (weight");
    Ran second = Ran.of("explain", id(9), "--above", id(1), "--what-if-place", "2");
    assertThat(second.code()).isZero();
    assertThat(second.out())
        .contains("place 9 of")
        .contains("Why " + id(1) + " stands above " + id(9))
        .contains("What would bring it from place 9 to place 2");
    assertThat(Ran.of("explain", id(9), "--what-if-place", "9").code()).isEqualTo(2);
    assertThat(Ran.of("explain", id(9), "--above", "nobody").code()).isEqualTo(2);
  }

  @Test
  void printsTheReasonsAsJson() {
    String above = Ran.of("explain", id(9), "--above", id(1), "--json").out();
    assertThat(PriorityFormats.WHY_ABOVE.read("above", above).only().above()).isEqualTo(id(1));
    String why = Ran.of("explain", id(9), "--json").out();
    assertThat(PriorityFormats.WHY.read("why", why).only().place()).isEqualTo(9);
    String whatIf = Ran.of("explain", id(9), "--what-if-place", "2", "--json").out();
    assertThat(PriorityFormats.WHAT_IF.read("what-if", whatIf).only().place()).isEqualTo(2);
  }

  @Test
  void tellsTheBudgetAtWhichAProposalEnters() {
    id(1);
    String left =
        PriorityFormats.PORTFOLIO
            .read("portfolio.json", read("portfolio.json"))
            .only()
            .leftOut()
            .get(0)
            .id();
    Ran told = Ran.of("explain", "--proposal", left, "--budget", "1000000");
    assertThat(told.code()).isZero();
    assertThat(told.out())
        .contains("What would bring it into the portfolio of 1000000 US dollars by equal-shares")
        .contains("with one dollar less it is left out");
    Ran best = Ran.of("explain", "--proposal", left, "--selection", "floors-optimal");
    assertThat(best.code()).isZero();
  }

  @Test
  void aProposalAndANeedAreNotExplainedAtOnce() {
    assertThat(Ran.of("explain").code()).isEqualTo(2);
    assertThat(Ran.of("explain", id(1), "--proposal", "p").code()).isEqualTo(2);
    assertThat(Ran.of("explain", "--proposal", "p", "--json").code()).isEqualTo(2);
    assertThat(Ran.of("explain", "--proposal", "nobody's").err())
        .contains("no proposal 'nobody's'");
  }

  @Test
  void refusesOptionsThatWouldChangeNothingItTells() {
    assertThat(Ran.of("explain", id(1), "--draws", "10").code()).isEqualTo(2);
    assertThat(Ran.of("explain", id(1), "--top", "10").code()).isEqualTo(2);
  }

  private String id(int place) {
    if (ids.isEmpty()) {
      Ran.of("run", "--quiet", "--out", folder.resolve("out").toString());
      ids =
          PriorityFormats.PRIORITIES
              .read("priorities.json", read("priorities.json"))
              .only()
              .needs()
              .stream()
              .map(PrioritiesDocument.Entry::need)
              .toList();
    }
    return ids.get(place - 1);
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve("out").resolve(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
