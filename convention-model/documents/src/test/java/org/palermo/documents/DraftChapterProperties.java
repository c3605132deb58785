package org.palermo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.palermo.convention.Language;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.proposals.DraftBudget;
import org.palermo.convention.decision.proposals.DraftGuidance;
import org.palermo.convention.decision.proposals.LogicalFramework;
import org.palermo.convention.decision.proposals.ProjectDraft;

class DraftChapterProperties {
  private static final LocalDate DAY = LocalDate.of(2007, 10, 5);
  private static final Wording WORDS = Wording.english("=HYPERLINK(1)");

  private static ProjectDraft draft(List<Long> costs) {
    ImmutableList.Builder<LogicalFramework.Step> steps = ImmutableList.builder();
    long direct = 0;
    for (int i = 0; i < costs.size(); i++) {
      steps.add(new LogicalFramework.Step("1.1." + i, "1.1", WORDS, "travel", costs.get(i), 1, 2));
      direct += costs.get(i);
    }
    long support = DraftBudget.supportOn(direct, 1300);
    return new ProjectDraft(
        "draft/X",
        WORDS,
        ProjectDraft.Scope.NATIONAL,
        Optional.empty(),
        Optional.empty(),
        "TRAINING",
        Optional.empty(),
        ImmutableSortedSet.of("MLI"),
        ImmutableSortedSet.of("need"),
        new LogicalFramework(
            new LogicalFramework.Objective(WORDS, ImmutableList.of(), ImmutableList.of()),
            ImmutableList.of(),
            ImmutableList.of(),
            steps.build()),
        new DraftBudget(
            ImmutableList.of(new DraftBudget.Line("travel", direct)),
            1300,
            support,
            ImmutableList.of(),
            direct + support),
        12,
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        new DraftGuidance(
            ImmutableList.of(new DraftGuidance.GuidingAct("d", "decision 3/4")), false),
        Visibility.PUBLIC);
  }

  private static Document document(ProjectDraft draft) {
    Phrasing say =
        new Phrasing(new Edition(Language.ENGLISH, ImmutableMap.of(), false, "PALERMO/TEST"));
    DocumentBuilder builder = say.begin(false, DAY, "A title");
    new DraftChapter(say, DAY, 1, draft, draft.follows()).add(builder, ImmutableSet.of("need"));
    return builder.build();
  }

  private static Block.Table table(Document document, String id) {
    return document.tables().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static long cents(ImmutableList<Cell> row) {
    return ((Cell.Measured) row.get(row.size() - 1)).value().orElseThrow();
  }

  @Property(tries = 100)
  @Label("P1: activities as the table tells them add up to the direct costs of the budget table")
  void activitiesAddUpToTheDirectCosts(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0, max = 1_000_000_000) Long> costs) {
    Document document = document(draft(costs));
    ImmutableList<ImmutableList<Cell>> steps = table(document, "d1-activities").rows();
    ImmutableList<ImmutableList<Cell>> budget = table(document, "d1-budget").rows();
    long sum = 0;
    for (ImmutableList<Cell> row : steps.subList(0, steps.size() - 1)) {
      sum += cents(row);
    }
    assertThat(sum).isEqualTo(cents(steps.get(steps.size() - 1))).isEqualTo(cents(budget.get(1)));
    assertThat(document.texts().cell(budget.get(1).get(0))).isEqualTo("Direct costs");
    assertThat(cents(budget.get(3))).isEqualTo(cents(budget.get(1)) + cents(budget.get(2)));
  }

  @Property(tries = 20)
  @Label("P2: no word of a draft is a formula, and amounts stand as numbers")
  void noWordOfADraftIsAFormula(@ForAll @LongRange(min = 0, max = 1_000_000_000) long cost)
      throws IOException {
    StringWriter csv = new StringWriter();
    CsvTables.write(document(draft(List.of(cost))), false, csv);
    assertThat(csv.toString())
        .contains("," + BigDecimal.valueOf(cost, 2).toPlainString() + ",USD,")
        .contains("'=HYPERLINK(1)")
        .doesNotContain(",=HYPERLINK", "\"=HYPERLINK");
  }
}
