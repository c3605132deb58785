package org.palermo.priority.select.shares;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.select.Candidate;

/** Spends what is left on the best value per dollar that fits, again and again. */
final class Remainder {
  private final Lot lot;

  Remainder(Lot lot) {
    this.lot = lot;
  }

  /**
   * What is chosen, in order.
   *
   * @param candidates what may be chosen, each worth something
   * @param money in US dollars, 0 or more
   */
  ImmutableList<RemainderChoice> spend(ImmutableList<Candidate> candidates, long money) {
    ImmutableList.Builder<RemainderChoice> chosen = ImmutableList.builder();
    List<Candidate> open = new ArrayList<>(candidates);
    long left = money;
    while (!open.isEmpty()) {
      long most = left;
      open.removeIf(candidate -> candidate.cost() > most);
      if (!open.isEmpty()) {
        RemainderChoice choice = best(open);
        chosen.add(choice);
        open.remove(choice.candidate());
        left -= choice.candidate().cost();
      }
    }
    return chosen.build();
  }

  private RemainderChoice best(List<Candidate> open) {
    Candidate best = open.stream().max(BY_VALUE_PER_DOLLAR).orElseThrow();
    ImmutableList<Candidate> equal =
        open.stream()
            .filter(candidate -> BY_VALUE_PER_DOLLAR.compare(candidate, best) == 0)
            .collect(toImmutableList());
    ImmutableList<String> ids = equal.stream().map(Candidate::id).collect(toImmutableList());
    String first = lot.order(ids).get(0);
    return new RemainderChoice(
        equal.get(ids.indexOf(first)), ids.size() == 1 ? ImmutableList.of() : ids);
  }

  /** Exact; what costs nothing is above all that costs something. */
  private static final Comparator<Candidate> BY_VALUE_PER_DOLLAR =
      (a, b) -> product(a.value(), b.cost()).compareTo(product(b.value(), a.cost()));

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }
}
