package org.palermo.priority.select.floors;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.palermo.convention.InvalidDataException;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * The smallest single changes with which a candidate would be in a selection of largest value, the
 * terms and all other candidates being as they are.
 *
 * <p>Each answer rests on proofs, not on prices: the best selection without the candidate, against
 * the best of those that hold it. With one unit of value less, or for one dollar more, no selection
 * of largest value would hold it. Where all windows count candidates, {@link #cost} is also the
 * most it may cost; a window on money can let a candidate in at one cost and not at a lower one.
 *
 * @param candidate the candidate
 * @param valueNow what it is worth
 * @param costNow what it costs, in US dollars
 * @param value the least it must be worth; no more than it is worth now if some selection of
 *     largest value holds it already; empty where none can hold it at a value of up to {@link
 *     CandidatePool#MOST_VALUE}
 * @param cost a cost up to its own at which some selection of largest value would hold it, in whole
 *     US dollars; empty where none would if it cost nothing
 */
public record Entry(
    String candidate, long valueNow, long costNow, OptionalLong value, OptionalLong cost) {
  /**
   * What would bring that candidate in; empty where some selection was not proven best within the
   * terms' limit of steps, or no selection without the candidate keeps the terms.
   *
   * @throws IllegalArgumentException if there is no such candidate
   * @throws InvalidDataException as {@link FloorsOptimal#select} does
   */
  public static Optional<Entry> of(CandidatePool pool, FloorsTerms terms, String id) {
    return new Search(pool, terms, id).entry();
  }

  /** Proofs about one pool with and without one candidate. */
  private static final class Search {
    private final Candidate candidate;
    private final CandidatePool others;
    private final FloorsTerms terms;
    private boolean proven = true;

    Search(CandidatePool pool, FloorsTerms terms, String id) {
      ImmutableList.Builder<Candidate> rest = ImmutableList.builder();
      Candidate found = null;
      for (Candidate each : pool.candidates()) {
        if (each.id().equals(id)) {
          found = each;
        } else {
          rest.add(each);
        }
      }
      checkArgument(found != null, "no candidate %s among these", id);
      this.candidate = found;
      this.others = new CandidatePool(rest.build());
      this.terms = terms;
    }

    Optional<Entry> entry() {
      OptionalLong without = best(terms);
      if (without.isEmpty()) {
        return Optional.empty();
      }
      long goal = without.getAsLong();
      OptionalLong value = besideAt(candidate.cost(), goal);
      OptionalLong cost =
          value.orElse(Long.MAX_VALUE) <= candidate.value()
              ? OptionalLong.of(candidate.cost())
              : cost(c -> besideAt(c, goal).orElse(Long.MAX_VALUE) <= candidate.value());
      return proven
          ? Optional.of(new Entry(candidate.id(), candidate.value(), candidate.cost(), value, cost))
          : Optional.empty();
    }

    /** What the candidate must be worth at that cost, beside the best of the others. */
    private OptionalLong besideAt(long cost, long goal) {
      OptionalLong beside = termsBeside(candidate.at(cost)).map(this::best).orElse(NONE);
      long least = beside.isPresent() ? Math.max(0, goal - beside.getAsLong()) : Long.MAX_VALUE;
      return least <= CandidatePool.MOST_VALUE ? OptionalLong.of(least) : NONE;
    }

    private static final OptionalLong NONE = OptionalLong.empty();

    /** By halving between a cost at which it enters and its own, at which it does not. */
    private OptionalLong cost(LongPredicate enters) {
      long in = 0;
      long out = candidate.cost();
      if (!enters.test(in)) {
        return NONE;
      }
      while (out - in > 1) {
        long middle = (in + out) >>> 1;
        if (enters.test(middle)) {
          in = middle;
        } else {
          out = middle;
        }
      }
      return OptionalLong.of(in);
    }

    /** What is left of the terms for the others; empty where the candidate alone exceeds them. */
    private Optional<FloorsTerms> termsBeside(Candidate chosen) {
      if (chosen.cost() > terms.budget()) {
        return Optional.empty();
      }
      ImmutableList.Builder<Window> windows = ImmutableList.builder();
      for (Window window : terms.windows()) {
        Fraction used = window.amount(chosen);
        Optional<Fraction> ceiling = window.ceiling().map(most -> most.minus(used));
        if (ceiling.isPresent() && ceiling.get().signum() < 0) {
          return Optional.empty();
        }
        Fraction floor = window.floor().minus(used).max(Fraction.ZERO);
        windows.add(new Window(window.grouping(), window.code(), window.measure(), floor, ceiling));
      }
      return Optional.of(
          new FloorsTerms(terms.budget() - chosen.cost(), windows.build(), terms.steps()));
    }

    /** The largest value of a selection of the others; empty where none keeps the terms. */
    private OptionalLong best(FloorsTerms kept) {
      BestChoice best =
          BestChoice.of(new ScaledRows(others, kept).under(kept.conditions()), kept.steps());
      proven &= best.isImpossible() || best.isSettled();
      return best.isFound() ? OptionalLong.of(best.value()) : NONE;
    }
  }
}
