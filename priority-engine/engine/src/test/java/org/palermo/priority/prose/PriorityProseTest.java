package org.palermo.priority.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.text.Parity;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.explain.Why;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.pools.NeedPools;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.ScoringPolicy;

class PriorityProseTest {
  private static final ImmutableMap<String, Wording> TITLES =
      ImmutableMap.of(
          "CIVIL", Wording.english("Civil law"),
          "AFRICAN",
              Wording.of(
                  ImmutableMap.of(
                      Language.ENGLISH, "African States", Language.FRENCH, "États d’Afrique")));

  private static PriorityProse in(Language language) {
    return PriorityProse.in(language, code -> Optional.ofNullable(TITLES.get(code)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) {
    assertThat(Parity.strict().between(in(Language.ENGLISH).templates(), in(language).templates()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeOfTheLibraryHasAName(Language language) {
    Names names = new Names(in(language).templates(), code -> Optional.empty());
    assertThat(Criteria.standard().byId().keySet())
        .allSatisfy(id -> assertThat(names.templates().find("criterion." + id)).isPresent());
    assertThat(names.templates().find("criterion.effect-on-others")).isPresent();
    assertThat(Arrays.stream(ScoringPolicy.values()).map(names::policy)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Severity.values()).map(names::severity)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Emphasis.values()).map(names::emphasis)).doesNotHaveDuplicates();
  }

  @Test
  void groupsAreCalledByTheirTitlesAndWhatHasNoneByItsId() {
    PriorityProse english = in(Language.ENGLISH);
    assertThat(english.group("CIVIL 1/2 + TRIBAL 1/2")).isEqualTo("Civil law 1/2 + TRIBAL 1/2");
    assertThat(english.group("NONE")).isEqualTo("States outside the groups");
    assertThat(in(Language.FRENCH).group("AFRICAN")).isEqualTo("États d’Afrique");
    assertThat(english.criterion("evidence-age")).isEqualTo("evidence age");
    assertThat(english.criterion("rule-of-law")).isEqualTo("rule-of-law");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH|1|up to place 7 the entitlement of African States is 2.50, which allows 3 at most,"
            + " and 1 is held already.",
        "ENGLISH|3|up to place 7 the entitlement of African States is 2.50, which allows 3 at most,"
            + " and 3 are held already.",
        "FRENCH|3|jusqu’à la place 7, le droit du groupe « États d’Afrique » est de 2.50, ce qui"
            + " permet 3 au plus, et 3 places sont déjà occupées.",
        "RUSSIAN|2|до места 7 включительно «African States» причитается 2.50, что допускает не"
            + " более 3, а уже занято 2 места.",
        "CHINESE|2|至第7位，“African States”应得2.50，最多可占3位，现已占2位。"
      })
  void numbersTakeTheFormOfTheirLanguage(Language language, int held, String words) {
    Hindrance row =
        new Hindrance.Release(Optional.empty(), "AFRICAN", 7, Fraction.of(5, 2), held, 3);
    assertThat(in(language).hindrance(row)).isEqualTo(words);
  }

  @Test
  void aRowInsideARegionNamesTheRegion() {
    Hindrance row =
        new Hindrance.DueDates(
            Optional.of("AFRICAN"),
            "COMMON 1",
            4,
            5,
            ImmutableList.of(new Hindrance.Due("CIVIL 1", 1, 3)));
    assertThat(in(Language.ENGLISH).hindrance(row))
        .isEqualTo(
            "Inside the African States: all places from 4 to 5 fall due to others: Civil law 1"
                + " (held 1, due 3).");
  }

  @Test
  void theEnglishGroundIsThatOfTheGuidance() {
    PriorityGuidance guidance =
        NeedPools.guidance(
            ImmutableList.of(), ScoringPolicy.PESSIMISTIC, Terms.standard("Vienna 2005"));
    assertThat(in(Language.ENGLISH).ground(guidance)).isEqualTo(guidance.ground());
  }

  @Test
  void whyIsToldLineByLine() {
    PriorityGuidance guidance =
        NeedPools.guidance(
            ImmutableList.of(
                NeedPools.need(0, Severity.MAJOR, Grounds.STATED, Coverage.Level.UNKNOWN)),
            ScoringPolicy.PRECAUTIONARY,
            Terms.standard("Vienna 2005"));
    Why why = Why.of(guidance, guidance.order().get(0).id());
    assertThat(in(Language.ENGLISH).why(why, guidance))
        .extracting(line -> "  ".repeat(line.depth()) + line.text())
        .containsExactly(
            "place 1 of 1; by need alone 1",
            "score 53.33 of 100, from 36.66 to 53.33 as answers are missing, counted as"
                + " precautionary, 50.00 % of the weight rests on what is known",
            "  33.33  severity (weight 50.00 %, read 3), from 16.66 to 33.33 as answers are missing,"
                + " counted as precautionary",
            "  13.33  confidence (weight 20.00 %, read 2)",
            "  0.00   strength (weight 20.00 %, read 0)",
            "  6.67   readiness (weight 10.00 %, read 2)");
  }
}
