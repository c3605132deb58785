package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;
import org.palermo.convention.InvalidDataException;

/**
 * Project proposals drawn up from needs and guidance.
 *
 * <p>Source: decision 2/6 (d). Reading ({@code DECISIONS.md}, "Drafting proposals").
 *
 * <p>A need is drafted for where help under way does not cover it and a directive in force speaks
 * of it; the kind of help that fits it best, named first, is drafted. Needs alike in subject, kind
 * of help and working language make one draft: of all States of a regional group where there are
 * several, else of the one State. The cost is the unit cost of the kind of help for each State
 * helped. No order among needs, States, lessons or resources has any effect, and no State is held
 * against another.
 *
 * @param asOf the date
 * @param drafts by id
 * @param undrafted the needs in no draft, by id, each with the reason
 */
public record Drafts(
    LocalDate asOf, ImmutableList<ProjectDraft> drafts, ImmutableList<Undrafted> undrafted) {
  /**
   * Drafts proposals for all needs that can have one.
   *
   * @throws InvalidDataException with every need that stands twice
   */
  public static Drafts of(DraftingBasis basis, DraftTerms terms) {
    Grouping grouping = new Grouping(basis, terms);
    ImmutableList<NeedGroup> groups = grouping.groups();
    ImmutableListMultimap<String, NeedGroup> bySubject =
        Multimaps.index(groups, group -> group.likeness().theme().orElse(""));
    Drafting drafting = new Drafting(basis, terms, DraftTexts.load());
    Sequence sequence = new Sequence(basis.lessons(), terms);
    return new Drafts(
        basis.asOf(),
        groups.stream()
            .map(
                group ->
                    drafting.draft(
                        group,
                        grouping.guidance(group),
                        before(
                            group,
                            bySubject.get(group.likeness().theme().orElse("")).stream(),
                            sequence)))
            .collect(ImmutableList.toImmutableList()),
        grouping.undrafted());
  }

  /** Ids of the drafts on the same subject that help one of the same States and come first. */
  private static ImmutableSortedSet<String> before(
      NeedGroup group, Stream<NeedGroup> others, Sequence sequence) {
    return others
        .filter(other -> sequence.isBefore(other, group))
        .filter(other -> !Collections.disjoint(other.states(), group.states()))
        .map(other -> other.likeness().id())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
