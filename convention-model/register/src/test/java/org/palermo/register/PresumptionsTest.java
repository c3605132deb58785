package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.evidence.Presumption;
import org.palermo.convention.evidence.Presumptions;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;
import org.palermo.convention.treaty.Strength;

/** How little the figures that may be carried let presume, and that nothing is lost of it. */
class PresumptionsTest {
  private static final StateRegister REGISTER = Register.load();
  private static final StatusOfTreaties STATUS =
      new StatusOfTreaties(REGISTER, FourInstruments.ALL);
  private static final Evidence EVIDENCE = Evidence.load();

  /** Each of the nine articles has a mandatory paragraph, so no ceiling lies below the caps. */
  private static final Provisions PROVISIONS =
      Provisions.of(
          Stream.of(
                  "UNTOC 9",
                  "UNTOC 29",
                  "TIP 5",
                  "TIP 6",
                  "TIP 10",
                  "SOM 15",
                  "FIREARMS 7",
                  "FIREARMS 8",
                  "FIREARMS 12")
              .map(Citation::parse)
              .map(PresumptionsTest::mandatory)
              .toList());

  private static Provision mandatory(Citation article) {
    return new Provision(
        article,
        "a duty",
        Strength.MANDATORY,
        "a_theme",
        java.util.Optional.empty(),
        ImmutableList.of());
  }

  private static ImmutableList<Presumption> ofParties(LocalDate date) {
    return Presumptions.of(EVIDENCE.indicators(), EVIDENCE.indicatorMap(), PROVISIONS, date)
        .stream()
        .filter(presumption -> isParty(presumption, date))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isParty(Presumption presumption, LocalDate date) {
    return STATUS.table(presumption.article().instrument(), date).rows().stream()
        .filter(row -> row.isDeposited() || row.isUndated())
        .map(StatusTable.Row::state)
        .anyMatch(state -> state.code().equals(presumption.state()));
  }

  /** Counted for each family and article. */
  @Test
  void hold177SignsOn102Parties() {
    ImmutableList<Presumption> found = ofParties(REGISTER.asOf());
    assertThat(found.stream().mapToInt(presumption -> presumption.signs().size()).sum())
        .isEqualTo(177);
    assertThat(found.stream().map(Presumption::state).distinct()).hasSize(102);
  }

  /** Two families speak to UNTOC 29 and to TIP 10; they are one presumption each. */
  @Test
  void joinTheSignsOfOneArticleInto164() {
    assertThat(ofParties(REGISTER.asOf())).hasSize(164);
  }

  @Test
  void speakToNineArticlesOnly() {
    assertThat(
            ofParties(REGISTER.asOf()).stream()
                .map(Presumption::article)
                .collect(Collectors.toSet()))
        .isEqualTo(PROVISIONS.all().stream().map(Provision::citation).collect(Collectors.toSet()));
  }

  @Test
  void areNeverAboveModerate() {
    assertThat(ofParties(REGISTER.asOf()))
        .allMatch(presumption -> presumption.severity().compareTo(Severity.MODERATE) <= 0)
        .anyMatch(presumption -> presumption.severity() == Severity.MODERATE);
  }

  @Test
  void nameTheirSourceBesideEachSign() {
    assertThat(ofParties(REGISTER.asOf()))
        .flatExtracting(Presumption::signs)
        .allMatch(sign -> !sign.attribution().isBlank());
  }

  /** Iran, the 102nd, deposited on the date of the register and is bound from 5 September 2025. */
  @Test
  void giveNeedsOnlyOfStatesThatAreBound() {
    assertThat(needs(REGISTER.asOf()).needs()).hasSize(163);
    assertThat(needs(LocalDate.of(2025, 9, 5)).needs()).hasSize(164);
  }

  @Test
  void giveNeedsThatAreOnlyPresumed() {
    assertThat(needs(REGISTER.asOf()).needs())
        .allMatch(need -> need.kind() == NeedKind.PRESUMED)
        .allMatch(need -> need.rules().isEmpty());
  }

  private static NeedsReview needs(LocalDate date) {
    ImmutableSortedMap<String, Instrument> instruments =
        ImmutableSortedMap.copyOf(Maps.uniqueIndex(FourInstruments.ALL, Instrument::code));
    RuleBook rules =
        RuleBook.of(
            instruments, PROVISIONS, QuestionSet.of(ImmutableList.of()), ImmutableList.of());
    return NeedsReview.of(rules, STATUS, EVIDENCE.base(date).build());
  }
}
