package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.disclosure.Counter;
import org.palermo.convention.evidence.IndicatorLink;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.documents.markup.Html;

/** What the information at hand can and cannot tell, before any figure that rests on it. */
final class LimitsSection implements Section {
  private final Report report;
  private final InformationBase base;

  LimitsSection(Report report) {
    this.report = report;
    this.base = report.run().base();
  }

  @Override
  public String id() {
    return "limits";
  }

  @Override
  public String title() {
    return "What this report can and cannot tell";
  }

  @Override
  public void write(Html html) {
    html.open("ul", "class", "plain").text("\n");
    answers(html);
    figures(html);
    item(
        html,
        "At hand are "
            + report.figure(
                new Count(base.requests().size(), base.requests().keySet().size(), Count.UNMARKED),
                "request of a State for help",
                "requests of States for help")
            + ".");
    item(
        html,
        "Silence is not an answer: it never shows a gap, and never shows that there is none. Nobody"
            + " is counted as silent who was not asked.");
    item(
        html,
        "A severity says how much of a duty is missing, never how a State compares with others."
            + " Confidence is a named ground, not a number.");
    html.closeLine();
  }

  private void answers(Html html) {
    if (report.hasAnswers()) {
      item(
          html,
          "The findings rest on what States themselves answered: "
              + report.figure(
                  new Count(
                      base.responses().size(), base.responses().keySet().size(), Count.UNMARKED),
                  "response",
                  "responses")
              + " in "
              + Figures.count(base.cycles().size(), "reporting cycle", "reporting cycles")
              + " at hand. An answer is a self-assessment. What a State says of itself outranks"
              + " what others say of it, either way.");
    } else {
      item(
          html,
          "No State\u2019s answer to a questionnaire is at hand. What any State itself would say"
              + " about its law and practice is not known, and no need below rests on a State\u2019s"
              + " own statement unless it says so.");
    }
  }

  private void figures(Html html) {
    ImmutableSortedSet<Citation> spoken = articlesSpokenTo();
    if (spoken.isEmpty()) {
      item(html, "No figures of third parties are at hand.");
      return;
    }
    ImmutableSortedSet<Citation> silent =
        report.run().catalogue().provisions().all().stream()
            .filter(provision -> provision.strength().isObligation())
            .map(Provision::citation)
            .map(Citation::wholeArticle)
            .filter(article -> !spoken.contains(article))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    item(
        html,
        "Figures that third parties publish speak to "
            + Figures.count(spoken.size(), "article", "articles")
            + " only: "
            + spoken.stream().map(Citation::toString).collect(Collectors.joining(", "))
            + ". About the other "
            + Figures.count(silent.size(), "article", "articles")
            + " that lay duties or options on States they say nothing: neither that these are"
            + " carried out nor that they are not.");
    item(
        html,
        "A third party\u2019s figure is the opinion of that third party. It lets at most presume a"
            + " need; the figure, its year and its publisher stand beside each. The thresholds are a"
            + " proposal of this project. "
            + presumed());
  }

  /** Told where no total is withheld; the public version has it in the summary, if at all. */
  private String presumed() {
    Counter counter = new Counter();
    report.run().needs().stream()
        .filter(standing -> standing.need().kind() == NeedKind.PRESUMED)
        .forEach(standing -> counter.add(Counted.NEEDS, standing, 1));
    Count count = counter.count();
    return report.audience().namesStates()
        ? Figures.count(count.value(), "need is", "needs are")
            + " presumed, of "
            + Figures.count(count.states(), "State", "States")
            + "."
        : "";
  }

  private ImmutableSortedSet<Citation> articlesSpokenTo() {
    return report.families().stream()
        .flatMap(family -> base.indicatorMap().of(family).stream())
        .filter(IndicatorLink::evidence)
        .map(IndicatorLink::article)
        .collect(ImmutableSortedSet.toImmutableSortedSet(report.places()));
  }

  private static void item(Html html, String text) {
    html.element("li", text).text("\n");
  }
}
