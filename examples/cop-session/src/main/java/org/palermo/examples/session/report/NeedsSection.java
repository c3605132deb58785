package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.documents.markup.Html;

/**
 * Each need with all it rests on, in the order of the run. Thousands stay usable: each is closed
 * until opened, and they stand in blocks.
 */
final class NeedsSection implements Section {
  private static final int BLOCK = 250;

  private final Report report;
  private final Annexes annexes;

  NeedsSection(Report report, Annexes annexes) {
    this.report = report;
    this.annexes = annexes;
  }

  @Override
  public String id() {
    return "needs";
  }

  @Override
  public String title() {
    return "The needs one by one";
  }

  @Override
  public void write(Html html) {
    ImmutableList<CoveredNeed> needs = report.run().needs();
    if (needs.isEmpty()) {
      html.element(
          "p", "The information at hand shows no need. That does not show that there is none.");
      return;
    }
    html.open("p").data(report.run().ground());
    html.text(" The order is one of needs, never of States.").closeLine();
    Map<String, List<Integer>> byState = byState(needs);
    NeedFilter.write(html, report, byState.keySet());
    index(html, byState);
    NeedEntry entry = new NeedEntry(html, report, annexes);
    boolean blocks = needs.size() > BLOCK;
    for (int first = 0; first < needs.size(); first += BLOCK) {
      int last = Math.min(first + BLOCK, needs.size());
      if (blocks) {
        begin(html, first, last);
      }
      html.open("ol", "class", "needs", "start", Integer.toString(first + 1)).text("\n");
      for (int i = first; i < last; i++) {
        entry.write(i + 1, needs.get(i));
      }
      html.closeLine();
      if (blocks) {
        html.closeLine();
      }
    }
  }

  private static void begin(Html html, int first, int last) {
    String label = "Needs " + Figures.count(first + 1) + " to " + Figures.count(last);
    if (first == 0) {
      html.open("details", "class", "block", "open", "open");
    } else {
      html.open("details", "class", "block");
    }
    html.element("summary", label).text("\n");
  }

  private static Map<String, List<Integer>> byState(ImmutableList<CoveredNeed> needs) {
    Map<String, List<Integer>> byState = new HashMap<>();
    for (int i = 0; i < needs.size(); i++) {
      byState.computeIfAbsent(needs.get(i).need().state(), state -> new ArrayList<>()).add(i + 1);
    }
    return byState;
  }

  /** Where each State finds its own needs; in the order of the alphabet. */
  private void index(Html html, Map<String, List<Integer>> byState) {
    html.open("details", "class", "index");
    html.element("summary", "Index by State, in alphabetical order").open("dl").text("\n");
    for (String state : report.names().codes()) {
      List<Integer> places = byState.get(state);
      if (places != null) {
        html.open("dt").data(report.names().of(state)).close().open("dd");
        for (int place : places) {
          html.element("a", Integer.toString(place), "href", "#n" + place).text(" ");
        }
        html.closeLine();
      }
    }
    html.close().closeLine();
  }
}
