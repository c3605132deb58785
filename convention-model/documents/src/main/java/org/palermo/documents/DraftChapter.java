package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.palermo.convention.Problem;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.proposals.DraftBudget;
import org.palermo.convention.decision.proposals.DraftCheck;
import org.palermo.convention.decision.proposals.LogicalFramework;
import org.palermo.convention.decision.proposals.ProjectDraft;

/** One draft proposal: what it is in brief, its logical framework, activities, budget and risks. */
final class DraftChapter {
  private static final String USD = "USD";

  /** Ids of the drafts shown: of the others not even the id is told. */
  private final Set<String> shown;

  private final Phrasing say;
  private final FixedTexts texts;
  private final String id;
  private final ProjectDraft draft;
  private final Basis ofDraft;
  private final Basis counted;

  DraftChapter(Phrasing say, LocalDate day, int number, ProjectDraft draft, Set<String> shown) {
    this.say = say;
    this.shown = shown;
    this.texts = say.texts();
    this.id = "d" + number;
    this.draft = draft;
    this.ofDraft = new Basis(texts.say("base.draft"), day);
    this.counted = new Basis(texts.say("base.counted"), day);
  }

  /** Hundredths of a US dollar. */
  static Cell money(long cents, Basis basis) {
    return new Cell.Measured(OptionalLong.of(cents), Cell.Unit.money(USD), basis);
  }

  void add(DocumentBuilder document, Set<String> openNeeds) {
    document.chapter(title()).table(facts());
    document.table(framework()).table(steps()).table(budget());
    if (!draft.risks().isEmpty()) {
      document.table(risks());
    }
    ImmutableList<Problem> problems = DraftCheck.of(draft, openNeeds);
    if (problems.isEmpty()) {
      document.figures(texts.say("checks.hold"), id + "-activities");
    } else {
      document
          .figures(texts.say("checks.fail"), id + "-activities")
          .items(problems.stream().map(Problem::toString).toList());
    }
  }

  private String title() {
    return texts.cell(say.said(draft.title()));
  }

  private Block.Table table(
      String part,
      ImmutableList<String> columns,
      ImmutableList<ImmutableList<Cell>> rows,
      String key) {
    return say.table(id + "-" + part, texts.say(key) + " \u2013 " + title(), columns, rows, 0);
  }

  private Block.Table facts() {
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    rows.add(fact("draft", say.english(draft.id())));
    rows.add(fact("draft.scope", say.fixed("scope." + draft.scope().code())));
    rows.add(
        fact(
            "draft.beneficiaries",
            say.words(say.list(draft.beneficiaries().stream().map(say::name).toList()))));
    rows.add(fact("needs", say.count(OptionalLong.of(draft.needs().size()), ofDraft)));
    rows.add(fact("draft.months", say.count(OptionalLong.of(draft.months()), ofDraft)));
    rows.add(fact("draft.guidance", say.words(ProposalsDocument.guidance(say, draft.guidance()))));
    rows.add(fact("draft.partners", say.english(say.list(draft.partners()))));
    rows.add(fact("draft.lessons", say.english(say.list(draft.lessons()))));
    rows.add(
        fact(
            "draft.follows",
            say.english(
                say.list(
                    draft.follows().stream()
                        .filter(shown::contains)
                        .collect(ImmutableList.toImmutableList())))));
    return table("facts", say.columns("draft.fact", "draft.told"), rows.build(), "draft.facts");
  }

  private ImmutableList<Cell> fact(String key, Cell told) {
    return ImmutableList.of(say.fixed(key), told);
  }

