package org.palermo.examples.session.sample;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;

/**
 * Forms filled in as a respondent might have, the same on every machine. Synthetic: they say
 * nothing about any State. Immutable.
 */
public final class MadeUpAnswers {
  private final Catalogue catalogue;
  private final StatusOfTreaties status;
  private final ImmutableMap<String, FormDraw> forms;

  /** Answers to the questionnaires of those instruments. */
  public MadeUpAnswers(Catalogue catalogue, StatusOfTreaties status) {
    WantingOptions wanting = WantingOptions.of(catalogue.rules());
    this.catalogue = catalogue;
    this.status = status;
    this.forms =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.uniqueIndex(catalogue.questions().questionnaires(), Questionnaire::id),
                form -> new FormDraw(form, wanting)));
  }

  /** What a State might have answered in a cycle on a day, in the order of the questions. */
  public ImmutableList<RecordedAnswer> of(State state, ReportingCycle cycle, LocalDate day) {
    return requireNonNull(forms.get(cycle.questionnaire()))
        .answers(
            Sample.SEED,
            state.code(),
            cycle.id(),
            Profile.of(Sample.SEED, state.code()),
            GapAnalysis.standing(catalogue.rules(), status, state, day),
            day);
  }
}
