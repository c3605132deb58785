package org.palermo.convention.decision.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;

/**
 * What each State's replies and requests come to, cycle by cycle.
 *
 * <p>Most States have replied to a questionnaire in one cycle at most; what they said is then the
 * same whatever cycle is looked at, and is reviewed once. Safe for use by many threads.
 */
final class StateReviews {
  private final RuleBook rules;
  private final StatusOfTreaties status;
  private final InformationBase base;
  private final ConcurrentMap<State, NeedsReview> whole = new ConcurrentHashMap<>();

  StateReviews(RuleBook rules, StatusOfTreaties status, InformationBase base) {
    this.rules = rules;
    this.status = status;
    this.base = base;
  }

  /**
   * The review of each State that has replied to anything or asked for help, by code, with no other
   * replies to the questionnaire of the cycle than those of the cycle.
   */
  ImmutableSortedMap<String, NeedsReview> in(ReportingCycle cycle) {
    ImmutableSortedMap.Builder<String, NeedsReview> reviews = ImmutableSortedMap.naturalOrder();
    for (State state : status.register().all()) {
      review(state, cycle).ifPresent(review -> reviews.put(state.code(), review));
    }
    return reviews.buildOrThrow();
  }

  private Optional<NeedsReview> review(State state, ReportingCycle cycle) {
    ImmutableList<Response> all = base.responses().get(state.code());
    if (all.isEmpty() && base.requests().get(state.code()).isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Response> counted =
        all.stream()
            .filter(
                response ->
                    !response.questionnaire().equals(cycle.questionnaire())
                        || cycle.isAnsweredBy(response))
            .collect(ImmutableList.toImmutableList());
    return Optional.of(
        counted.size() == all.size()
            ? whole.computeIfAbsent(state, known -> review(known, counted))
            : review(state, counted));
  }

  private NeedsReview review(State state, ImmutableList<Response> counted) {
    InformationBase own =
        InformationBase.builder(base.asOf())
            .responses(counted)
            .requests(base.requests().get(state.code()))
            .build();
    return NeedsReview.of(rules, status, own, ImmutableList.of(state));
  }
}
