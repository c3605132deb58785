package org.palermo.examples.session.report;

import java.util.ArrayList;
import java.util.List;
import org.palermo.documents.markup.Html;
import org.palermo.priority.equity.Representation;
import org.palermo.priority.equity.ToleranceBand;
import org.palermo.priority.prose.PriorityFigures;
import org.palermo.priority.prose.PriorityProse;
import org.palermo.priority.rank.Ranking;

/**
 * What regional groups and legal traditions hold among the first places, beside what they are
 * entitled to. Source: decision 2/6 (d), "equitable geographical distribution and different legal
 * systems".
 */
final class SharesSection implements Section {
  private static final int[] LENGTHS = {10, 20, 50, 100, 200};

  private final Report report;
  private final Ranking ranking;
  private final PriorityProse prose;

  SharesSection(Report report) {
    this.report = report;
    this.ranking = report.run().priorities().guidance().ranking();
    this.prose = report.prose();
  }

  @Override
  public String id() {
    return "shares";
  }

  @Override
  public String title() {
    return "Balance among regional groups and legal traditions";
  }

  @Override
  public void write(Html html) {
    if (ranking.order().isEmpty()) {
      html.element("p", "No need was found, so there are no places to share.").text("\n");
      return;
    }
    html.element(
        "p",
        "A group is entitled to places in proportion to its base, which rests on the States in need"
            + " and on the groups themselves and never on scores, and to no more places than it has"
            + " needs. A tradition is entitled to what the States that have it are.");
    shares(html, "groups", "Regional groups", PrefixShares.ofGroups(ranking));
    shares(html, "traditions", "Legal traditions", PrefixShares.ofTraditions(ranking));
  }

  private void shares(Html html, String id, String title, PrefixShares shares) {
    html.element("h3", title).text("\n");
    new ShareChart("share-" + id, title + ": places held and due", shares, prose::group)
        .write(html);
    List<Integer> lengths = new ArrayList<>();
    for (int length : LENGTHS) {
      if (length < shares.length()) {
        lengths.add(length);
      }
    }
    lengths.add(shares.length());
    DataTable table =
        DataTable.in(html, title + ": places held (due) among the first").words(title);
    lengths.forEach(length -> table.figures(Figures.count(length)));
    table.words("Standing at the first " + Figures.count(place())).begin();
    for (String code : shares.names()) {
      table.row(prose.group(code));
      for (int length : lengths) {
        table.cell(
            PriorityFigures.places(shares.held(code, length))
                + " ("
                + PriorityFigures.places(shares.entitled(code, length))
                + ")");
      }
      table.cell(standing(shares, code)).endRow();
    }
    table.end();
  }

  private int place() {
    return Math.min(report.run().priorities().places(), PrefixShares.LONGEST);
  }

  /** In the words of the United Nations, with a band of 15 per cent and one place at least. */
  private String standing(PrefixShares shares, String code) {
    return switch (Representation.Status.of(
        shares.entitled(code, place()), shares.held(code, place()), ToleranceBand.ONE_PLACE)) {
      case NOT_REPRESENTABLE_AT_K -> "nothing due yet";
      case UNREPRESENTED -> "unrepresented";
      case UNDERREPRESENTED -> "underrepresented";
      case WITHIN_RANGE -> "within range";
      case OVERREPRESENTED -> "overrepresented";
    };
  }
}
