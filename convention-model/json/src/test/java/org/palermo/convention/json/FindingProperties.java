package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.state.State;
import org.palermo.convention.testkit.AnswerArbitraries;
import org.palermo.convention.testkit.ContentArbitraries;
import org.palermo.convention.testkit.StateArbitraries;
import org.palermo.convention.treaty.Provisions;

class FindingProperties {
  /**
   * An analysis with the rules that made it.
   *
   * @param analysis the analysis
   * @param rules the rules
   */
  record Analysed(GapAnalysis analysis, RuleBook rules) {}

  static Arbitrary<FindingRecord> records() {
    return analyses()
        .map(
            analysed ->
                FindingRecord.of(ImmutableList.of(analysed.analysis()), analysed.rules())
                    .iterator()
                    .next());
  }

  @Provide
  Arbitrary<Analysed> analysed() {
    return analyses();
  }

  private static Arbitrary<Analysed> analyses() {
    return ContentArbitraries.contents("TIP")
        .flatMap(
            content -> {
              QuestionSet questions = QuestionSet.of(ImmutableList.of(content.questionnaire()));
              return Combinators.combine(
                      AnswerArbitraries.answerSheets(questions),
                      StateArbitraries.states("AFG", ImmutableList.of("TIP")))
                  .as((sheet, state) -> analysed(content, questions, sheet, state));
            });
  }

  private static Analysed analysed(
      ProtocolContent content, QuestionSet questions, AnswerSheet sheet, State state) {
    ImmutableSortedMap.Builder<String, Finding> findings = ImmutableSortedMap.naturalOrder();
    content
        .rules()
        .forEach(
            rule ->
                findings.put(
                    rule.id(),
                    new Finding(
                        state.code(),
                        rule,
                        rule.judge(sheet),
                        Footing.DUTY,
                        Optional.empty(),
                        Grounds.STATED,
                        ImmutableSortedSet.of("TIP"),
                        rule.denies())));
    return new Analysed(
        new GapAnalysis(state, LocalDate.of(2026, 1, 1), sheet, findings.buildOrThrow()),
        RuleBook.of(
            ImmutableSortedMap.of("TIP", content.instrument()),
            Provisions.of(content.provisions()),
            questions,
            content.rules()));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S3 findings: the published schema accepts every verdict with its trace, and it reads back")
  void areAcceptedByTheirSchemaAndReadBack(@ForAll("analysed") Analysed analysed) {
    ImmutableList<FindingRecord> records =
        ImmutableList.copyOf(
            FindingRecord.of(ImmutableList.of(analysed.analysis()), analysed.rules()));
    String json = Formats.FINDING.writeAll(records);
    assertThat(PublishedSchemas.errors("finding", "#/$defs/records", json)).as(json).isEmpty();
    Reading<FindingRecord> read = Formats.FINDING.read("findings.json", json);
    assertThat(read.problems()).isEmpty();
    assertThat(read.records()).isEqualTo(records);
    assertThat(Formats.FINDING.writeAll(read.records())).isEqualTo(json);
  }
}
