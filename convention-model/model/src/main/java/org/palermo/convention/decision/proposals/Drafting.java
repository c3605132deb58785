package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Measure;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.mobilization.SuggestedMatch;
import org.palermo.convention.state.State;

/** Writes the draft of a group of needs. */
final class Drafting {
  private static final Measure DOLLARS = new Measure(Measure.Kind.MONEY, UnitCost.CURRENCY);

  private final DraftingBasis basis;
  private final DraftTerms terms;
  private final DraftTexts texts;
  private final Sequence sequence;

  /** What is suggested for each need in the currency of budgets. */
  private final ImmutableListMultimap<String, SuggestedMatch> suggestions;

  Drafting(DraftingBasis basis, DraftTerms terms, DraftTexts texts) {
    this.basis = basis;
    this.terms = terms;
    this.texts = texts;
    this.sequence = new Sequence(basis.lessons(), terms);
    this.suggestions =
        Multimaps.index(
            basis.matching().map(ResourceMatching::matches).orElse(ImmutableList.of()).stream()
                .filter(match -> match.measure().equals(DOLLARS))
                .toList(),
            SuggestedMatch::need);
  }

  ProjectDraft draft(NeedGroup group, DraftGuidance guidance, ImmutableSortedSet<String> follows) {
    Likeness likeness = group.likeness();
    int months = months(likeness.kind());
    LogicalFramework framework =
        new FrameworkDrafting(
                texts,
                group,
                place(group),
                kind(likeness.kind()),
                this::name,
                terms.costClass(likeness.kind()),
                cost(likeness.kind()),
                months)
            .framework();
    DraftBudget budget = budget(group, framework);
    return new ProjectDraft(
        likeness.id(),
        title(group),
        group.states().size() > 1 ? ProjectDraft.Scope.REGIONAL : ProjectDraft.Scope.NATIONAL,
        group.regionalGroup(),
        likeness.theme(),
        likeness.kind(),
        likeness.language(),
        group.states(),
        group.ids(),
        framework,
        budget,
        months,
        group.partners(),
        sequence
            .applying(group)
            .map(Lesson::id)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
        follows,
        risks(group, guidance, budget),
        guidance,
        group.visibility());
  }

  private Wording title(NeedGroup group) {
    Likeness likeness = group.likeness();
    Wording title =
        texts.say("title", kind(likeness.kind()), texts.theme(likeness.theme()), place(group));
    return likeness
        .language()
        .map(tag -> texts.say("title.language", title, texts.language(tag)))
        .orElse(title);
  }

  private Wording place(NeedGroup group) {
    String place = group.likeness().place();
    return group.states().size() > 1
        ? basis.regions().getOrDefault(place, Wording.english(place))
        : name(place);
  }

  private Wording name(String state) {
    return basis.states().state(state).map(State::names).orElseGet(() -> Wording.english(state));
  }

  private Wording kind(String code) {
    AssistanceKind kind = basis.kinds().get(code);
    return kind == null ? Wording.english(code) : kind.meaning();
  }

  private int months(String code) {
    AssistanceKind kind = basis.kinds().get(code);
    return kind == null || kind.monthsTo() < 1 ? terms.usualMonths() : kind.monthsTo();
  }

  private long cost(String kind) {
    UnitCost cost = basis.costs().get(kind);
    return cost == null ? 0 : cost.cents();
  }

  private DraftBudget budget(NeedGroup group, LogicalFramework framework) {
    SortedMap<String, Long> byClass = new TreeMap<>();
    framework.activities().stream()
        .filter(step -> step.cents() > 0)
        .forEach(step -> byClass.merge(step.costClass(), step.cents(), Math::addExact));
    ImmutableList.Builder<DraftBudget.Line> lines = ImmutableList.builder();
    byClass.forEach((costClass, cents) -> lines.add(new DraftBudget.Line(costClass, cents)));
    long support = DraftBudget.supportOn(framework.cost(), terms.supportBasisPoints());
    long unfunded = Math.addExact(framework.cost(), support);
    ImmutableList.Builder<DraftBudget.Funding> sources = ImmutableList.builder();
    for (Map.Entry<String, Long> source : suggested(group.ids()).entrySet()) {
      long cents = Math.min(unfunded, source.getValue());
      if (cents > 0) {
        sources.add(new DraftBudget.Funding(source.getKey(), cents));
        unfunded -= cents;
      }
    }
    return new DraftBudget(
        lines.build(), terms.supportBasisPoints(), support, sources.build(), unfunded);
  }

  /** What is suggested for those needs, by resource. */
  private SortedMap<String, Long> suggested(ImmutableSortedSet<String> needs) {
    SortedMap<String, Long> byResource = new TreeMap<>();
    for (String need : needs) {
      suggestions
          .get(need)
          .forEach(match -> byResource.merge(match.resource(), match.units(), Math::addExact));
    }
    return byResource;
  }

  private ImmutableList<Wording> risks(
      NeedGroup group, DraftGuidance guidance, DraftBudget budget) {
    ImmutableList.Builder<Wording> risks = ImmutableList.builder();
    if (guidance.provisional()) {
      risks.add(texts.say("risk.provisional"));
    }
    long unknown = group.count(Coverage.Level.UNKNOWN);
    if (unknown > 0) {
      risks.add(texts.say("risk.unknown", unknown, group.covered().size()));
    }
    long partly = group.count(Coverage.Level.PARTLY);
    if (partly > 0) {
      risks.add(texts.say("risk.partly", partly, group.covered().size()));
    }
    if (budget.unfunded() > 0) {
      risks.add(texts.say("risk.unfunded"));
    }
    sequence
        .applying(group)
        .filter(lesson -> lesson.effect().equals("warn") || lesson.effect().equals("avoid"))
        .sorted(Comparator.comparing(Lesson::id))
        .forEach(lesson -> risks.add(warning(lesson)));
    return risks.build();
  }

  /** Lessons are kept in English alone. */
  private Wording warning(Lesson lesson) {
    return Wording.english(
        texts.say("risk.lesson", lesson.title(), lesson.text()).in(Language.ENGLISH));
  }
}
