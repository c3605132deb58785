package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.decision.CoverageMap;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.SeverityOrder;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.examples.session.SessionResult;

/**
 * One run: the functions of decision 2/6 applied to what a data set holds, one after the other.
 * Source: decision 2/6 (b), (c)(i) and (c)(iii).
 */
public final class Review {
  private Review() {}

  /** What the data come to. */
  public static SessionResult of(Setting setting, SessionData data, Progress progress) {
    progress.step("reviewing the needs of " + setting.register().all().size() + " States");
    NeedsReview review = NeedsReview.of(setting.catalogue().rules(), setting.status(), data.base());
    progress.step("mapping coverage of " + review.needs().size() + " needs");
    CoverageMap coverage = CoverageMap.of(review, data.base(), data.themes());
    NeedOrdering ordering = new SeverityOrder();
    ImmutableList<CoveredNeed> ordered =
        ordering.order(
            coverage.needs(),
            new PriorityContext(
                data.base().asOf(),
                setting.catalogue().provisions(),
                Directives.NONE,
                ImmutableMap.of()));
    return new SessionResult(
        data.base().asOf(),
        data.name(),
        data.synthetic(),
        ordering.ground(),
        setting.catalogue(),
        setting.status(),
        data.base(),
        review,
        ordered,
        ImmutableList.<Problem>builder()
            .addAll(refusals(setting.catalogue()))
            .addAll(data.problems())
            .build(),
        setting.kinds().values().asList(),
        data.sources());
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
