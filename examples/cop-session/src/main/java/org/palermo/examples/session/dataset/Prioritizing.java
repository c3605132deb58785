package org.palermo.examples.session.dataset;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.Waiting;
import org.palermo.convention.json.Formats;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.examples.session.Priorities;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.json.ConferenceDirectives;
import org.palermo.priority.json.ShippedUnitCosts;
import org.palermo.priority.portfolio.IndicativeProposals;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.robust.SampledPlaces;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.Scoring;

/** Puts the needs of a run in order, and chooses proposals. Source: decision 2/6 (c)(ii), (d). */
final class Prioritizing {
  private final Setting setting;
  private final SessionData data;
  private final Plan plan;
  private final Progress progress;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  Prioritizing(Setting setting, SessionData data, Plan plan, Progress progress) {
    this.setting = setting;
    this.data = data;
    this.plan = plan;
    this.progress = progress;
  }

  Priorities of(NeedsReview review, ImmutableList<CoveredNeed> needs) {
    progress.step(
        "putting " + needs.size() + " needs in order by the profile " + plan.profile().id());
    Directives directives = ConferenceDirectives.load();
    PriorityContext context =
        new PriorityContext(
            data.base().asOf(),
            setting.catalogue().provisions(),
            directives,
            Waiting.of(setting.catalogue().rules(), setting.status(), data.base(), review));
    PriorityGuidance guidance =
        PriorityGuidance.of(
            needs,
            context,
            Scoring.by(plan.profile(), Criteria.load()),
            plan.terms(),
            setting.register());
    ImmutableList<ProjectProposal> given =
        data.proposals().stream()
            .filter(proposal -> meetsKnownNeeds(proposal, guidance))
            .collect(ImmutableList.toImmutableList());
    Supplier<ImmutableList<ProjectProposal>> proposals =
        Suppliers.memoize(
            () ->
                data.proposals().isEmpty()
                    ? IndicativeProposals.of(needs, ShippedUnitCosts.load())
                    : given);
    return new Priorities(
        guidance,
        plan.top(),
        () -> sampled(guidance),
        () -> portfolio(requireNonNull(proposals.get()), guidance),
        () -> inputs(needs, context, requireNonNull(proposals.get())));
  }

  private SampledPlaces sampled(PriorityGuidance guidance) {
    int draws = plan.draws().orElse(Robustness.usualDraws(guidance.order().size()));
    progress.step("trying other weights and answers, " + draws + " times");
    return Robustness.of(guidance, plan.top(), draws);
  }

  private Portfolio portfolio(ImmutableList<ProjectProposal> proposals, PriorityGuidance guidance) {
    progress.step("choosing among " + proposals.size() + " proposals");
    return Portfolio.of(proposals, guidance, setting.register(), plan.selection(), plan.budget());
  }

  /** Proposals set aside, with the reasons; known once the needs are in order. */
  ImmutableList<Problem> problems() {
    return problems.build();
  }

  private boolean meetsKnownNeeds(ProjectProposal proposal, PriorityGuidance guidance) {
    ImmutableList<String> unknown =
        proposal.needs().stream()
            .filter(need -> !guidance.holds(need))
            .collect(ImmutableList.toImmutableList());
    if (!unknown.isEmpty()) {
      problems.add(
          new Problem(
              "proposals",
              proposal.id(),
              "unknown-need",
              "it meets needs that this run does not find: " + String.join(", ", unknown),
              "name needs as needs.json tells them; the proposal is left aside"));
    }
    return unknown.isEmpty();
  }

  /** What went in, each told by its hash in canonical form, in an order that rests on ids alone. */
  private ImmutableMap<String, String> inputs(
      ImmutableList<CoveredNeed> needs,
      PriorityContext context,
      ImmutableList<ProjectProposal> proposals) {
    return ImmutableMap.of(
        "needs",
        hash(
            Formats.NEED.writeAll(
                ImmutableList.sortedCopyOf(
                    Comparator.comparing((CoveredNeed need) -> need.need().id()), needs))),
        "directives",
        hash(Formats.DIRECTIVE.writeAll(context.directives().all())),
        "proposals",
        hash(
            Formats.PROPOSAL.writeAll(
                ImmutableList.sortedCopyOf(Comparator.comparing(ProjectProposal::id), proposals))),
        "provisions",
        hash(Formats.PROVISION.writeAll(context.provisions().all())),
        "states",
        hash(Formats.STATE.writeAll(setting.register().all())),
        "waiting",
        hash(ImmutableSortedMap.copyOf(context.cyclesWaited()).toString()));
  }

  private static String hash(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
