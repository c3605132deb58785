package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Provisions;

/**
 * Compares the lawful ways that rules list as {@link Equivalent}s: over the whole space of answers,
 * whether any rule finds more missing on one way than on another; and whether each lawful option is
 * listed at all.
 *
 * <p>Two States are alike when they stand alike to the instruments and answer alike, save for the
 * way compared, for other questions that ask for a way, and for questions put to the one alone: to
 * these each answers what serves it best. For a State that needs no treaty to extradite says so
 * wherever it is asked. Remarks are no findings, and a rule that is put to the one alone lays a
 * duty on its way, so neither is compared. Ways are taken one at a time.
 *
 * @param unequal rules that tell lawful ways apart, by rule and way; empty if none does
 * @param unlisted lawful options that their rules, which know several, do not list as a way
 * @param tooWide ids of rules that more can be answered to than can be walked
 * @param compared how many pairs of ways were looked at, once for each rule that looks at them
 */
public record WayComparison(
    ImmutableList<UnequalWays> unequal,
    ImmutableListMultimap<GapRule, String> unlisted,
    ImmutableList<String> tooWide,
    int compared) {
  /** Compares the ways that the rules of a content list. */
  public static WayComparison of(ProtocolContent content) {
    return new Comparer(content).compare();
  }

  private static final class Comparer {
    private final ProtocolContent content;
    private final AnswerSpace space;
    private final Map<String, Question> questions;
    private final ImmutableListMultimap<String, Way> ways;
    private final List<UnequalWays> unequal = new ArrayList<>();
    private final ImmutableListMultimap.Builder<GapRule, String> unlisted =
        ImmutableListMultimap.builder();
    private final ImmutableList.Builder<String> tooWide = ImmutableList.builder();
    private int compared;

    Comparer(ProtocolContent content) {
      this.content = content;
      this.space = AnswerSpace.of(content);
      this.questions = Maps.uniqueIndex(content.questionnaire().questions(), Question::id);
      this.ways =
          Multimaps.index(
              content.rules().stream()
                  .filter(rule -> questions.containsKey(rule.question()))
                  .flatMap(
                      rule ->
                          rule.equivalents().stream()
                              .map(way -> new Way(rule.id(), rule.question(), way)))
                  .collect(ImmutableList.toImmutableList()),
              Way::question);
    }

    WayComparison compare() {
      Provisions provisions = RuleProofs.provisions(content);
      for (GapRule rule : content.rules()) {
        Question question = questions.get(rule.question());
        if (question != null) {
          space.diagrams().begin();
          try {
            rule(RuleView.of(space, rule, question, provisions.firmest(rule.provisions())));
          } catch (TooWideException e) {
            tooWide.add(rule.id());
          }
        }
      }
      return new WayComparison(
          ImmutableList.copyOf(unequal), unlisted.build(), tooWide.build(), compared);
    }

    private void rule(RuleView view) {
      WayCheck check = new WayCheck(space, view, ways);
      for (String question : ways.keySet()) {
        Question asked = questions.get(question);
        if (asked != null && view.variables().contains(space.variable(asked))) {
          ways(check, asked, ways.get(question));
        }
      }
      listed(check, view);
    }

    /** What no purpose excuses first: a gap on the one way, and none on another. */
    private void ways(WayCheck check, Question question, ImmutableList<Way> several) {
      for (Way harmed : several) {
        ImmutableList<Way> others =
            several.stream()
                .filter(way -> !way.option().equals(harmed.option()))
                .collect(ImmutableList.toImmutableList());
        compared += others.size();
        first(check, question, harmed, others, severity -> !severity.isGap())
            .or(() -> first(check, question, harmed, others, Severity::isGap))
            .ifPresent(unequal::add);
      }
    }

    private static Optional<UnequalWays> first(
        WayCheck check,
        Question question,
        Way harmed,
        ImmutableList<Way> others,
        Predicate<Severity> otherwise) {
      return others.stream()
          .flatMap(spared -> check.compare(question, harmed, spared, otherwise).stream())
          .findFirst();
    }

    private void listed(WayCheck check, RuleView view) {
      GapRule rule = view.rule();
      AnswerType type = view.question().type();
      if ((type != AnswerType.CHOICE && type != AnswerType.MULTICHOICE)
          || rule.cases().stream().noneMatch(found -> found.severity().isGap())) {
        return;
      }
      ImmutableList<String> lawful =
          view.question().options().stream()
              .filter(check::isLawful)
              .collect(ImmutableList.toImmutableList());
      if (lawful.size() > 1) {
        lawful.stream()
            .filter(
                option -> rule.equivalents().stream().noneMatch(way -> way.option().equals(option)))
            .forEach(option -> unlisted.put(rule, option));
      }
    }
  }
}
