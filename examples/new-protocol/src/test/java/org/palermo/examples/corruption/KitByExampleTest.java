package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.SeverityOrder;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.spi.NeedOrdering;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.ProposalSelection;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.testkit.NeedOrderingContract;
import org.palermo.convention.testkit.PriorityCriterionContract;
import org.palermo.convention.testkit.ProposalSelectionContract;
import org.palermo.convention.testkit.Verdicts;
import org.palermo.convention.testkit.audit.AuditFinding;
import org.palermo.convention.testkit.audit.LegalTraditionAudit;
import org.palermo.convention.testkit.axiom.AxiomSheet;
import org.palermo.convention.testkit.axiom.AxiomSheetJson;
import org.palermo.convention.testkit.axiom.CriterionAxiom;
import org.palermo.convention.testkit.axiom.OrderingAxiom;
import org.palermo.convention.testkit.axiom.Orderings;
import org.palermo.convention.testkit.cases.WorkedCases;
import org.palermo.convention.testkit.mutation.Mutant;
import org.palermo.convention.testkit.mutation.MutationGrade;
import org.palermo.convention.testkit.proof.Defect;
import org.palermo.convention.testkit.proof.RuleComparison;
import org.palermo.convention.testkit.proof.RuleFinding;
import org.palermo.convention.testkit.proof.RuleProofs;
import org.palermo.convention.testkit.proof.Said;
import org.palermo.convention.testkit.proof.UnequalWays;
import org.palermo.convention.testkit.proof.Way;
import org.palermo.convention.testkit.proof.WayComparison;
import org.palermo.convention.testkit.proof.Witness;

/**
 * Each public type of the test kit at work: here, in {@link CorruptionPluginTest} and in {@link
 * ArbitrariesByExampleProperties}.
 */
class KitByExampleTest {
  private static final ProtocolContent CONTENT = new CorruptionPlugin().content();

  private static GapRule rule(String id) {
    return CONTENT.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  /** The same rule, found less grave in every case. */
  private static GapRule milder(GapRule rule) {
    return new GapRule(
        rule.id(),
        rule.version(),
        rule.instrument(),
        rule.question(),
        rule.provisions(),
        rule.shape(),
        rule.text(),
        rule.denies(),
        rule.cases().stream()
            .map(
                found ->
                    new GapCase(found.when(), Severity.MINOR, found.kind(), found.assistance()))
            .collect(ImmutableList.toImmutableList()),
        rule.equivalents());
  }

  private static ProtocolContent with(GapRule changed) {
    return new ProtocolContent(
        CONTENT.instrument(),
        CONTENT.provisions(),
        CONTENT.questionnaire(),
        CONTENT.rules().stream()
            .map(rule -> rule.id().equals(changed.id()) ? changed : rule)
            .collect(ImmutableList.toImmutableList()),
        CONTENT.actions());
  }

  @Test
  void answersOnOneLineGiveAVerdict() {
    assertThat(Verdicts.of(CONTENT).on("uncac.15.1", "uncac.15.1=no")).isEqualTo("a gap, critical");
  }

  @Test
  void workedCasesAreRunByTheRules() {
    ImmutableList<WorkedCases.Failure> failures =
        WorkedCases.run(
            new CorruptionPlugin().workedCases(),
            Catalogue.of(ImmutableList.of(new CorruptionPlugin())).rules());
    assertThat(failures).isEmpty();
  }

  @Test
  void proofsFindARuleThatIsThereTwice() {
    GapRule rule = rule("uncac.15.1");
    RuleProofs proofs = RuleProofs.of(CONTENT);
    assertThat(proofs.of(Defect.DUPLICATE)).isEmpty();
    for (RuleFinding finding : proofs.findings()) {
      for (Witness witness : finding.witnesses()) {
        AnswerSheet sheet = witness.sheet(QuestionSet.of(List.of(CONTENT.questionnaire())));
        assertThat(rule.judge(sheet)).isNotNull();
      }
    }
  }

  @Test
  void aVariantIsToldFromItsRuleByTheSmallestCase() {
    GapRule rule = rule("uncac.15.1");
    RuleComparison comparison = RuleComparison.of(CONTENT, rule, milder(rule));
    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison.difference().orElseThrow().rule()).isEqualTo(rule.id());
  }

  @Test
  void conditionsAreSaidInWords() {
    assertThat(Said.of(rule("uncac.15.1").cases().get(0).when())).isEqualTo("uncac.15.1 is no");
  }

