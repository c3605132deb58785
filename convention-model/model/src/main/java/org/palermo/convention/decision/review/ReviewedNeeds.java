package org.palermo.convention.decision.review;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;

/**
 * The needs after the working group's review: confirmed, merged, amended or set aside, each with
 * reason and day.
 *
 * <p>Source: decision 2/6 (c)(i). The last remark on a need counts; the order in which remarks are
 * given never matters. A need that nobody remarked on stands as it was derived. Nothing is lost:
 * every need derived is there, with what became of it.
 *
 * @param needs in the order given
 * @param problems remarks that could not be followed, and why
 */
public record ReviewedNeeds(ImmutableList<ReviewedNeed> needs, ImmutableList<Problem> problems) {

  /**
   * Follows the remarks made up to a day.
   *
   * @param file the document that holds the remarks, as problems shall name it
   */
  public static ReviewedNeeds of(
      ImmutableList<CoveredNeed> found,
      ImmutableList<Remark> remarks,
      LocalDate asOf,
      String file) {
    ImmutableMap<String, CoveredNeed> byId = Maps.uniqueIndex(found, each -> each.need().id());
    RemarkCheck check = new RemarkCheck(file, byId, remarks, asOf);
    Map<String, Need> joined = new HashMap<>(Maps.transformValues(byId, CoveredNeed::need));
    // In order of id, so that what a need takes over never depends on the order given.
    for (String id : ImmutableSortedSet.copyOf(byId.keySet())) {
      check
          .mergedInto(id)
          .ifPresent(
              into ->
                  joined.computeIfPresent(into, (whole, need) -> need.joinedWith(found(byId, id))));
    }
    ImmutableList.Builder<ReviewedNeed> needs = ImmutableList.builder();
    for (CoveredNeed each : found) {
      Optional<Remark> remark = check.remark(each.need().id());
      needs.add(new ReviewedNeed(each, standing(each, joined, remark), remark));
    }
    return new ReviewedNeeds(needs.build(), check.problems());
  }

  private static Need found(Map<String, CoveredNeed> byId, String id) {
    return requireNonNull(byId.get(id)).need();
  }

  /** The need with all that was merged into it, as the group amended it. */
  private static Optional<CoveredNeed> standing(
      CoveredNeed found, Map<String, Need> joined, Optional<Remark> remark) {
    if (remark.isPresent()
        && (remark.get() instanceof Remark.Merged || remark.get() instanceof Remark.SetAside)) {
      return Optional.empty();
    }
    Need whole = requireNonNull(joined.get(found.need().id()));
    return Optional.of(new CoveredNeed(amended(whole, remark), found.coverage()));
  }

  private static Need amended(Need need, Optional<Remark> remark) {
    if (remark.isPresent() && remark.get() instanceof Remark.Amended amended) {
      Need severer = amended.severity().map(need::with).orElse(need);
      return amended.assistance().isEmpty() ? severer : severer.metBy(amended.assistance());
    }
    return need;
  }

  /** The needs that go on to be ordered, in the order given. */
  public ImmutableList<CoveredNeed> standing() {
    return needs.stream()
        .flatMap(each -> each.standing().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Those that the group has spoken of, in the order given. */
  public ImmutableList<ReviewedNeed> reviewed() {
    return needs.stream().filter(ReviewedNeed::isReviewed).collect(ImmutableList.toImmutableList());
  }
}
