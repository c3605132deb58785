package org.palermo.convention.json;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.Judgement;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.json.tree.JsonWriter;

/** Writes what gap analyses found, each verdict with how it came about. */
public final class AssessmentJson {
  private final RuleBook rules;
  private final JsonWriter out;

  private AssessmentJson(RuleBook rules, JsonWriter out) {
    this.rules = rules;
    this.out = out;
  }

  /** All findings of those analyses as one array, by analysis, then by rule. */
  public static String write(List<GapAnalysis> analyses, RuleBook rules) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = JsonWriter.canonical(text)) {
      AssessmentJson json = new AssessmentJson(rules, out);
      out.array(
          () -> analyses.stream().flatMap(Found::in).iterator(), found -> json.finding(found));
    }
    return text.append('\n').toString();
  }

  /** A finding with the analysis it stands in. */
  private record Found(GapAnalysis analysis, Finding finding) {
    static Stream<Found> in(GapAnalysis analysis) {
      return analysis.findings().values().stream().map(finding -> new Found(analysis, finding));
    }
  }

  private void finding(Found found) {
    Finding finding = found.finding();
    out.object(
        () -> {
          out.text("state", finding.state());
          out.text("rule", finding.rule().id());
          out.text("question", finding.rule().question());
          out.texts("provisions", finding.rule().provisions());
          verdict(finding.verdict());
          out.text("footing", finding.footing().code());
          out.text("confidence", finding.grounds().code());
          out.texts("instrumentsAffected", finding.instrumentsAffected());
          out.textsUnlessEmpty("contradicts", finding.contradicts());
          out.array("steps", found.analysis().explain(finding, rules).steps(), this::step);
        });
  }

  private void verdict(Verdict verdict) {
    out.text("verdict", verdict.code());
    if (verdict instanceof Verdict.Gap gap) {
      gapCase(gap.found());
    } else if (verdict instanceof Verdict.NoGap none) {
      out.arrayUnlessEmpty("remarks", none.remarks(), remark -> out.object(() -> gapCase(remark)));
    } else if (verdict instanceof Verdict.Undetermined undetermined) {
      out.text("worst", undetermined.worst().code());
      out.text("best", undetermined.best().code());
      out.texts("open", undetermined.open());
    } else if (verdict instanceof Verdict.NotApplicable none) {
      out.text("reason", none.reason());
    }
  }

  private void gapCase(GapCase gapCase) {
    out.text("severity", gapCase.severity().code());
    out.text("kind", gapCase.kind().code());
    out.texts("assistance", gapCase.assistance());
  }

  private void step(Judgement.Step step) {
    out.object(
        () -> {
          out.number("case", step.index());
          out.text("truth", com.google.common.base.Ascii.toLowerCase(step.truth().name()));
          out.name("when");
          ConditionWriter.write(step.gapCase().when(), out);
          out.object("facts", () -> step.facts().forEach(out::text));
        });
  }
}
