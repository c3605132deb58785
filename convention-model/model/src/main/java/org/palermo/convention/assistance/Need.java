package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;

/**
 * A need for technical assistance: a State, an article and the kinds of help that fit, with
 * everything it rests on.
 *
 * <p>Source: decision 2/6 (c)(i). Needs are ordered; States are not.
 *
 * @param id stable from run to run: {@code AFG/UNTOC 5/LEGAL}, State, subject and the kind of help
 *     that fits best
 * @param state code of the State
 * @param instruments instruments affected
 * @param citations places wanting, in order; empty when a request names none
 * @param theme subject, by the code of the provisions; empty when a request names none
 * @param cluster review cluster; empty when not known
 * @param kind how it has come to be known
 * @param gapKinds what is missing; empty for a request without a gap and for what figures let
 *     presume
 * @param severity how much is missing; for a request without a gap the least that a stated need is
 *     taken for
 * @param grounds what it rests on at best
 * @param footing on what footing the duty lies; empty where no rule speaks
 * @param assistance codes of the kinds of help that fit, best first
 * @param sources all it rests on, in order
 * @param rules rules that found it, by id
 * @param openQuestions questions whose answers would make it clearer
 * @param remarks contradictions and disagreements, in words, for the State to clear up
 * @param visibility who may see it
 */
public record Need(
    String id,
    String state,
    ImmutableSortedSet<String> instruments,
    ImmutableSortedSet<Citation> citations,
    Optional<String> theme,
    Optional<String> cluster,
    NeedKind kind,
    ImmutableSortedSet<GapKind> gapKinds,
    Severity severity,
    Grounds grounds,
    Optional<Footing> footing,
    ImmutableList<String> assistance,
    ImmutableSortedSet<NeedSource> sources,
    ImmutableSortedSet<String> rules,
    ImmutableSortedSet<String> openQuestions,
    ImmutableList<String> remarks,
    Visibility visibility) {
  /**
   * @throws IllegalArgumentException if it rests on nothing or names no kind of help
   */
  public Need {
    checkArgument(!sources.isEmpty(), "need %s rests on nothing", id);
    checkArgument(!assistance.isEmpty(), "need %s names no kind of help", id);
    checkArgument(severity.isGap(), "need %s has no severity", id);
  }

  /** The newest day on which something it rests on was said; empty when no day is known. */
  public Optional<LocalDate> newestEvidence() {
    LocalDate newest = null;
    for (NeedSource source : sources) {
      LocalDate day = source.date().orElse(null);
      if (day != null && (newest == null || day.isAfter(newest))) {
        newest = day;
      }
    }
    return Optional.ofNullable(newest);
  }

  /** The same need with another severity. */
  public Need with(Severity other) {
    return with(other, assistance, sources);
  }

  /** The same need, resting on those sources. */
  public Need restingOn(ImmutableSortedSet<NeedSource> others) {
    return with(severity, assistance, others);
  }

  /** The same need, met by those kinds of help, best first. */
  public Need metBy(ImmutableList<String> kinds) {
    return with(severity, kinds, sources);
  }

  private Need with(
      Severity otherSeverity,
      ImmutableList<String> otherAssistance,
      ImmutableSortedSet<NeedSource> otherSources) {
    return new Need(
        id,
        state,
        instruments,
        citations,
        theme,
        cluster,
        kind,
        gapKinds,
        otherSeverity,
        grounds,
        footing,
        otherAssistance,
        otherSources,
        rules,
        openQuestions,
        remarks,
        visibility);
  }

  /**
   * The same need with all that another of the same State rests on: the graver severity, the better
   * grounds, the firmer footing, the more guarded visibility; its own kinds of help first.
   *
   * @throws IllegalArgumentException if it is another State's
   */
  public Need joinedWith(Need other) {
    checkArgument(state.equals(other.state), "needs %s and %s are of two States", id, other.id);
    return new Need(
        id,
        state,
        union(instruments, other.instruments),
        union(citations, other.citations),
        theme.or(other::theme),
        cluster.or(other::cluster),
        kind.joinedWith(other.kind),
        union(gapKinds, other.gapKinds),
        Comparators.max(severity, other.severity),
        Comparators.max(grounds, other.grounds),
        firmer(footing, other.footing),
        ImmutableSet.<String>builder().addAll(assistance).addAll(other.assistance).build().asList(),
        union(sources, other.sources),
        union(rules, other.rules),
        union(openQuestions, other.openQuestions),
        union(ImmutableSortedSet.copyOf(remarks), ImmutableSortedSet.copyOf(other.remarks))
            .asList(),
        Comparators.min(visibility, other.visibility));
  }

  private static <T extends Comparable<? super T>> ImmutableSortedSet<T> union(
      ImmutableSortedSet<T> one, ImmutableSortedSet<T> other) {
    return ImmutableSortedSet.<T>naturalOrder().addAll(one).addAll(other).build();
  }

  private static Optional<Footing> firmer(Optional<Footing> one, Optional<Footing> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(Comparators.min(one.get(), other.get()))
        : one.or(() -> other);
  }
}
