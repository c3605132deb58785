package org.palermo.examples.session.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.conference.OfficialDocument;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.CoverageMap;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.examples.session.dataset.Mobilizing;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.examples.session.sample.MadeUpAnswers;
import org.palermo.priority.json.ConferenceDirectives;
import org.palermo.priority.json.ShippedUnitCosts;
import org.palermo.register.Assistance;

/**
 * Proposals drawn up on the day of a paper that brought some before a meeting. Decision 3/4 asked
 * for activities for the needs found in the priority areas, so they rest on it and on what was
 * fixed under it by that day.
 *
 * <p>What States had answered is not on record by State: needs follow from answers made up for as
 * many replies as were counted. Synthetic, and so is each number of drafts.
 *
 * @param paper symbol of the paper
 * @param day the day of the paper
 * @param weighedBy the meeting or session that weighed them
 * @param weighed its first day
 * @param drafts the proposals, and the needs for which there are none
 */
public record ReplayedDrafts(
    String paper, LocalDate day, String weighedBy, LocalDate weighed, Drafts drafts) {
  /** The act that asked for proposals, as directives cite it. */
  static final String ASKED_BY = "decision 3/4";

  /** Papers with proposals, and who weighed them. */
  private static final ImmutableSortedMap<String, String> WEIGHED =
      ImmutableSortedMap.of("CTOC/COP/WG.2/2007/2", "WG2-2007", "CTOC/COP/2008/16", "COP-4");

  /** Those of every paper on record, the oldest first. */
  static ImmutableList<ReplayedDrafts> all(Setting setting, Proceedings proceedings) {
    return WEIGHED.entrySet().stream()
        .flatMap(
            paper ->
                proceedings.find(paper.getKey(), OfficialDocument.class).stream()
                    .flatMap(
                        document ->
                            proceedings.find(paper.getValue(), Proceeding.class).stream()
                                .map(by -> drafted(setting, proceedings, document, by))))
        .sorted(Comparator.comparing(ReplayedDrafts::day))
        .collect(ImmutableList.toImmutableList());
  }

  private static ReplayedDrafts drafted(
      Setting setting, Proceedings proceedings, OfficialDocument paper, Proceeding by) {
    LocalDate day = paper.when().from();
    InformationBase base = knownOn(day, setting, proceedings);
    NeedsReview review = NeedsReview.of(setting.catalogue().rules(), setting.status(), base);
    return new ReplayedDrafts(
        paper.id(),
        day,
        by.id(),
        by.when().from(),
        Mobilizing.drafts(
            setting,
            base,
            CoverageMap.of(review, base, Assistance.themes()).needs(),
            directives(),
            ShippedUnitCosts.load(),
            Optional.empty()));
  }

  private static InformationBase knownOn(LocalDate day, Setting setting, Proceedings proceedings) {
    MadeUpAnswers answers = new MadeUpAnswers(setting.catalogue(), setting.status());
    InformationBase.Builder base = InformationBase.builder(day).lessons(Assistance.lessons());
    for (PublishedReplies published : PublishedReplies.in(proceedings)) {
      MadeUpReplies.of(published, setting.catalogue(), setting.status())
          .ifPresent(
              replies ->
                  base.cycles(ImmutableList.of(replies.cycle()))
                      .responses(
                          replies.answering(
                              state -> answers.of(state, replies.cycle(), published.asAt()))));
    }
    return base.build();
  }

  private static Directives directives() {
    return new Directives(
        ConferenceDirectives.load().all().stream()
            .filter(directive -> directive.act().contains(ASKED_BY))
            .collect(ImmutableList.toImmutableList()));
  }

  /** How many drafts each directive guides, by id. */
  public ImmutableSortedMap<String, Integer> guided() {
    TreeMap<String, Integer> guided = new TreeMap<>();
    drafts.drafts().stream()
        .flatMap(draft -> draft.guidance().acts().stream())
        .forEach(act -> guided.merge(act.directive(), 1, Integer::sum));
    return ImmutableSortedMap.copyOf(guided);
  }

  /** How many needs the drafts meet. */
  public long met() {
    return drafts.drafts().stream().flatMap(draft -> draft.needs().stream()).distinct().count();
  }

  /** How many drafts help several States. */
  public long regional() {
    return drafts.drafts().stream()
        .filter(draft -> draft.scope() == ProjectDraft.Scope.REGIONAL)
        .count();
  }
}
