package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Wording;

/**
 * What a project is for and how it gets there: activities make outputs, outputs serve outcomes,
 * outcomes serve the objective. A framework that is being worked on may break every rule of this;
 * {@link DraftCheck} tells which.
 *
 * @param objective long-term change, shared with others
 * @param outcomes what beneficiaries do differently
 * @param outputs what the project delivers
 * @param activities what is done
 */
public record LogicalFramework(
    Objective objective,
    ImmutableList<Outcome> outcomes,
    ImmutableList<Output> outputs,
    ImmutableList<Step> activities) {
  /**
   * A sign by which one sees how far a level is reached.
   *
   * @param statement what is counted
   * @param baseline how many there are at the start; every indicator needs one
   * @param target how many there are to be at the end; every indicator needs one
   * @param verification where the count can be read
   */
  public record Indicator(
      Wording statement, Optional<Long> baseline, Optional<Long> target, Wording verification) {}

  /**
   * The long-term change.
   *
   * @param statement the change
   * @param indicators signs of it
   * @param assumptions what must hold outside the project
   */
  public record Objective(
      Wording statement, ImmutableList<Indicator> indicators, ImmutableList<Wording> assumptions) {}

  /**
   * What beneficiaries do differently.
   *
   * @param id such as {@code 1}
   * @param statement what they do
   * @param needs the needs that it meets, by id
   * @param indicators signs of it
   * @param assumptions what must hold outside the project
   */
  public record Outcome(
      String id,
      Wording statement,
      ImmutableSortedSet<String> needs,
      ImmutableList<Indicator> indicators,
      ImmutableList<Wording> assumptions) {}

  /**
   * What the project delivers.
   *
   * @param id such as {@code 1.2}
   * @param outcome id of the outcome that it serves
   * @param statement what is delivered
   * @param indicators signs of it
   * @param assumptions what must hold outside the project
   */
  public record Output(
      String id,
      String outcome,
      Wording statement,
      ImmutableList<Indicator> indicators,
      ImmutableList<Wording> assumptions) {}

  /**
   * An activity of the project.
   *
   * @param id such as {@code 1.2.1}
   * @param output id of the output that it helps to make
   * @param statement what is done
   * @param costClass open code of the budget line that bears it
   * @param cents what it costs, in cents
   * @param fromMonth first month, from 1
   * @param toMonth last month
   */
  public record Step(
      String id,
      String output,
      Wording statement,
      String costClass,
      long cents,
      int fromMonth,
      int toMonth) {}

  /** What all activities cost, in cents. */
  public long cost() {
    long sum = 0;
    for (Step step : activities) {
      sum = Math.addExact(sum, step.cents());
    }
    return sum;
  }
}
