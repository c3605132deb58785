package org.palermo.priority.explain;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.ScoredNeed;

/**
 * The record of one run, from which it can be repeated to the byte: what went in, by its hash; by
 * which profile, rule, terms and lot; and what came out.
 *
 * @param asOf the date of what was known
 * @param inputs SHA-256 of what went in, by name, in small hexadecimal letters
 * @param profile the profile, whole
 * @param terms the rule and the terms, the seed of the lot among them
 * @param entries what came out, in order
 */
public record Ledger(
    LocalDate asOf,
    ImmutableMap<String, String> inputs,
    Profile profile,
    Terms terms,
    ImmutableList<Entry> entries) {
  /**
   * What came out for one need.
   *
   * @param need id of the need
   * @param tier its tier
   * @param points what each criterion added, by id, in the order of the profile
   * @param score the score that counted, in half points
   * @param placeByNeed its place by need alone
   * @param place its place
   */
  public record Entry(
      String need,
      int tier,
      ImmutableMap<String, Interval> points,
      long score,
      int placeByNeed,
      int place) {}

  /**
   * The record of a run.
   *
   * @param inputs SHA-256 of what went in, by name
   */
  public static Ledger of(PriorityGuidance guidance, ImmutableMap<String, String> inputs) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    int place = 0;
    for (ScoredNeed need : guidance.order()) {
      place++;
      entries.add(
          new Entry(
              need.id(),
              need.tier(),
              need.contributions().stream()
                  .collect(toImmutableMap(Contribution::criterion, Contribution::points)),
              need.score(guidance.profile().policy()),
              guidance.ranking().placeByNeedAlone(need.id()),
              place));
    }
    return new Ledger(
        guidance.context().asOf(), inputs, guidance.profile(), guidance.terms(), entries.build());
  }
}