  @Test
  void casesAreGradedByTheChangesTheyNotice() {
    MutationGrade grade = MutationGrade.of(CONTENT, ImmutableList.of());
    assertThat(grade.percent()).isZero();
    MutationGrade.Survivor survivor = grade.survived().get(0);
    Mutant mutant = survivor.mutant();
    assertThat(mutant.toString()).startsWith(mutant.rule().id() + ": ");
  }

  @Test
  void lawfulWaysFareAlike() {
    LegalTraditionAudit audit = LegalTraditionAudit.of(CONTENT);
    assertThat(audit.findings().stream().map(AuditFinding::rule)).isEmpty();
    WayComparison comparison = WayComparison.of(with(milder(rule("uncac.15.1"))));
    assertThat(comparison.unequal().stream().map(UnequalWays::harmed).map(Way::option)).isEmpty();
  }

  @Test
  void anOrderIsTriedOnEverySmallPool() {
    Orderings orderings = states -> new SeverityOrder();
    AxiomSheet sheet = AxiomSheet.of("severity", orderings, 4);
    assertThat(sheet.keeps(OrderingAxiom.PARETO)).isTrue();
    assertThat(sheet.keeps(OrderingAxiom.PREFIX_QUOTA)).isFalse();
    assertThat(AxiomSheetJson.of(List.of(sheet))).contains("prefix-quota");
  }

  @Test
  void aCriterionIsTriedOnNeedsThatDifferInOneRespect() {
    AxiomSheet sheet = AxiomSheet.of(new InstrumentsConcerned());
    assertThat(sheet.keeps(CriterionAxiom.STATE_BLIND)).isTrue();
  }

  /** Six lines hold a criterion to its obligations. */
  @Nested
  class Criterion extends PriorityCriterionContract {
    @Override
    protected PriorityCriterion criterion() {
      return new InstrumentsConcerned();
    }
  }

  /** The more instruments wait for what is missing, the more it counts. */
  record InstrumentsConcerned() implements PriorityCriterion {
    @Override
    public String id() {
      return "instruments-concerned";
    }

    @Override
    public String meaning() {
      return "the number of instruments that are affected";
    }

    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return Reading.of(need.need().instruments().size());
    }
  }

  /** So with an order of needs. */
  @Nested
  class Ordering extends NeedOrderingContract {
    @Override
    protected NeedOrdering ordering() {
      return new SeverityOrder();
    }
  }

  /** And with a choice of proposals. */
  @Nested
  class Selection extends ProposalSelectionContract {
    @Override
    protected ProposalSelection selection() {
      return new CheapestFirst();
    }
  }

  /** As long as the money lasts, the cheapest first. */
  record CheapestFirst() implements ProposalSelection {
    @Override
    public String id() {
      return "cheapest-first";
    }

    @Override
    public String ground() {
      return "Proposals are chosen by cost, the cheapest first, as long as the money lasts.";
    }

    @Override
    public ImmutableSet<String> select(
        ImmutableList<ProjectProposal> proposals, ImmutableList<CoveredNeed> needs, long budget) {
      ImmutableSet.Builder<String> chosen = ImmutableSet.builder();
      long left = budget;
      for (ProjectProposal proposal :
          ImmutableList.sortedCopyOf(
              Comparator.comparingLong(ProjectProposal::cost).thenComparing(ProjectProposal::id),
              proposals)) {
        if (proposal.cost() <= left) {
          chosen.add(proposal.id());
          left -= proposal.cost();
        }
      }
      return chosen.build();
    }
  }

  @Test
  void everyPublicTypeOfTheKitIsUsedInAnExample() throws IOException {
    Path root = Path.of("").toAbsolutePath().resolve("../..").normalize();
    StringBuilder examples = new StringBuilder();
    for (String name :
        List.of("KitByExampleTest", "ArbitrariesByExampleProperties", "CorruptionPluginTest")) {
      examples.append(
          Files.readString(
              root.resolve(
                  "examples/new-protocol/src/test/java/org/palermo/examples/corruption/"
                      + name
                      + ".java")));
    }
    Pattern type =
        Pattern.compile("(?m)^public (?:abstract |final )?(?:class|record|enum|interface) (\\w+)");
    try (Stream<Path> files = Files.walk(root.resolve("convention-model/testkit/src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher declared = type.matcher(Files.readString(file));
        if (declared.find()) {
          assertThat(examples.toString()).containsPattern("\\b" + declared.group(1) + "\\b");
        }
      }
    }
  }
}
