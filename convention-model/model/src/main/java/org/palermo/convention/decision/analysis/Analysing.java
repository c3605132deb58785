package org.palermo.convention.decision.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.analysis.CycleAnalysis.CodeFigure;
import org.palermo.convention.decision.analysis.CycleAnalysis.HelpFigures;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.Counted;
import org.palermo.convention.disclosure.CrossTable;
import org.palermo.convention.disclosure.Shown;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.disclosure.Withheld;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Settled;
import org.palermo.convention.state.StatusOfTreaties;

/** Analyses one cycle after the other. What one withholds, the next withholds too. */
record Analysing(
    RuleBook rules,
    StatusOfTreaties status,
    InformationBase base,
    SmallCells cells,
    Withheld withheld,
    StateReviews reviews) {
  private static final Counted<Need> NEEDS = new Counted<>(Need::id, Need::state);

  /** What was found in a cycle, before anything is withheld. */
  record Found(
      ReportingCycle cycle,
      Respondents respondents,
      ImmutableSortedMap<String, NeedsReview> reviews,
      Sheets sheets) {}

  Found find(ReportingCycle cycle) {
    Respondents respondents = Respondents.of(cycle, status, base);
    ImmutableSortedMap<String, NeedsReview> found = reviews.in(cycle);
    return new Found(cycle, respondents, found, sheets(respondents, found));
  }

  CycleAnalysis show(Found found) {
    ReportingCycle cycle = found.cycle();
    Sheets sheets = found.sheets();
    Optional<Questionnaire> form = rules.questions().questionnaire(cycle.questionnaire());
    return new CycleAnalysis(
        cycle,
        ResponseFigures.of(found.respondents(), cells),
        found.respondents().named(),
        form.map(asked -> ProvisionTable.of(asked, sheets, cells, base.asOf()))
            .orElse(ImmutableList.of()),
        form.map(asked -> difficulties(asked, sheets)).orElse(ImmutableList.of()),
        help(cycle, found.respondents(), found.reviews()));
  }

  private Sheets sheets(Respondents respondents, ImmutableSortedMap<String, NeedsReview> reviews) {
    ImmutableList.Builder<AnswerSheet> guarded = ImmutableList.builder();
    ImmutableList.Builder<AnswerSheet> published = ImmutableList.builder();
    for (String code : respondents.partyReplies()) {
      (respondents.named().contains(code) ? published : guarded)
          .add(sheet(code, requireNonNull(reviews.get(code))));
    }
    return new Sheets(guarded.build(), published.build());
  }

  /** The sheet of a State that replied; an empty one where its reply holds no answers. */
  private AnswerSheet sheet(String code, NeedsReview review) {
    return Optional.ofNullable(review.analyses().get(code))
        .orElseGet(
            () ->
                GapAnalysis.of(
                    rules,
                    status,
                    status.register().state(code).orElseThrow(),
                    LatestAnswers.of(ImmutableList.of(), base.asOf()),
                    base.asOf()))
        .sheet();
  }

  private ImmutableList<CodeFigure> difficulties(Questionnaire form, Sheets sheets) {
    ImmutableList<Question> questions =
        form.questions().stream()
            .filter(question -> question.purpose() == Purpose.DIFFICULTY)
            .collect(ImmutableList.toImmutableList());
    Map<String, Integer> guarded = counts(questions, sheets.guarded());
    Map<String, Integer> published = counts(questions, sheets.published());
    Breakdown breakdown =
        new Breakdown(
            ImmutableList.copyOf(guarded.keySet()),
            guarded.values().stream().map(Count::ofStates).collect(ImmutableList.toImmutableList()),
            sheets.behind());
    Base size = new Base(Base.Kind.PARTY_REPLIES, OptionalLong.of(sheets.size()));
    ImmutableList.Builder<CodeFigure> figures = ImmutableList.builder();
    cells
        .list(breakdown, withheld)
        .ifPresent(
            shown -> {
              for (int i = 0; i < shown.size(); i++) {
                String code = breakdown.labels().get(i);
                figures.add(
                    new CodeFigure(
                        code,
                        new Figure(
                            plus(shown.get(i), published.getOrDefault(code, 0)),
                            size,
                            base.asOf())));
              }
            });
    return figures.build();
  }

  /** How many of those sheets name each difficulty, every one that can be named among them. */
  private static Map<String, Integer> counts(
      ImmutableList<Question> questions, ImmutableList<AnswerSheet> sheets) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    questions.forEach(
        question ->
            question.options().stream()
                .filter(option -> !question.exclusive().contains(option))
                .forEach(option -> counts.put(option, 0)));
    for (AnswerSheet sheet : sheets) {
      named(questions, sheet).forEach(code -> counts.computeIfPresent(code, (c, n) -> n + 1));
    }
    return counts;
  }

  /** A figure that may be shown of some, told of all. */
  static OptionalLong plus(OptionalLong guarded, long published) {
    return guarded.isPresent() ? OptionalLong.of(guarded.getAsLong() + published) : guarded;
  }

  private static ImmutableSet<String> named(ImmutableList<Question> questions, AnswerSheet sheet) {
    ImmutableSet.Builder<String> named = ImmutableSet.builder();
    for (Question question : questions) {
      Settled said = sheet.settled(question.id());
      if (said != null) {
        named.addAll(said.chosen());
      }
    }
    return named.build();
  }

  private ImmutableList<HelpFigures> help(
      ReportingCycle cycle,
      Respondents respondents,
      ImmutableSortedMap<String, NeedsReview> reviews) {
    ImmutableList<Need> needs =
        reviews.values().stream()
            .flatMap(review -> review.needs().stream())
            .filter(need -> need.instruments().contains(cycle.instrument()))
            .filter(need -> need.kind() != NeedKind.PRESUMED)
            .filter(
                need -> respondents.replied().contains(need.state()) || need.kind().isRequested())
            .collect(ImmutableList.toImmutableList());
    Map<String, String> kinds = new TreeMap<>();
    needs.forEach(need -> need.assistance().forEach(kind -> kinds.put(kind, kind)));
    CrossTable all = table(needs, kinds);
    CrossTable guarded =
        table(
            needs.stream()
                .filter(need -> !respondents.named().contains(need.state()))
                .collect(ImmutableList.toImmutableList()),
            kinds);
    return cells.table(guarded, withheld).map(shown -> help(all, shown)).orElse(ImmutableList.of());
  }

  private static CrossTable table(ImmutableList<Need> needs, Map<String, String> kinds) {
    return CrossTable.of(
        NEEDS,
        needs,
        Need::assistance,
        kinds,
        need -> need.kind().isRequested(),
        ImmutableMap.of(true, "requested", false, "latent"));
  }

  private ImmutableList<HelpFigures> help(CrossTable all, Shown shown) {
    Base size = new Base(Base.Kind.NEEDS, OptionalLong.of(all.whole().value()));
    ImmutableList.Builder<HelpFigures> help = ImmutableList.builder();
    for (int row = 0; row < all.rows().size(); row++) {
      help.add(
          new HelpFigures(
              all.rows().get(row),
              new Figure(told(all, shown, row, 0), size, base.asOf()),
              new Figure(told(all, shown, row, 1), size, base.asOf())));
    }
    return help.build();
  }

  private static OptionalLong told(CrossTable all, Shown shown, int row, int column) {
    return shown.cells().get(row).get(column).isPresent()
        ? OptionalLong.of(all.cells().get(row).get(column).value())
        : OptionalLong.empty();
  }
}
