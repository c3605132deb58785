package org.palermo.convention.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Language;
import org.palermo.convention.Problem;

class TemplatesTest {
  private static final Templates ENGLISH =
      Templates.of(
          Language.ENGLISH,
          ImmutableMap.of(
              "of", "{0} of {1}", "days.one", "{0} day", "days.other", "{0} days", "none", "none"));

  @Test
  void whatIsToldStandsInItsPlacesAsItIs() {
    assertThat(ENGLISH.say("of", "$1 {1}", 7)).isEqualTo("$1 {1} of 7");
  }

  @Test
  void aNumberTakesTheFormOfItsLanguage() {
    assertThat(ENGLISH.count("days", 1)).isEqualTo("1 day");
    assertThat(ENGLISH.count("days", 0)).isEqualTo("0 days");
  }

  @Test
  void aTextThatIsNotThereAndAPlaceLeftOpenAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLISH.say("off"))
        .withMessage("there is no text 'off'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLISH.say("of", 1))
        .withMessage("'of' wants {1}");
  }

  @Test
  void aFileIsReadAsUtf8ByTheTagOfItsLanguage() {
    TextResources resources =
        name ->
            name.equals("words_ru.properties")
                ? new ByteArrayInputStream("no = нет".getBytes(StandardCharsets.UTF_8))
                : null;
    assertThat(Templates.read(resources, "words", Language.RUSSIAN).say("no")).isEqualTo("нет");
    assertThatNullPointerException()
        .isThrownBy(() -> Templates.read(resources, "words", Language.FRENCH))
        .withMessage("words_fr.properties");
  }

  @Test
  void everythingByWhichALanguageDiffersIsToldAtOnce() {
    Templates russian =
        Templates.of(
            Language.RUSSIAN,
            ImmutableMap.of(
                "of", "{0}", "days.one", "{0} день", "days.few", "дня", "days.other", "{0} дней"));
    assertThat(Parity.strict().between(ENGLISH, russian))
        .extracting(Problem::toString)
        .containsExactly(
            "texts in ru days.few: it tells [], not [{0}] [text-places]; use each place once or"
                + " more: {0} days",
            "texts in ru days.many: there is no text [text-missing]; say: {0} days",
            "texts in ru days.other: nothing says this [text-unknown]; leave it out",
            "texts in ru none: there is no text [text-missing]; say: none",
            "texts in ru of: it tells [{0}], not [{0}, {1}] [text-places]; use each place once or"
                + " more: {0} of {1}");
  }

  @Test
  void freeKeysMayBeThereOrNot() {
    Parity free = new Parity("text", key -> key.equals("none") || key.equals("some"));
    Templates own =
        Templates.of(
            Language.CHINESE, ImmutableMap.of("of", "{1}{0}", "days.other", "{0}天", "some", "有"));
    assertThat(free.between(ENGLISH, own)).isEmpty();
  }
}
