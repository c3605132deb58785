package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.Collection;
import org.palermo.convention.treaty.Citation;

/**
 * What needs have in common, held once: many States want the same of one article, so ten thousand
 * needs rest on some hundreds of different lists of places and rules. Who goes through needs then
 * finds these lists near at hand, and compares most of them by being the same.
 */
final class AlikeParts {
  private final Interner<ImmutableSortedSet<Citation>> places = Interners.newStrongInterner();
  private final Interner<ImmutableSortedSet<String>> names = Interners.newStrongInterner();
  private final Interner<ImmutableList<String>> lists = Interners.newStrongInterner();

  ImmutableSortedSet<Citation> places(Collection<Citation> citations) {
    return places.intern(ImmutableSortedSet.copyOf(citations));
  }

  ImmutableSortedSet<String> names(Collection<String> codes) {
    return names.intern(ImmutableSortedSet.copyOf(codes));
  }

  ImmutableList<String> inOrder(Collection<String> codes) {
    return lists.intern(ImmutableList.copyOf(codes));
  }
}
