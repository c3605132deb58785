package org.palermo.convention.testkit.axiom;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.gap.Severity;

/**
 * What one may ask of an order of needs, in trials in which needs differ in their States and in how
 * much is missing, and in nothing else.
 *
 * <p>Apportionment: Balinski and Young, Fair Representation (1982). No order has both {@link
 * #PREFIX_QUOTA} and {@link #POPULATION_MONOTONE} for all pools.
 */
public enum OrderingAxiom {
  /** A need that is graver, all else equal, never stands later. */
  MONOTONE("a need that is graver never stands later for it") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      ImmutableList<String> order = trial.order(orderings);
      for (Trial.Entry entry : trial.entries()) {
        if (entry.severity() == Severity.MINOR) {
          List<String> other = trial.with(entry, Severity.MAJOR).order(orderings);
          if (other.indexOf(entry.id()) > order.indexOf(entry.id())) {
            return Optional.of(
                "with %s graver the order goes from %s to %s".formatted(entry.id(), order, other));
          }
        }
      }
      return Optional.empty();
    }
  },

  /** The order in which needs are handed in has no effect. */
  ANONYMOUS("the order in which needs are handed in has no effect") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      ImmutableList<String> order = trial.order(orderings);
      for (int turn = 0; turn < trial.entries().size(); turn++) {
        int by = turn;
        ImmutableList<String> other = trial.order(orderings, needs -> turned(needs, by));
        if (!other.equals(order)) {
          return Optional.of("handed in otherwise the order is %s, not %s".formatted(other, order));
        }
      }
      return Optional.empty();
    }
  },

  /** States and groups under other names stand where they stood. */
  NEUTRAL("no State and no group is favoured by its name") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      ImmutableList<String> order = trial.order(orderings);
      ImmutableList<String> other = renamed(trial).order(orderings);
      return other.equals(order)
          ? Optional.empty()
          : Optional.of(
              "with the names of States and groups turned round the order goes from %s to %s"
                  .formatted(order, other));
    }
  },

  /** Each group holds its share of the States in need, rounded down or up, in every prefix. */
  PREFIX_QUOTA("among the first places each group holds its share of States in need, rounded") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      ImmutableList<String> order = trial.order(orderings);
      int all = trial.entries().size();
      for (int first = 1; first <= all; first++) {
        for (String group : trial.groups()) {
          int held = trial.held(group, order, first);
          int due = first * trial.ofGroup(group);
          if (held * all <= due - all || held * all >= due + all) {
            return Optional.of(
                "among the first %d of %s the group %s holds %d, and is due %d/%d"
                    .formatted(first, order, group, held, due, all));
          }
        }
      }
      return Optional.empty();
    }
  },

  /**
   * What is among the first places stays among more of them. An ordering gives one list, whose
   * beginnings lie within one another: no trial could break it, so none is made.
   */
  HOUSE_MONOTONE("what is among the first places stays among them where more are given out") {
    @Override
    boolean isKeptByForm() {
      return true;
    }

    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      return Optional.empty();
    }
  },

  /** A group that gains a State in need loses no place to one that gains none. */
  POPULATION_MONOTONE("a group that gains a State in need loses no place to one that does not") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      ImmutableList<String> order = trial.order(orderings);
      for (String group : trial.groups()) {
        Trial grown =
            trial.and(
                ImmutableList.of(
                    new Trial.Entry(
                        "N" + (trial.entries().size() + 1),
                        Trials.state(trial.entries().size()),
                        group,
                        Severity.MINOR)));
        ImmutableList<String> other = grown.order(orderings);
        for (int first = 1; first <= order.size(); first++) {
          if (grown.held(group, other, first) < trial.held(group, order, first)) {
            return Optional.of(
                "with a further State of %s it holds fewer of the first %d places: %s, not %s"
                    .formatted(group, first, other, order));
          }
        }
      }
      return Optional.empty();
    }
  },

  /** Further needs of a State bring none of its own forward. */
  NO_GAIN_FROM_OVER_REPORTING("a State that reports more brings no need of its own forward") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      ImmutableList<String> order = trial.order(orderings);
      for (Trial.Entry entry : trial.entries()) {
        ImmutableList<String> other = flooded(trial, entry, Severity.MINOR).order(orderings);
        if (other.indexOf(entry.id()) < order.indexOf(entry.id())) {
          return Optional.of(
              "with further minor needs of %s its need %s comes forward: %s, not %s"
                  .formatted(entry.state(), entry.id(), other, order));
        }
      }
      return Optional.empty();
    }
  },

  /** However many needs a State reports, its group holds no more than its entitlement. */
  FLOODING_PROOF(
      "however much a State reports, its group holds no more than its share, rounded up") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      int all = trial.entries().size();
      for (Trial.Entry entry : trial.entries()) {
        Trial flooded = flooded(trial, entry, Severity.MAJOR);
        ImmutableList<String> order = flooded.order(orderings);
        for (int first = 1; first <= all; first++) {
          int held = flooded.held(entry.group(), order, first);
          int due = first * trial.ofGroup(entry.group());
          if (held * all >= due + all) {
            return Optional.of(
                "with further major needs of %s its group %s holds %d of the first %d of %s, due"
                        .formatted(entry.state(), entry.group(), held, first, order)
                    + " %d/%d".formatted(due, all));
          }
        }
      }
      return Optional.empty();
    }
  },

  /** Between needs of one group the graver stands first. */
  MERIT_WITHIN_A_GROUP("between needs of one group the graver stands first") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      return passed(trial, orderings, true);
    }
  },

  /** A need that is graver and worse in nothing stands first. */
  PARETO("a need that is graver, and like another in all else, stands before it") {
    @Override
    Optional<String> breach(Trial trial, Orderings orderings) {
      return passed(trial, orderings, false);
    }
  };

  private static final int FURTHER = 2;

  private final String statement;

  OrderingAxiom(String statement) {
    this.statement = statement;
  }

  /** Short permanent name, such as {@code prefix-quota}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In words that a report can show. */
  public String statement() {
    return statement;
  }

  /** Whether every ordering keeps it, whatever its order, so that there is nothing to try. */
  boolean isKeptByForm() {
    return false;
  }

  /** How the ordering breaks it on that trial. */
  abstract Optional<String> breach(Trial trial, Orderings orderings);

  private static ImmutableList<CoveredNeed> turned(ImmutableList<CoveredNeed> needs, int by) {
    List<CoveredNeed> turned = new ArrayList<>(needs.reverse());
    Collections.rotate(turned, by);
    return ImmutableList.copyOf(turned);
  }

  /** The State names and the groups' each in the opposite order; the needs are the same. */
  private static Trial renamed(Trial trial) {
    List<String> states = trial.entries().stream().map(Trial.Entry::state).toList();
    List<String> groups = trial.groups().asList();
    return new Trial(
        trial.entries().stream()
            .map(
                entry ->
                    new Trial.Entry(
                        entry.id(),
                        Lists.reverse(states).get(states.indexOf(entry.state())),
                        Lists.reverse(groups).get(groups.indexOf(entry.group())),
                        entry.severity()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Trial flooded(Trial trial, Trial.Entry by, Severity severity) {
    List<Trial.Entry> further = new ArrayList<>();
    for (int i = 1; i <= FURTHER; i++) {
      further.add(
          new Trial.Entry("N" + (trial.entries().size() + i), by.state(), by.group(), severity));
    }
    return trial.and(further);
  }

  private static Optional<String> passed(Trial trial, Orderings orderings, boolean withinAGroup) {
    ImmutableList<String> order = trial.order(orderings);
    for (int i = 1; i < order.size(); i++) {
      Trial.Entry later = trial.entry(order.get(i));
      for (String id : ImmutableSet.copyOf(order.subList(0, i))) {
        Trial.Entry before = trial.entry(id);
        if (later.severity().compareTo(before.severity()) > 0
            && (!withinAGroup || before.group().equals(later.group()))) {
          return Optional.of(
              "%s stands before %s, which is graver: %s".formatted(id, later.id(), order));
        }
      }
    }
    return Optional.empty();
  }
}
