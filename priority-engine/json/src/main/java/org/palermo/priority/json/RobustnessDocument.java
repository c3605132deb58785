package org.palermo.priority.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.robust.CutStandings;
import org.palermo.priority.robust.NextQuestion;
import org.palermo.priority.robust.SampledPlaces;
import org.palermo.priority.score.ScoredNeed;

/**
 * How firm the first places of a run are, as {@code robustness.json} holds it.
 *
 * @param asOf date of the data
 * @param dataset where the data came from
 * @param synthetic whether they were made up
 * @param rule the rule of ranking
 * @param draws how often needs were put in order, with drawn weights and drawn missing answers
 * @param first the number of first places asked about
 * @param errorForOne how far a part of the draws may be off for one need, with 95 per cent
 *     confidence
 * @param errorForAll the same for all needs at once
 * @param needs how each need stood, in the order of the run
 * @param questions what could be asked, that first which could move most
 */
public record RobustnessDocument(
    LocalDate asOf,
    String dataset,
    boolean synthetic,
    RankingRule rule,
    int draws,
    int first,
    Fraction errorForOne,
    Fraction errorForAll,
    ImmutableList<Firmness> needs,
    ImmutableList<Question> questions) {
  /**
   * How a need stood over the draws.
   *
   * @param need its id
   * @param within the part of the draws in which it was among the first places
   * @param best its best place
   * @param worst its worst place
   * @param standing in or out in every draw, or open
   */
  public record Firmness(
      String need, Fraction within, int best, int worst, CutStandings.Standing standing) {}

  /**
   * What one State could be asked.
   *
   * @param state code of the State
   * @param questions questions by id; none for what no question asks
   * @param criteria what is not known, by id of the criterion
   * @param needs the needs it bears on, by id
   * @param needsMoved how many needs the answer could move across the cut at most, on average over
   *     the draws
   */
  public record Question(
      String state,
      ImmutableSortedSet<String> questions,
      ImmutableSortedSet<String> criteria,
      ImmutableSortedSet<String> needs,
      Fraction needsMoved) {
    private static Question of(NextQuestion next) {
      return new Question(
          next.state(), next.questions(), next.criteria(), next.needs(), next.needsMoved());
    }
  }

  /**
   * Draws as a document.
   *
   * @param sampled the draws
   * @param order the needs in the order of the run
   * @param asOf date of the data
   * @param dataset where the data came from
   * @param synthetic whether they were made up
   */
  public static RobustnessDocument of(
      SampledPlaces sampled,
      ImmutableList<ScoredNeed> order,
      LocalDate asOf,
      String dataset,
      boolean synthetic) {
    ImmutableSortedMap<String, CutStandings.Standing> standings =
        CutStandings.sampled(sampled).standings();
    return new RobustnessDocument(
        asOf,
        dataset,
        synthetic,
        sampled.rule(),
        sampled.draws(),
        sampled.first(),
        sampled.error().ofOneNeed(),
        sampled.error().ofAllNeeds(),
        order.stream()
            .map(
                need ->
                    new Firmness(
                        need.id(),
                        sampled.shareWithin(need.id(), sampled.first()),
                        sampled.best(need.id()),
                        sampled.worst(need.id()),
                        standings.getOrDefault(need.id(), CutStandings.Standing.OPEN)))
            .collect(toImmutableList()),
        NextQuestion.of(sampled).stream().map(Question::of).collect(toImmutableList()));
  }
}
