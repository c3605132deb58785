package org.palermo.priority.guidance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.ClaimPool;
import org.palermo.priority.rank.Ranking;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.Scoring;

/**
 * Needs with their scores and places.
 *
 * <p>The finding of needs is not touched: every need given is in the order once. Immutable; equal
 * input gives equal output, whatever order the needs are given in.
 */
public final class PriorityGuidance {
  private final Scoring scoring;
  private final PriorityContext context;
  private final Terms terms;
  private final ImmutableMap<String, ScoredNeed> scored;
  private final Ranking ranking;

  private PriorityGuidance(
      Scoring scoring,
      PriorityContext context,
      Terms terms,
      ImmutableMap<String, ScoredNeed> scored,
      Ranking ranking) {
    this.scoring = scoring;
    this.context = context;
    this.terms = terms;
    this.scored = scored;
    this.ranking = ranking;
  }

  /**
   * Scores the needs and puts them in order.
   *
   * @param states the States whose needs they are, with their groups and legal traditions
   * @throws InvalidDataException with every need whose State is not known, or whose id is used
   *     twice
   */
  public static PriorityGuidance of(
      ImmutableList<CoveredNeed> needs,
      PriorityContext context,
      Scoring scoring,
      Terms terms,
      StateRegister states) {
    ImmutableSortedSet.Builder<Problem> unknown = ImmutableSortedSet.naturalOrder();
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    ImmutableList<ScoredNeed> scored = scoring.score(needs, context);
    for (ScoredNeed need : scored) {
      Optional<State> state = states.state(need.need().need().state());
      state.ifPresentOrElse(
          known -> claims.add(claim(need, known, scoring.profile())),
          () ->
              unknown.add(
                  new Problem(
                      "needs",
                      need.id(),
                      "unknown-state",
                      "no State has the code " + need.need().need().state(),
                      "use a code of the register")));
    }
    ImmutableSortedSet<Problem> problems = unknown.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    Ranking ranking = terms.rule().rank(new ClaimPool(claims.build()), terms.balance());
    return new PriorityGuidance(
        scoring,
        context,
        terms,
        scored.stream().collect(toImmutableMap(ScoredNeed::id, need -> need)),
        ranking);
  }

  private static Claim claim(ScoredNeed need, State state, Profile profile) {
    return new Claim(
        need.id(),
        state.code(),
        state.regionalGroup().orElse(GroupInNeed.NONE),
        state.traditions(),
        need.tier(),
        need.score(profile.policy()));
  }

  /** The profile by which needs are scored. */
  public Profile profile() {
    return scoring.profile();
  }

  /** On what ground needs are in order, in a sentence that a report can show. */
  public String ground() {
    return ground(profile(), terms);
  }

  static String ground(Profile profile, Terms terms) {
    return "Needs are scored by the profile "
        + profile.id()
        + " ("
        + profile.title()
        + ") and put in order by the rule "
        + terms.rule().id()
        + "; the list by need alone stands beside it.";
  }

  /** What was known beside the needs. */
  public PriorityContext context() {
    return context;
  }

  /** By which rule and on what terms they are in order. */
  public Terms terms() {
    return terms;
  }

  /** The ranking behind the order: reasons, shares of groups and traditions, price of balance. */
  public Ranking ranking() {
    return ranking;
  }

  /** The needs in order, first things first. */
  public ImmutableList<ScoredNeed> order() {
    return inOrder(ranking.order());
  }

  /** The needs in order by need alone, shown beside the other always. */
  public ImmutableList<ScoredNeed> byNeedAlone() {
    return inOrder(ranking.byNeedAlone());
  }

  private ImmutableList<ScoredNeed> inOrder(ImmutableList<Claim> claims) {
    return claims.stream().map(claim -> need(claim.id())).collect(toImmutableList());
  }

  /**
   * A need by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ScoredNeed need(String id) {
    ScoredNeed need = scored.get(id);
    Preconditions.checkArgument(need != null, "no need %s is in order", id);
    return need;
  }

  /** A need as it would be scored with another severity. */
  public ScoredNeed scoredWith(CoveredNeed need, Severity severity) {
    return scoring.score(new CoveredNeed(need.need().with(severity), need.coverage()), context);
  }

  /** Whether there is a need of that id. */
  public boolean holds(String id) {
    return scored.containsKey(id);
  }
}
