package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.CoverageMap;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.review.ReviewedNeeds;
import org.palermo.examples.session.Priorities;
import org.palermo.examples.session.SessionResult;
import org.palermo.priority.score.ScoredNeed;

/**
 * One run: the functions of decision 2/6 applied to what a data set holds, one after the other.
 * Source: decision 2/6 (b), (c) and (d).
 */
public final class Review {
  private Review() {}

  /** What the data come to by what is agreed. */
  public static SessionResult of(Setting setting, SessionData data, Plan plan, Progress progress) {
    progress.step("reviewing the needs of " + setting.register().all().size() + " States");
    NeedsReview review = NeedsReview.of(setting.catalogue().rules(), setting.status(), data.base());
    progress.step("mapping coverage of " + review.needs().size() + " needs");
    ReviewedNeeds reviewed = reviewed(review, data);
    Prioritizing prioritizing = new Prioritizing(setting, data, plan, progress);
    Priorities priorities = prioritizing.of(review, reviewed.standing());
    ImmutableList<CoveredNeed> inOrder =
        priorities.guidance().order().stream()
            .map(ScoredNeed::need)
            .collect(ImmutableList.toImmutableList());
    return new SessionResult(
        data.base().asOf(),
        data.name(),
        data.synthetic(),
        setting.catalogue(),
        setting.status(),
        data.base(),
        review,
        reviewed,
        data.group(),
        inOrder,
        priorities,
        Mobilizing.of(
            setting, data, inOrder, priorities.guidance().context().directives(), progress),
        data.carried(),
        ImmutableList.<Problem>builder()
            .addAll(refusals(setting.catalogue()))
            .addAll(data.problems())
            .addAll(reviewed.problems())
            .addAll(prioritizing.problems())
            .addAll(Mobilizing.problems(data, inOrder))
            .build(),
        setting.kinds().values().asList(),
        data.sources());
  }

  /** The needs that the data come to, as the working group reviewed them, in no order yet. */
  public static ReviewedNeeds needs(Setting setting, SessionData data) {
    return reviewed(
        NeedsReview.of(setting.catalogue().rules(), setting.status(), data.base()), data);
  }

  private static ReviewedNeeds reviewed(NeedsReview review, SessionData data) {
    return ReviewedNeeds.of(
        CoverageMap.of(review, data.base(), data.themes()).needs(),
        data.group().remarks(),
        data.base().asOf(),
        "remarks");
  }

  /** Plugins that could not be used, told as problems: what they bring is missing from the run. */
  public static ImmutableList<Problem> refusals(Catalogue catalogue) {
    return catalogue.refusals().stream()
        .map(
            refusal ->
                new Problem(
                    "plugin " + refusal.plugin(),
                    "",
                    "plugin-refused",
                    refusal.reason(),
                    "mend the plugin, or take it from the module path"))
        .collect(ImmutableList.toImmutableList());
  }
}