  private Block.Table framework() {
    LogicalFramework framework = draft.framework();
    List<ImmutableList<Cell>> rows = new ArrayList<>();
    level(
        rows,
        say.fixed("framework.objective"),
        framework.objective().statement(),
        framework.objective().indicators(),
        framework.objective().assumptions());
    for (LogicalFramework.Outcome outcome : framework.outcomes()) {
      level(
          rows,
          say.fixed("framework.outcome", outcome.id()),
          outcome.statement(),
          outcome.indicators(),
          outcome.assumptions());
    }
    for (LogicalFramework.Output output : framework.outputs()) {
      level(
          rows,
          say.fixed("framework.output", output.id()),
          output.statement(),
          output.indicators(),
          output.assumptions());
    }
    return table(
        "framework",
        say.columns(
            "framework.level",
            "framework.statement",
            "framework.indicator",
            "framework.baseline",
            "framework.target",
            "framework.verification",
            "framework.assumption"),
        ImmutableList.copyOf(rows),
        "framework");
  }

  /** A row for each indicator of a level; statement and assumptions stand in each. */
  private void level(
      List<ImmutableList<Cell>> rows,
      Cell level,
      Wording statement,
      ImmutableList<LogicalFramework.Indicator> indicators,
      ImmutableList<Wording> assumptions) {
    Cell nothing = say.words(Phrasing.NOTHING);
    if (indicators.isEmpty()) {
      rows.add(
          ImmutableList.of(
              level,
              say.said(statement),
              nothing,
              nothing,
              nothing,
              nothing,
              say.said(assumptions)));
    }
    for (LogicalFramework.Indicator indicator : indicators) {
      rows.add(
          ImmutableList.of(
              level,
              say.said(statement),
              say.said(indicator.statement()),
              indicator.baseline().map(this::counted).orElse(nothing),
              indicator.target().map(this::counted).orElse(nothing),
              say.said(indicator.verification()),
              say.said(assumptions)));
    }
  }

  private Cell counted(long value) {
    return say.count(OptionalLong.of(value), counted);
  }

  private Block.Table steps() {
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (LogicalFramework.Step step : draft.framework().activities()) {
      rows.add(
          ImmutableList.of(
              say.english(step.id()),
              say.said(step.statement()),
              line(step.costClass()),
              say.count(OptionalLong.of(step.fromMonth()), ofDraft),
              say.count(OptionalLong.of(step.toMonth()), ofDraft),
              money(step.cents(), ofDraft)));
    }
    Cell nothing = say.words("");
    rows.add(
        ImmutableList.of(
            say.words(""),
            say.fixed("step.sum"),
            nothing,
            nothing,
            nothing,
            money(draft.framework().cost(), ofDraft)));
    return table(
        "activities",
        say.columns("number", "step", "step.line", "step.from", "step.to", "step.cost"),
        rows.build(),
        "steps");
  }

  /** What a budget line is called; open codes of others stand for themselves. */
  private Cell line(String costClass) {
    String key = "class." + costClass + ".name";
    return texts.byKey().containsKey(key) ? say.fixed(key) : say.coded(costClass);
  }

  private Block.Table budget() {
    DraftBudget budget = draft.budget();
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    budget.lines().forEach(each -> rows.add(row(line(each.costClass()), each.cents())));
    rows.add(row(say.fixed("budget.direct"), budget.direct()));
    rows.add(row(say.fixed("budget.support", rate(budget.supportBasisPoints())), budget.support()));
    rows.add(row(say.fixed("budget.total"), budget.total()));
    budget
        .sources()
        .forEach(each -> rows.add(row(say.fixed("budget.source", each.resource()), each.cents())));
    rows.add(row(say.fixed("budget.unfunded"), budget.unfunded()));
    return table("budget", say.columns("step.line", "step.cost"), rows.build(), "budget");
  }

  private ImmutableList<Cell> row(Cell line, long cents) {
    return ImmutableList.of(line, money(cents, ofDraft));
  }

  /** Hundredths of a per cent in words, without decimals that are nought. */
  private String rate(int basisPoints) {
    String number = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    return texts.say("percent", number);
  }

  private Block.Table risks() {
    return table(
        "risks",
        say.columns("draft.risks"),
        draft.risks().stream()
            .map(risk -> ImmutableList.of(say.said(risk)))
            .collect(ImmutableList.toImmutableList()),
        "draft.risks");
  }
}
