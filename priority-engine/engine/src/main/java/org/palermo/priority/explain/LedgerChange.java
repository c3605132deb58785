package org.palermo.priority.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoringPolicy;

/**
 * What changed from one run to the next, and why.
 *
 * @param settings what was agreed otherwise: {@code profile}, {@code rule}, {@code balance}
 * @param inputs what went in otherwise, by name
 * @param moves every need whose place changed, by its new place, those that went out last
 */
public record LedgerChange(
    ImmutableList<String> settings, ImmutableSortedSet<String> inputs, ImmutableList<Move> moves) {
  /**
   * A need whose place changed.
   *
   * @param need its id
   * @param before its place before; empty if it came in
   * @param after its place after; empty if it went out
   * @param cause why, the first cause that holds
   */
  public record Move(String need, Optional<Integer> before, Optional<Integer> after, Cause cause) {}

  /** Why a place changed. */
  public sealed interface Cause {
    /** The need was not there before. */
    record CameIn() implements Cause {}

    /** The need is there no more. */
    record WentOut() implements Cause {}

    /** Its tier changed. */
    record Tier(int before, int after) implements Cause {}

    /**
     * Its score changed.
     *
     * @param differences half points of each criterion after and before, where they differ
     */
    record Score(ImmutableList<Change> differences) implements Cause {}

    /**
     * Nothing of its own changed: others moved past it, or out of its way, or what was agreed
     * changed.
     *
     * @param nowAbove number of needs that stand above it now and did not
     * @param firstNowAbove the first of them in order
     * @param noMoreAbove number of needs that stood above it and do not now
     * @param firstNoMoreAbove the first of them in order
     */
    record Others(
        int nowAbove,
        ImmutableList<String> firstNowAbove,
        int noMoreAbove,
        ImmutableList<String> firstNoMoreAbove)
        implements Cause {
      /** So many are named at most. */
      public static final int NAMED = 10;
    }
  }

  /**
   * What a criterion added, before and after.
   *
   * @param criterion id of the criterion
   * @param before half points before; 0 when it had no weight
   * @param after half points after; 0 when it has no weight
   */
  public record Change(String criterion, long before, long after) {}

  /** What changed between two runs. */
  public static LedgerChange between(Ledger before, Ledger after) {
    ImmutableList.Builder<String> settings = ImmutableList.builder();
    if (!before.profile().equals(after.profile())) {
      settings.add("profile");
    }
    if (before.terms().rule() != after.terms().rule()) {
      settings.add("rule");
    }
    if (!before.terms().balance().equals(after.terms().balance())) {
      settings.add("balance");
    }
    ImmutableSortedSet<String> inputs =
        ImmutableSortedSet.copyOf(
            Sets.filter(
                Sets.union(before.inputs().keySet(), after.inputs().keySet()),
                name ->
                    !Optional.ofNullable(before.inputs().get(name))
                        .equals(Optional.ofNullable(after.inputs().get(name)))));
    return new LedgerChange(settings.build(), inputs, moves(before, after));
  }

  private static ImmutableList<Move> moves(Ledger before, Ledger after) {
    ImmutableMap<String, Ledger.Entry> old = byNeed(before);
    ImmutableMap<String, Ledger.Entry> young = byNeed(after);
    List<Move> moves = new ArrayList<>();
    for (Ledger.Entry entry : after.entries()) {
      Ledger.Entry was = old.get(entry.need());
      if (was == null) {
        moves.add(
            new Move(
                entry.need(), Optional.empty(), Optional.of(entry.place()), new Cause.CameIn()));
      } else if (was.place() != entry.place()) {
        moves.add(
            new Move(
                entry.need(),
                Optional.of(was.place()),
                Optional.of(entry.place()),
                cause(before, after, was, entry, old, young)));
      }
    }
    before.entries().stream()
        .filter(entry -> !young.containsKey(entry.need()))
        .sorted(Comparator.comparing(Ledger.Entry::place))
        .forEach(
            entry ->
                moves.add(
                    new Move(
                        entry.need(),
                        Optional.of(entry.place()),
                        Optional.empty(),
                        new Cause.WentOut())));
    return ImmutableList.copyOf(moves);
  }

  private static ImmutableMap<String, Ledger.Entry> byNeed(Ledger ledger) {
    return ledger.entries().stream().collect(toImmutableMap(Ledger.Entry::need, entry -> entry));
  }

  private static Cause cause(
      Ledger before,
      Ledger after,
      Ledger.Entry was,
      Ledger.Entry entry,
      ImmutableMap<String, Ledger.Entry> old,
      ImmutableMap<String, Ledger.Entry> young) {
    if (was.tier() != entry.tier()) {
      return new Cause.Tier(was.tier(), entry.tier());
    }
    ImmutableList<Change> differences =
        ImmutableSortedSet.copyOf(Sets.union(was.points().keySet(), entry.points().keySet()))
            .stream()
            .map(
                criterion ->
                    new Change(
                        criterion,
                        counted(was, criterion, before.profile().policy()),
                        counted(entry, criterion, after.profile().policy())))
            .filter(change -> change.before() != change.after())
            .collect(toImmutableList());
    if (!differences.isEmpty()) {
      return new Cause.Score(differences);
    }
    ImmutableList<String> nowAbove = passed(after, entry, old, was);
    ImmutableList<String> noMoreAbove = passed(before, was, young, entry);
    return new Cause.Others(
        nowAbove.size(),
        nowAbove.stream().limit(Cause.Others.NAMED).collect(toImmutableList()),
        noMoreAbove.size(),
        noMoreAbove.stream().limit(Cause.Others.NAMED).collect(toImmutableList()));
  }

  /** Who stands above the entry in the one run and did not stand above it in the other. */
  private static ImmutableList<String> passed(
      Ledger here,
      Ledger.Entry entry,
      ImmutableMap<String, Ledger.Entry> there,
      Ledger.Entry then) {
    return here.entries().subList(0, entry.place() - 1).stream()
        .map(Ledger.Entry::need)
        .filter(
            need -> {
              Ledger.Entry other = there.get(need);
              return other == null || other.place() > then.place();
            })
        .collect(toImmutableList());
  }

  private static long counted(Ledger.Entry entry, String criterion, ScoringPolicy policy) {
    Interval points = entry.points().get(criterion);
    return points == null ? 0 : policy.halfPoints(points.low(), points.high());
  }
}
