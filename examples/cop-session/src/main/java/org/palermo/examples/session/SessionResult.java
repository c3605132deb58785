package org.palermo.examples.session;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.review.ReviewedNeeds;
import org.palermo.convention.revision.CarriedAnswers;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.priority.robust.SampledPlaces;

/**
 * All that one run of the main job found: what goes in, what came out and in which order.
 *
 * @param asOf the date of what is known
 * @param dataset {@code evidence}, {@code sample}, or the name of the user's folder
 * @param synthetic whether the responses are made up; every output says so
 * @param catalogue the instruments in use
 * @param status who had joined what
 * @param base what was known
 * @param review what it comes to
 * @param reviewed what the working group said of that
 * @param group what the Conference and its working group did and said
 * @param needs the needs that stand after that with their coverage, first things first
 * @param priorities why they stand so, and the proposals chosen
 * @param mobilization the resources suggested for them, and the proposals drafted
 * @param carried what became of answers to earlier versions of questionnaires
 * @param problems what was wrong with the data and was set aside, in order
 * @param kinds the kinds of help that needs speak of, by code, in the order of the forms
 * @param sources what the data rest on beside the register and the indicators, which tell theirs;
 *     to be named beside the figures
 */
public record SessionResult(
    LocalDate asOf,
    String dataset,
    boolean synthetic,
    Catalogue catalogue,
    StatusOfTreaties status,
    InformationBase base,
    NeedsReview review,
    ReviewedNeeds reviewed,
    GroupRecord group,
    ImmutableList<CoveredNeed> needs,
    Priorities priorities,
    Mobilization mobilization,
    ImmutableList<CarriedAnswers> carried,
    ImmutableList<Problem> problems,
    ImmutableList<AssistanceKind> kinds,
    ImmutableList<RegisterSource> sources) {
  /**
   * @throws IllegalArgumentException if the parts are of different dates, or the needs are not
   *     those that stand
   */
  public SessionResult {
    checkArgument(
        asOf.equals(base.asOf()) && asOf.equals(review.asOf()),
        "a run is of one date: %s, base %s, review %s",
        asOf,
        base.asOf(),
        review.asOf());
    checkArgument(
        needs.size() == reviewed.standing().size(),
        "%s needs are in order, %s stand",
        needs.size(),
        reviewed.standing().size());
  }

  /** On what ground the needs are in order, in a sentence. */
  public String ground() {
    return priorities.guidance().ground();
  }

  /** The run with everything made that is made when first asked for; the draws beside the rest. */
  public void complete() {
    CompletableFuture<SampledPlaces> drawn = CompletableFuture.supplyAsync(priorities::sampled);
    priorities.portfolio();
    mobilization.drafts();
    drawn.join();
  }
}
