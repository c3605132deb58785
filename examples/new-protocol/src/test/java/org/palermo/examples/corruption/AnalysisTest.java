package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.register.Register;

/** What the answers of States come to, with the Organized Crime Convention beside this one. */
class AnalysisTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final StatusOfTreaties STATUS = CATALOGUE.status(Register.load());
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void aPartyThatIsNotInTheOrganizedCrimeConventionIsAnalysedOnThisOneAlone() {
    assertThat(STATUS.status("PNG", "UNTOC", DAY).isJoined()).isFalse();
    assertThat(findings("PNG"))
        .hasSize(85)
        .allMatch(finding -> finding.rule().instrument().equals("UNCAC"))
        .allMatch(finding -> finding.footing() == Footing.DUTY);
  }

  @Test
  void itsGapIsANeedUnderTheArticleOfThisConvention() {
    assertThat(review("PNG").needs().stream().map(Need::id)).containsExactly("PNG/UNCAC 9/LEGAL");
    Need need = review("PNG").needs().get(0);
    assertThat(need.instruments()).containsExactly("UNCAC");
    assertThat(need.theme()).contains("procurement");
    assertThat(need.cluster()).contains("C2");
  }

  @Test
  void aSignatoryIsOnTheFootingOfReadiness() {
    assertThat(findings("SYR"))
        .filteredOn(finding -> finding.rule().instrument().equals("UNCAC"))
        .hasSize(85)
        .allMatch(finding -> finding.footing() == Footing.READINESS);
  }

  @Test
  void aStateThatHasDoneNothingAboutItIsNotAnalysedOnIt() {
    assertThat(findings("AND")).noneMatch(finding -> finding.rule().instrument().equals("UNCAC"));
  }

  private static ImmutableCollection<Finding> findings(String state) {
    return Objects.requireNonNull(review(state).analyses().get(state)).findings().values();
  }

  private static NeedsReview review(String state) {
    Response response =
        Formats.RESPONSE
            .read(
                "response.json",
                """
                {
                  "state": "%s",
                  "questionnaire": "uncac",
                  "version": "1.0.0",
                  "cycle": "2015-2",
                  "status": "submitted",
                  "submitted": "2026-02-01",
                  "answers": [{"question": "uncac.09.1", "options": ["none"]}]
                }
                """
                    .formatted(state))
            .only();
    InformationBase base =
        InformationBase.builder(DAY).responses(ImmutableList.of(response)).build();
    return NeedsReview.of(CATALOGUE.rules(), STATUS, base);
  }
}
