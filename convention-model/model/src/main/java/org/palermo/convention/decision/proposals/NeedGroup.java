package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;

/**
 * The needs of one draft.
 *
 * @param likeness what they have in common
 * @param regionalGroup of their States; empty for a State in none
 * @param covered the needs with what others do, by id
 */
record NeedGroup(
    Likeness likeness, Optional<String> regionalGroup, ImmutableList<CoveredNeed> covered) {
  static NeedGroup of(
      Likeness likeness, Optional<String> regionalGroup, Iterable<CoveredNeed> covered) {
    return new NeedGroup(
        likeness,
        regionalGroup,
        ImmutableList.sortedCopyOf(
            Comparator.comparing((CoveredNeed one) -> one.need().id()), covered));
  }

  ImmutableList<Need> needs() {
    return covered.stream().map(CoveredNeed::need).collect(ImmutableList.toImmutableList());
  }

  ImmutableSortedSet<String> ids() {
    return needs().stream()
        .map(Need::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  ImmutableSortedSet<String> states() {
    return needs().stream()
        .map(Need::state)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  ImmutableListMultimap<String, Need> byState() {
    return Multimaps.index(needs(), Need::state);
  }

  ImmutableSortedSet<String> partners() {
    return covered.stream()
        .flatMap(one -> one.coverage().providers().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  long count(Coverage.Level level) {
    return covered.stream().filter(one -> one.coverage().level() == level).count();
  }

  long requested() {
    return covered.stream().filter(one -> one.need().kind().isRequested()).count();
  }

  /** The narrowest of its needs. */
  Visibility visibility() {
    return needs().stream()
        .map(Need::visibility)
        .min(Comparator.naturalOrder())
        .orElse(Visibility.CONFIDENTIAL);
  }
}
