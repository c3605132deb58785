package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.decision.CoverageMap;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.NeedsReview;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.convention.decision.review.ReviewedNeeds;
import org.palermo.convention.gap.DutyShape;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.RegisterSource;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Article;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Strength;
import org.palermo.examples.session.GroupRecord;
import org.palermo.examples.session.Mobilization;
import org.palermo.examples.session.Priorities;
import org.palermo.examples.session.SessionResult;
import org.palermo.examples.session.dataset.Robustness;
import org.palermo.priority.guidance.PriorityGuidance;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.json.ShippedProfiles;
import org.palermo.priority.json.ShippedUnitCosts;
import org.palermo.priority.portfolio.IndicativeProposals;
import org.palermo.priority.portfolio.Portfolio;
import org.palermo.priority.portfolio.PortfolioRule;
import org.palermo.priority.score.Criteria;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.Scoring;

/**
 * A run over one small instrument and sixteen States whose names are as hostile as names can be:
 * {@code <b>Land A</b>} and so on. Of the twelve that replied three answer no, five in part and
 * four yes.
 */
final class TinyRun {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 25);
  static final int STATES = 16;
  static final int REPLIES = 12;

  private static final LocalDate OPENED = LocalDate.of(2025, 1, 10);
  private static final Citation PLACE = Citation.parse("ACC 1(1)");
  private static final String QUESTION = "acc.01.1";
  private static final String HOSTILE = "<script>alert(\"text\")</script> & 'more' \u202E";

  private TinyRun() {}

  static String code(int state) {
    return "Q" + (char) ('A' + state / 4) + (char) ('A' + state % 4);
  }

  static String name(int state) {
    return "<b>Land " + (char) ('A' + state) + "</b> & \"co\"";
  }

  static SessionResult answered(boolean synthetic) {
    InformationBase.Builder base = InformationBase.builder(AS_OF).cycles(ImmutableList.of(cycle()));
    for (int i = 0; i < REPLIES; i++) {
      base.responses(ImmutableList.of(response(i)));
    }
    return run(
        synthetic,
        base.requests(ImmutableList.of(request()))
            .activities(activities())
            .lessons(ImmutableList.of(lesson()))
            .build());
  }

  static SessionResult empty() {
    return run(false, InformationBase.builder(AS_OF).build());
  }

  private static SessionResult run(boolean synthetic, InformationBase base) {
    Catalogue catalogue = Catalogue.of(ImmutableList.of(plugin()));
    StatusOfTreaties status = catalogue.status(register());
    NeedsReview review = NeedsReview.of(catalogue.rules(), status, base);
    ThemeMap themes =
        ThemeMap.of(
            ImmutableList.of(
                new ThemeMap.Link("law", Optional.empty(), ImmutableSortedSet.of("law_making"))),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of());
    ImmutableList<CoveredNeed> needs = CoverageMap.of(review, base, themes).needs();
    PriorityContext context =
        new PriorityContext(AS_OF, catalogue.provisions(), Directives.NONE, ImmutableMap.of());
    PriorityGuidance guidance =
        PriorityGuidance.of(
            needs,
            context,
            Scoring.by(ShippedProfiles.standard(), Criteria.standard()),
            Terms.standard("seed"),
            status.register());
    Portfolio portfolio =
        Portfolio.of(
            IndicativeProposals.of(needs, ShippedUnitCosts.load()),
            guidance,
            status.register(),
            PortfolioRule.EQUAL_SHARES,
            300_000);
    return new SessionResult(
        AS_OF,
        synthetic ? "sample" : "tiny",
        synthetic,
        catalogue,
        status,
        base,
        review,
        ReviewedNeeds.of(needs, ImmutableList.of(), AS_OF, "remarks"),
        GroupRecord.published(),
        guidance.order().stream().map(ScoredNeed::need).collect(ImmutableList.toImmutableList()),
        new Priorities(
            guidance, 5, () -> Robustness.of(guidance, 5, 200), () -> portfolio, ImmutableMap::of),
        new Mobilization(
            () ->
                ResourceMatching.of(
                    ImmutableList.of(), ImmutableList.of(), status.register(), AS_OF),
            () -> new Drafts(AS_OF, ImmutableList.of(), ImmutableList.of())),
        ImmutableList.of(),
        ImmutableList.of(new Problem("f.json", "/0", "some-rule", HOSTILE, "mend it")),
        ImmutableList.of(
            new AssistanceKind("LEGAL", Wording.english("legal advice"), "", "", 1, 2, "low")),
        ImmutableList.of(new RegisterSource("records", HOSTILE, "2026")));
  }

  private static StateRegister register() {
    ImmutableList.Builder<State> states = ImmutableList.builder();
    for (int i = 0; i < STATES; i++) {
      states.add(
          new State(
              code(i),
              "A" + (char) ('A' + i),
              Optional.empty(),
              PartyKind.STATE,
              Wording.english(name(i)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              LegalTraditions.equalShares(ImmutableList.of("CIVIL")),
              "high",
              "",
              OptionalLong.empty(),
              0,
              Optional.empty(),
              ImmutableList.of(),
              ImmutableList.of(TreatyAction.acceded("ACC", LocalDate.of(2003 + i, 5, 1)))));
    }
    return StateRegister.of(
        AS_OF,
        states.build(),
        ImmutableList.of(new RegisterSource("parties to ACC", "made up", "2026")));
  }

  private static Response response(int state) {
    return new Response(
        code(state),
        "acc",
        SemanticVersion.parse("1.0.0"),
        "2025-1",
        ResponseStatus.SUBMITTED,
        OPENED.plusDays(state),
        Optional.empty(),
        Visibility.CONFIDENTIAL,
        ImmutableList.of(RecordedAnswer.option(QUESTION, said(state))));
  }

  private static String said(int state) {
    return state < 3 ? "no" : state < 8 ? "yes_in_part" : "yes";
  }

  private static ReportingCycle cycle() {
    return new ReportingCycle("2025-1", "acc", "ACC", OPENED, OPENED.plusMonths(6));
  }

  private static Request request() {
    return new Request(
        "R1",
        code(0),
        OPENED,
        ImmutableSortedSet.of("ACC"),
        ImmutableSortedSet.of(PLACE),
        Optional.empty(),
        ImmutableList.of("LEGAL"),
        Optional.of(HOSTILE),
        Optional.empty(),
        RequestStatus.RECEIVED,
        Visibility.CONFIDENTIAL);
  }

  private static ImmutableList<Activity> activities() {
    ImmutableList.Builder<Activity> activities = ImmutableList.builder();
    for (int i = 0; i < 8; i++) {
      activities.add(
          new Activity(
              "P" + i,
              code(i),
              HOSTILE,
              "state",
              i % 2 == 0 ? "project" : "yearly_expenditure",
              HOSTILE,
              ImmutableSortedSet.of("law"),
              ImmutableSortedSet.of("ACC"),
              ImmutableSortedSet.of(),
              ImmutableList.of(),
              Optional.of(LocalDate.of(2020 + i / 2, 1, 1)),
              i % 2 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2020 + i / 2, 12, 31)),
              Optional.of(BigDecimal.valueOf(5000)),
              Optional.empty(),
              Optional.of("USD"),
              1,
              HOSTILE));
    }
    return activities.build();
  }

  private static Lesson lesson() {
    return new Lesson(
        "L1",
        HOSTILE,
        HOSTILE,
        ImmutableSortedSet.of("ACC"),
        ImmutableSortedSet.of(PLACE),
        ImmutableSortedSet.of(),
        ImmutableList.of("LEGAL"),
        "prefer",
        ImmutableList.of(),
        ImmutableList.of(),
        "several",
        HOSTILE,
        OptionalInt.of(2020),
        "seen");
  }

  private static ProtocolPlugin plugin() {
    ProtocolContent content =
        new ProtocolContent(
            instrument(),
            ImmutableList.of(
                new Provision(
                    PLACE,
                    HOSTILE,
                    Strength.MANDATORY,
                    "law_making",
                    Optional.empty(),
                    ImmutableList.of())),
            new Questionnaire(
                "acc",
                SemanticVersion.parse("1.0.0"),
                "ACC",
                Wording.english(HOSTILE),
                ImmutableList.of("2025-1"),
                ImmutableList.of(question(QUESTION, 1, Purpose.SUBSTANCE)),
                ImmutableList.of()),
            ImmutableList.of(rule()),
            ImmutableSortedMap.of());
    return new ProtocolPlugin() {
      @Override
      public String id() {
        return "tiny";
      }

      @Override
      public ProtocolContent content() {
        return content;
      }
    };
  }

  private static Question question(String id, int order, Purpose purpose) {
    return Question.builder(id, "ACC", AnswerType.COMPLIANCE)
        .citing(ImmutableList.of(PLACE))
        .order(order)
        .purpose(purpose)
        .prompt(Wording.english(HOSTILE))
        .options(ImmutableList.of("yes", "yes_in_part", "no"))
        .build();
  }

  private static GapRule rule() {
    return new GapRule(
        QUESTION,
        1,
        "ACC",
        QUESTION,
        ImmutableList.of(PLACE),
        DutyShape.PLAIN,
        Wording.english(HOSTILE),
        ImmutableList.of(),
        ImmutableList.of(
            new GapCase(
                new Condition.In(QUESTION, ImmutableSortedSet.of("no")),
                Severity.CRITICAL,
                GapKind.LAW,
                ImmutableList.of("LEGAL"))),
        ImmutableList.of());
  }

  private static Instrument instrument() {
    return new Instrument(
        "ACC",
        Wording.english("An Accord"),
        Wording.english(HOSTILE),
        "made up",
        LocalDate.of(2000, 11, 15),
        LocalDate.of(2000, 12, 12),
        LocalDate.of(2003, 9, 29),
        Optional.empty(),
        30,
        ImmutableSet.of("law_making"),
        ImmutableSortedMap.copyOf(ImmutableMap.of()),
        ImmutableList.of(),
        ImmutableSet.of(),
        ImmutableList.of(new Article(1, HOSTILE, Optional.empty(), "none", "")));
  }
}
