package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/**
 * What a giver ties a resource to. Every condition that is stated must be met; one that is empty
 * ties to nothing.
 *
 * @param themes subjects, by the codes of the provisions
 * @param regions regional groups, by open codes such as {@code AFRICAN}
 * @param beneficiaries States, by code
 * @param assistance kinds of help, of which one must fit the need
 * @param from first day on which it can be given; empty for at once
 * @param until last day on which it can be given; empty while it has no end
 */
public record GivingConditions(
    ImmutableSortedSet<String> themes,
    ImmutableSortedSet<String> regions,
    ImmutableSortedSet<String> beneficiaries,
    ImmutableSortedSet<String> assistance,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {
  /** Tied to nothing. */
  public static final GivingConditions NONE =
      new GivingConditions(
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          ImmutableSortedSet.of(),
          Optional.empty(),
          Optional.empty());

  /** To what a resource can be tied; a closed list. */
  public enum Kind {
    /** To subjects. */
    THEME,
    /** To regional groups. */
    REGION,
    /** To single States. */
    BENEFICIARY,
    /** To kinds of help. */
    ASSISTANCE,
    /** To a period. */
    PERIOD;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the period ends before it begins
   */
  public GivingConditions {
    checkArgument(
        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
        "the period of giving is from %s until %s",
        from,
        until);
  }

  /** The conditions that are stated. */
  public ImmutableSortedSet<Kind> stated() {
    EnumSet<Kind> stated = EnumSet.noneOf(Kind.class);
    addUnless(themes.isEmpty(), Kind.THEME, stated);
    addUnless(regions.isEmpty(), Kind.REGION, stated);
    addUnless(beneficiaries.isEmpty(), Kind.BENEFICIARY, stated);
    addUnless(assistance.isEmpty(), Kind.ASSISTANCE, stated);
    addUnless(from.isEmpty() && until.isEmpty(), Kind.PERIOD, stated);
    return ImmutableSortedSet.copyOf(stated);
  }

  /** Whether something can be given on that day. */
  public boolean isOpen(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * The conditions that forbid to meet a need on a day; empty when all of them are met. A need
   * without a subject, or of a State in no regional group, meets no condition on these.
   *
   * @param regionalGroup of the State whose need it is
   */
  public ImmutableSortedSet<Kind> forbidding(
      Need need, Optional<String> regionalGroup, LocalDate day) {
    EnumSet<Kind> forbidding = EnumSet.noneOf(Kind.class);
    addUnless(
        themes.isEmpty() || need.theme().filter(themes::contains).isPresent(),
        Kind.THEME,
        forbidding);
    addUnless(
        regions.isEmpty() || regionalGroup.filter(regions::contains).isPresent(),
        Kind.REGION,
        forbidding);
    addUnless(
        beneficiaries.isEmpty() || beneficiaries.contains(need.state()),
        Kind.BENEFICIARY,
        forbidding);
    addUnless(
        assistance.isEmpty() || !Collections.disjoint(assistance, need.assistance()),
        Kind.ASSISTANCE,
        forbidding);
    addUnless(isOpen(day), Kind.PERIOD, forbidding);
    return ImmutableSortedSet.copyOf(forbidding);
  }

  private static void addUnless(boolean met, Kind kind, EnumSet<Kind> kinds) {
    if (!met) {
      kinds.add(kind);
    }
  }
}
