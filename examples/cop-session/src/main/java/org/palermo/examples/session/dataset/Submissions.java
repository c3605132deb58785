package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.palermo.convention.Problem;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.register.Indicators;

/**
 * Responses read from files and analysed, one analysis for each State; parts and amendments of one
 * State are taken together.
 *
 * @param analyses by code of the State
 * @param problems what was wrong and was set aside
 */
public record Submissions(ImmutableList<GapAnalysis> analyses, ImmutableList<Problem> problems) {
  /**
   * Reads and analyses files of responses.
   *
   * @param asOf the date; empty for the newest day in the responses
   */
  public static Submissions of(Setting setting, List<Path> files, Optional<LocalDate> asOf) {
    FileKind<Response> kind = new FileKinds(setting, Indicators.map()).responses();
    Found<Response> found =
        Found.of(kind, intake -> files.forEach(file -> kind.read(file, file.toString(), intake)));
    CarriedResponses carried = CarriedResponses.of(setting.catalogue(), found.records());
    LocalDate date =
        asOf.or(() -> NewestDay.of(carried.responses(), ImmutableList.of(), ImmutableList.of()))
            .orElse(setting.register().asOf());
    ImmutableListMultimap<String, Response> byState =
        Multimaps.index(carried.responses(), Response::state);
    ImmutableList.Builder<GapAnalysis> analyses = ImmutableList.builder();
    for (State state : setting.register().all()) {
      if (byState.containsKey(state.code())) {
        analyses.add(
            GapAnalysis.of(
                setting.catalogue().rules(),
                setting.status(),
                state,
                LatestAnswers.of(byState.get(state.code()), date),
                date));
      }
    }
    return new Submissions(analyses.build(), found.problems());
  }
}
