package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.treaty.Citation;

/** A need taken apart, to be put together again with something changed. */
final class NeedCopy {
  private final CoveredNeed from;
  private String id;
  private String state;
  private ImmutableSortedSet<Citation> places;
  private NeedKind kind;
  private Grounds grounds;
  private ImmutableSortedSet<NeedSource> sources;
  private Coverage.Level level;

  NeedCopy(CoveredNeed from) {
    this.from = from;
    this.id = from.need().id();
    this.state = from.need().state();
    this.places = from.need().citations();
    this.kind = from.need().kind();
    this.grounds = from.need().grounds();
    this.sources = from.need().sources();
    this.level = from.coverage().level();
  }

  /** An id in which the one State stands in place of the other. */
  static String idOf(String id, String state, String other) {
    return id.startsWith(state + "/") ? other + id.substring(state.length()) : id;
  }

  NeedCopy ofState(String other) {
    id = idOf(id, state, other);
    state = other;
    return this;
  }

  NeedCopy at(Citation place) {
    places = ImmutableSortedSet.of(place);
    return this;
  }

  /** Its sources said on that day. */
  NeedCopy saidOn(LocalDate day) {
    sources =
        sources.stream()
            .map(
                source ->
                    new NeedSource(
                        source.type(), source.reference(), source.detail(), Optional.of(day)))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return this;
  }

  /** The State has spoken itself. */
  NeedCopy spoken(Grounds on) {
    grounds = on;
    kind = kind == NeedKind.PRESUMED ? NeedKind.LATENT : kind;
    return this;
  }

  NeedCopy covered(Coverage.Level other) {
    level = other;
    return this;
  }

  /** An equal need, none of whose own parts is the same object. */
  CoveredNeed copied() {
    Need old = from.need();
    Coverage covered = from.coverage();
    return new CoveredNeed(
        new Need(
            id,
            state,
            old.instruments(),
            places,
            old.theme(),
            old.cluster(),
            kind,
            old.gapKinds(),
            old.severity(),
            grounds,
            old.footing(),
            ImmutableList.<String>builder().addAll(old.assistance()).build(),
            sources,
            old.rules(),
            old.openQuestions(),
            old.remarks(),
            old.visibility()),
        new Coverage(
            level,
            covered.running(),
            covered.planned(),
            covered.ended(),
            covered.providers(),
            covered.informedTo()));
  }

  /** A need in few words, for messages. */
  static String words(CoveredNeed covered) {
    Need need = covered.need();
    return "%s (%s, %s, %s, coverage %s)"
        .formatted(
            need.id(),
            need.severity().code(),
            need.kind().code(),
            need.grounds().code(),
            covered.coverage().level().code());
  }
}
