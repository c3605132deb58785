package org.palermo.priority.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.state.Share;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.select.Candidate;
import org.palermo.priority.select.CandidatePool;
import org.palermo.priority.select.floors.Outcome;
import org.palermo.priority.select.floors.Solution;
import org.palermo.priority.select.shares.EqualShares;
import org.palermo.priority.select.shares.ExactEqualShares;
import org.palermo.priority.select.shares.SharesSelection;

/**
 * The proposals chosen within a budget, why, and how the money falls on regional groups and legal
 * traditions beside what these are entitled to. Source: decision 2/6 (d).
 *
 * @param rule the rule by which they were chosen
 * @param budget in whole US dollars
 * @param chosen those chosen, in the order of choice; for a rule without one, by id
 * @param leftOut the others, by id
 * @param grounds the receipts or the certificate
 * @param groups how the money falls on regional groups, by code
 * @param traditions how it falls on legal traditions, by code
 */
public record Portfolio(
    PortfolioRule rule,
    long budget,
    ImmutableList<Chosen> chosen,
    ImmutableList<ProjectProposal> leftOut,
    Grounds grounds,
    ImmutableSortedMap<String, Part> groups,
    ImmutableSortedMap<String, Part> traditions) {
  /**
   * A proposal chosen.
   *
   * @param proposal the proposal
   * @param value the scores of the needs that it meets, in half points
   */
  public record Chosen(ProjectProposal proposal, long value) {}

  /**
   * The part of a group or tradition in a portfolio.
   *
   * @param proposals how many of the proposals chosen are its, in shares of the States helped
   * @param dollars how much of the money, likewise
   * @param entitled its entitled part of the money spent, in US dollars
   * @param offered how much the proposals to choose from would cost, likewise
   */
  public record Part(Fraction proposals, Fraction dollars, Fraction entitled, Fraction offered) {}

  /** What a choice rests on; each can be checked by itself. */
  public sealed interface Grounds {
    /** The ids of those chosen, in the order of choice; for a rule without one, by id. */
    ImmutableSet<String> chosen();

    /** Receipts that say who paid what. */
    record Receipts(SharesSelection selection) implements Grounds {
      @Override
      public ImmutableSet<String> chosen() {
        return ImmutableSet.copyOf(selection.ids());
      }
    }

    /**
     * A certificate of value, or a conflict of floors.
     *
     * @param asked what came of the floors asked for
     * @param answer what was chosen by; the same, or what came of the floors after the smallest
     *     loosening that makes them possible
     */
    record Floors(Outcome asked, Outcome answer) implements Grounds {
      @Override
      public ImmutableSet<String> chosen() {
        return answer instanceof Solution solution
            ? ImmutableSet.copyOf(solution.chosen())
            : ImmutableSet.of();
      }
    }
  }

  /**
   * Chooses proposals within a budget.
   *
   * @param proposals what to choose from; from none, none is chosen
   * @param guidance the needs that they meet, with scores
   * @param states the States whose needs these are
   * @throws InvalidDataException with every problem: a negative budget, proposals that meet needs
   *     which are not in order, two of one id, costs out of range
   */
  public static Portfolio of(
      ImmutableList<ProjectProposal> proposals,
      PriorityGuidance guidance,
      StateRegister states,
      PortfolioRule rule,
      long budget) {
    CandidatePool pool = Candidates.of(proposals, guidance, states);
    BudgetEntitlements entitled =
        BudgetEntitlements.of(pool, guidance.terms().balance().base(), states);
    Grounds grounds = grounds(pool, entitled, guidance, rule, budget);
    return of(proposals, pool, entitled, rule, budget, grounds);
  }

  /** All proposals that it was chosen from: those chosen in their order, then those left out. */
  public ImmutableList<ProjectProposal> proposals() {
    return Stream.concat(chosen.stream().map(Chosen::proposal), leftOut.stream())
        .collect(ImmutableList.toImmutableList());
  }

  static Grounds grounds(
      CandidatePool pool,
      BudgetEntitlements entitled,
      PriorityGuidance guidance,
      PortfolioRule rule,
      long budget) {
    return switch (rule) {
      case EQUAL_SHARES ->
          new Grounds.Receipts(
              EqualShares.select(
                  pool, budget, entitled.shares(), guidance.terms().balance().lot()));
      case EXACT_EQUAL_SHARES ->
          new Grounds.Receipts(
              ExactEqualShares.select(
                  pool, budget, entitled.shares(), guidance.terms().balance().lot()));
      case FLOORS_OPTIMAL -> Floors.select(pool, budget, entitled);
    };
  }

  private static Portfolio of(
      ImmutableList<ProjectProposal> proposals,
      CandidatePool pool,
      BudgetEntitlements entitled,
      PortfolioRule rule,
      long budget,
      Grounds grounds) {
    ImmutableMap<String, ProjectProposal> byId = Maps.uniqueIndex(proposals, ProjectProposal::id);
    ImmutableMap<String, Candidate> candidates = Maps.uniqueIndex(pool.candidates(), Candidate::id);
    ImmutableSet<String> ids = grounds.chosen();
    ImmutableList<Candidate> taken =
        ids.stream()
            .flatMap(id -> Stream.ofNullable(candidates.get(id)))
            .collect(toImmutableList());
    return new Portfolio(
        rule,
        budget,
        taken.stream()
            .flatMap(
                candidate ->
                    Stream.ofNullable(byId.get(candidate.id()))
                        .map(proposal -> new Chosen(proposal, candidate.value())))
            .collect(toImmutableList()),
        proposals.stream()
            .filter(proposal -> !ids.contains(proposal.id()))
            .sorted(Comparator.comparing(ProjectProposal::id))
            .collect(toImmutableList()),
        grounds,
        parts(taken, pool, entitled.groups(), candidate -> candidate.groups()),
        parts(taken, pool, entitled.traditions(), candidate -> candidate.traditions().shares()));
  }

  private interface Belonging {
    Map<String, Share> of(Candidate candidate);
  }

  private static ImmutableSortedMap<String, Part> parts(
      ImmutableList<Candidate> taken,
      CandidatePool pool,
      ImmutableSortedMap<String, Fraction> entitled,
      Belonging belonging) {
    Map<String, Fraction> counts = new TreeMap<>();
    Map<String, Fraction> dollars = new TreeMap<>();
    Map<String, Fraction> offered = new TreeMap<>();
    long spent = 0;
    for (Candidate candidate : taken) {
      spent = Math.addExact(spent, candidate.cost());
      belonging
          .of(candidate)
          .forEach(
              (name, share) -> {
                counts.merge(name, Fraction.from(share), Fraction::plus);
                dollars.merge(name, Fraction.from(share).times(candidate.cost()), Fraction::plus);
              });
    }
    for (Candidate candidate : pool.candidates()) {
      belonging
          .of(candidate)
          .forEach(
              (name, share) ->
                  offered.merge(
                      name, Fraction.from(share).times(candidate.cost()), Fraction::plus));
    }
    Fraction all = Fraction.of(spent);
    ImmutableSortedMap.Builder<String, Part> parts = ImmutableSortedMap.naturalOrder();
    offered.forEach(
        (name, offer) ->
            parts.put(
                name,
                new Part(
                    counts.getOrDefault(name, Fraction.ZERO),
                    dollars.getOrDefault(name, Fraction.ZERO),
                    entitled.getOrDefault(name, Fraction.ZERO).times(all),
                    offer)));
    return parts.buildOrThrow();
  }

  /** What the proposals chosen cost, in whole US dollars; never more than the budget. */
  public long cost() {
    long sum = 0;
    for (Chosen each : chosen) {
      sum = Math.addExact(sum, each.proposal().cost());
    }
    return sum;
  }

  /** Whether any of the proposals chosen or left out is indicative, and nobody's yet. */
  public boolean isIndicative() {
    return chosen.stream().anyMatch(each -> each.proposal().indicative())
        || leftOut.stream().anyMatch(ProjectProposal::indicative);
  }

  /** The scores of the needs that the proposals chosen meet, in half points. */
  public long value() {
    long sum = 0;
    for (Chosen each : chosen) {
      sum = Math.addExact(sum, each.value());
    }
    return sum;
  }
}
