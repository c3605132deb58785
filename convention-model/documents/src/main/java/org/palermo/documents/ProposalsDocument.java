package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.decision.proposals.DraftGuidance;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.decision.proposals.Undrafted;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.disclosure.Withheld;

/**
 * Composes draft project proposals as a document: all drafts at a glance, then each with its
 * logical framework, activities, budget, risks and checks, then the needs in no draft. Source:
 * decision 2/6 (d).
 */
public final class ProposalsDocument {
  private static final ImmutableMap<Undrafted.Reason, String> REASONS =
      Maps.toMap(EnumSet.allOf(Undrafted.Reason.class), Undrafted.Reason::code);

  private final Phrasing say;
  private final FixedTexts texts;
  private final Drafts drafts;
  private final ImmutableList<ProjectDraft> shown;
  private final Visibility readers;
  private final DocumentBuilder document;

  private ProposalsDocument(Drafts drafts, Visibility readers, Edition edition) {
    this.say = new Phrasing(edition);
    this.texts = say.texts();
    this.drafts = drafts;
    this.readers = readers;
    this.shown =
        drafts.drafts().stream()
            .filter(draft -> draft.visibility().compareTo(readers) >= 0)
            .collect(ImmutableList.toImmutableList());
    this.document =
        say.begin(
            readers != Visibility.PUBLIC,
            drafts.asOf(),
            texts.say("proposals.title", texts.date(drafts.asOf())));
  }

  /**
   * The document.
   *
   * @param drafts the drafts
   * @param needs the needs that stand, of which they were drawn up
   * @param readers who reads it: what may not be seen by them is left out
   * @param cells which figures are too small to be shown to everybody
   */
  public static Document of(
      Drafts drafts,
      ImmutableList<CoveredNeed> needs,
      Visibility readers,
      SmallCells cells,
      Edition edition) {
    ProposalsDocument proposals = new ProposalsDocument(drafts, readers, edition);
    ImmutableMap<String, CoveredNeed> byId = Maps.uniqueIndex(needs, each -> each.need().id());
    proposals.overview();
    ImmutableSet<String> shown =
        proposals.shown.stream().map(ProjectDraft::id).collect(ImmutableSet.toImmutableSet());
    int number = 1;
    for (ProjectDraft draft : proposals.shown) {
      new DraftChapter(proposals.say, drafts.asOf(), number, draft, shown)
          .add(proposals.document, byId.keySet());
      number++;
    }
    proposals.undrafted(byId, cells);
    return proposals.document.build();
  }

  private void overview() {
    document
        .chapter(texts.say("introduction"))
        .paragraph(texts.say("proposals.mandate"), "CTOC/COP/2005/8, 2/6 (d).");
    if (readers != Visibility.CONFIDENTIAL) {
      document.paragraph(texts.say("proposals.leftout"));
    }
    long cents = 0;
    for (ProjectDraft draft : shown) {
      cents = Math.addExact(cents, draft.budget().total());
    }
    document
        .chapter(texts.say("drafts"))
        .figures(
            texts.count("proposals.count", shown.size(), texts.money(BigDecimal.valueOf(cents, 2))),
            "drafts");
    document.table(
        say.table(
            "drafts",
            texts.say("drafts"),
            say.columns(
                "draft",
                "draft.guidance",
                "needs",
                "draft.states",
                "draft.months",
                "step.cost",
                "budget.unfunded"),
            shown.stream().map(this::row).collect(ImmutableList.toImmutableList()),
            0));
  }

  private ImmutableList<Cell> row(ProjectDraft draft) {
    Basis basis = new Basis(texts.say("base.draft"), drafts.asOf());
    return ImmutableList.of(
        say.said(draft.title()),
        say.words(guidance(say, draft.guidance())),
        say.count(OptionalLong.of(draft.needs().size()), basis),
        say.count(OptionalLong.of(draft.beneficiaries().size()), basis),
        say.count(OptionalLong.of(draft.months()), basis),
        DraftChapter.money(draft.budget().total(), basis),
        DraftChapter.money(draft.budget().unfunded(), basis));
  }

  static String guidance(Phrasing say, DraftGuidance guidance) {
    String acts =
        say.list(
            guidance.acts().stream()
                .map(act -> say.act(act.act()))
                .collect(ImmutableSet.toImmutableSet()));
    return guidance.provisional() ? say.texts().say("draft.provisional", acts) : acts;
  }

  private void undrafted(Map<String, CoveredNeed> needs, SmallCells cells) {
    Map<String, Undrafted.Reason> reasons =
        Maps.transformValues(
            Maps.uniqueIndex(drafts.undrafted(), Undrafted::need), Undrafted::reason);
    Breakdown counted =
        Breakdown.of(
            Counted.NEEDS,
            needs.values().stream()
                .filter(need -> reasons.containsKey(need.need().id()))
                .collect(ImmutableList.toImmutableList()),
            need -> Optional.ofNullable(reasons.get(need.need().id())).stream().toList(),
            REASONS);
    if (counted.whole().value() == 0) {
      return;
    }
    boolean whole = readers == Visibility.CONFIDENTIAL;
    ImmutableList<OptionalLong> figures =
        cells
            .list(counted, new Withheld())
            .orElseGet(
                () ->
                    counted.parts().stream()
                        .map(part -> OptionalLong.empty())
                        .collect(ImmutableList.toImmutableList()));
    Basis basis =
        whole
            ? say.basis("undrafted", counted.whole().value(), drafts.asOf())
            : say.basis(cells, counted, "undrafted", drafts.asOf());
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (int i = 0; i < counted.labels().size(); i++) {
      OptionalLong value = whole ? OptionalLong.of(counted.parts().get(i).value()) : figures.get(i);
      rows.add(
          ImmutableList.of(
              say.fixed("reason." + counted.labels().get(i)), say.count(value, basis)));
    }
    document
        .chapter(texts.say("undrafted"))
        .table(
            say.table(
                "undrafted",
                texts.say("undrafted"),
                say.columns("reason", "needs"),
                rows.build(),
                cells.fewestStates()));
  }
}
