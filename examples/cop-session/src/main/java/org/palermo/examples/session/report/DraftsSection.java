package org.palermo.examples.session.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.proposals.ProjectDraft;
import org.palermo.convention.decision.proposals.Undrafted;
import org.palermo.documents.markup.Html;

/** Project proposals drafted from needs and guidance. */
final class DraftsSection implements Section {
  private static final int SHOWN = 50;

  private final Drafts drafts;

  DraftsSection(Report report) {
    this.drafts = report.run().mobilization().drafts();
  }

  @Override
  public String id() {
    return "drafts";
  }

  @Override
  public String title() {
    return "Draft project proposals";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        Figures.count(drafts.drafts().size(), "draft is", "drafts are")
            + " made of needs alike in subject, kind of help and working language, each with a"
            + " directive that guides it (decision 2/6 (d)); costs are assumed from unit costs, with"
            + " programme support on top. drafts.json tells objective, outcomes, outputs, activities"
            + " and risks of each.");
    if (!drafts.drafts().isEmpty()) {
      table(html);
    }
    undrafted(html);
  }

  private void table(Html html) {
    DataTable table =
        DataTable.in(html, "Drafts, by id" + (drafts.drafts().size() > SHOWN ? " (the first)" : ""))
            .words("Draft", "Guided by")
            .figures("Needs", "States", "Months", "US dollars", "Unfunded")
            .begin();
    for (ProjectDraft draft : drafts.drafts().stream().limit(SHOWN).toList()) {
      table
          .row(draft.title().toString())
          .cell(
              draft.guidance().acts().stream()
                      .map(act -> act.act())
                      .distinct()
                      .collect(Collectors.joining(", "))
                  + (draft.guidance().provisional() ? " (provisional)" : ""))
          .cell(draft.needs().size())
          .cell(draft.beneficiaries().size())
          .cell(draft.months())
          .cell(draft.budget().dollars())
          .cell(draft.budget().unfunded() / 100)
          .endRow();
    }
    table.end();
  }

  private void undrafted(Html html) {
    if (drafts.undrafted().isEmpty()) {
      return;
    }
    Map<String, Long> reasons =
        drafts.undrafted().stream()
            .map(Undrafted::reason)
            .map(Undrafted.Reason::code)
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    html.element(
        "p",
        "In no draft: "
            + reasons.entrySet().stream()
                .map(each -> Figures.count(each.getValue()) + " (" + Words.of(each.getKey()) + ")")
                .collect(Collectors.joining(", "))
            + ".");
  }
}
