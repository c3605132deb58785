package org.palermo.priority.portfolio;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;

/**
 * Proposals as a selection sees them: to each State they are worth the scores of its needs that
 * they meet, and regional groups and legal traditions have a part in them in equal shares of the
 * States helped.
 */
final class Candidates {
  private final PriorityGuidance guidance;
  private final StateRegister states;
  private final ImmutableSortedSet.Builder<Problem> problems = ImmutableSortedSet.naturalOrder();

  private Candidates(PriorityGuidance guidance, StateRegister states) {
    this.guidance = guidance;
    this.states = states;
  }

  /**
   * The proposals as candidates.
   *
   * @throws InvalidDataException with every problem: needs that are not in order, and what {@link
   *     CandidatePool} refuses
   */
  static CandidatePool of(
      ImmutableList<ProjectProposal> proposals, PriorityGuidance guidance, StateRegister states) {
    Candidates candidates = new Candidates(guidance, states);
    ImmutableList.Builder<Candidate> all = ImmutableList.builder();
    proposals.forEach(proposal -> candidates.candidate(proposal).ifPresent(all::add));
    ImmutableSortedSet<Problem> found = candidates.problems.build();
    if (!found.isEmpty()) {
      throw new InvalidDataException(found.asList());
    }
    return new CandidatePool(all.build());
  }

  private Optional<Candidate> candidate(ProjectProposal proposal) {
    Map<String, Long> worth = new TreeMap<>();
    for (String id : proposal.needs()) {
      if (guidance.holds(id)) {
        ScoredNeed need = guidance.need(id);
        worth.merge(
            need.need().need().state(), need.score(guidance.profile().policy()), Math::addExact);
      } else {
        problems.add(
            new Problem(
                "proposals",
                proposal.id(),
                "unknown-need",
                "it meets " + id + ", which is none of the needs found",
                "name needs of this run, as needs.json tells them"));
      }
    }
    if (worth.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSortedMap.Builder<String, Long> positive = ImmutableSortedMap.naturalOrder();
    worth.forEach(
        (state, score) -> {
          if (score > 0) {
            positive.put(state, score);
          }
        });
    return Optional.of(
        new Candidate(
            proposal.id(),
            proposal.cost(),
            positive.buildOrThrow(),
            groups(worth.keySet().stream().flatMap(code -> states.state(code).stream()).toList()),
            traditions(
                worth.keySet().stream().flatMap(code -> states.state(code).stream()).toList())));
  }

  private static ImmutableSortedMap<String, Share> groups(Iterable<State> helped) {
    Map<String, Fraction> parts = new TreeMap<>();
    int count = Iterables.size(helped);
    for (State state : helped) {
      parts.merge(
          state.regionalGroup().orElse(GroupInNeed.NONE), Fraction.of(1, count), Fraction::plus);
    }
    return parts.entrySet().stream()
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(), Map.Entry::getKey, part -> share(part.getValue())));
  }

  private static LegalTraditions traditions(Iterable<State> helped) {
    Map<String, Fraction> parts = new TreeMap<>();
    int count = Iterables.size(helped);
    for (State state : helped) {
      state
          .traditions()
          .shares()
          .forEach(
              (code, share) ->
                  parts.merge(code, Fraction.from(share).dividedBy(count), Fraction::plus));
    }
    ImmutableMap.Builder<String, Share> shares = ImmutableMap.builder();
    parts.forEach((code, part) -> shares.put(code, share(part)));
    return new LegalTraditions(shares.buildOrThrow());
  }

  private static Share share(Fraction part) {
    return new Share(part.numerator().longValueExact(), part.denominator().longValueExact());
  }
}
