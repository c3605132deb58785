package org.palermo.base.entry;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the entries on one subject stand, by the bare facts of each. The order of the entries
 * never matters.
 *
 * <ul>
 *   <li>An entry counts of the days of its period alone.
 *   <li>An amendment or withdrawal counts from the day on which both it and what it amends are
 *       known; what it amends then stands no longer, of the days of which the amendment is true.
 *   <li>Where one record alone may stand for a subject and two do, the one known first stands, and
 *       of those of one day the one whose name comes first: the other has to say that it amends it.
 *   <li>A record counts from the day on which it was handed in or made, or the cycle opened.
 * </ul>
 */
public final class Standing {
  private static final Comparator<Facts> FIRST_KNOWN =
      Comparator.comparing(Facts::known).thenComparing(Facts::id);

  private Standing() {}

  /**
   * What decides whether an entry stands.
   *
   * @param id its name
   * @param known the day on which it became known
   * @param begins the day from which the record counts; empty for none
   * @param period the days of which it is true
   * @param amends the entry it takes the place of; empty for none
   * @param isWithdrawal whether it puts nothing in that place
   */
  public record Facts(
      EntryId id,
      LocalDate known,
      Optional<LocalDate> begins,
      Period period,
      Optional<EntryId> amends,
      boolean isWithdrawal) {
    /** The facts of an entry. */
    public static Facts of(KnownEntry<?> known) {
      Entry<?> entry = known.entry();
      return new Facts(
          entry.id(),
          known.known(),
          entry.begins(),
          entry.period(),
          entry.amendment().map(Amendment::of),
          entry.isWithdrawal());
    }
  }

  /**
   * The names of those that stand.
   *
   * @param kind the kind of all of them
   * @param known all entries on one subject that are known
   * @param trueOn the day of which one asks
   */
  public static ImmutableSet<EntryId> of(RecordKind<?> kind, List<Facts> known, LocalDate trueOn) {
    ImmutableSet<EntryId> names = names(known);
    List<Facts> counting =
        known.stream()
            .filter(facts -> facts.period().holds(trueOn))
            .filter(facts -> facts.amends().filter(other -> !names.contains(other)).isEmpty())
            .toList();
    ImmutableSet<EntryId> replaced =
        counting.stream()
            .flatMap(facts -> facts.amends().stream())
            .collect(ImmutableSet.toImmutableSet());
    List<Facts> last = counting.stream().filter(facts -> !replaced.contains(facts.id())).toList();
    List<Facts> one =
        kind.standsAlone() ? last.stream().sorted(FIRST_KNOWN).limit(1).toList() : last;
    return one.stream()
        .filter(facts -> !facts.isWithdrawal())
        .filter(facts -> facts.begins().filter(trueOn::isBefore).isEmpty())
        .map(Facts::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Amendments of entries that are not known, on this subject: they count for nothing. */
  public static ImmutableList<Facts> ofNothingKnown(List<Facts> known) {
    ImmutableSet<EntryId> names = names(known);
    return known.stream()
        .filter(facts -> facts.amends().filter(other -> !names.contains(other)).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Entries that would stand were it not for another on the same subject that they do not amend.
   *
   * @throws IllegalArgumentException if there may be several of the kind
   */
  public static ImmutableList<Facts> rivals(RecordKind<?> kind, List<Facts> known) {
    checkArgument(kind.standsAlone(), "of kind %s, several may stand", kind);
    ImmutableSet<EntryId> names = names(known);
    ImmutableSet<EntryId> replaced =
        known.stream()
            .flatMap(facts -> facts.amends().stream())
            .collect(ImmutableSet.toImmutableSet());
    return known.stream()
        .filter(facts -> facts.amends().filter(other -> !names.contains(other)).isEmpty())
        .filter(facts -> !replaced.contains(facts.id()))
        .sorted(FIRST_KNOWN)
        .skip(1)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<EntryId> names(List<Facts> known) {
    return known.stream().map(Facts::id).collect(ImmutableSet.toImmutableSet());
  }
}
