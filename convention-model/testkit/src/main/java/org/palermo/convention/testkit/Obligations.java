package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palermo.convention.Language;
import org.palermo.convention.Problem;
import org.palermo.convention.catalogue.ContentCheck;
import org.palermo.convention.catalogue.Reach;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.QuestionnaireCheck;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.cases.WorkedCases;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;
import org.palermo.convention.treaty.Strength;

/**
 * What a plugin's content must fulfil, one method for each obligation; each gives every fault, in
 * words that say what mends it, and nothing when there is none.
 */
final class Obligations {
  /** Options that by their sense stand alone in a multiple choice. */
  private static final ImmutableSet<String> ALONE =
      ImmutableSet.of("none", "neither", "none_of_these", "not_applicable");

  private final ProtocolContent content;
  private final ImmutableList<WorkedCase> cases;
  private final Provisions provisions;

  Obligations(ProtocolContent content, ImmutableList<WorkedCase> cases) {
    this.content = content;
    this.cases = cases;
    this.provisions =
        Provisions.of(
            content.provisions().stream()
                .collect(
                    com.google.common.collect.ImmutableMap.toImmutableMap(
                        Provision::citation, provision -> provision, (one, other) -> one))
                .values());
  }

  ImmutableList<String> fitsTogether() {
    return ContentCheck.of(content).stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<String> idsAreUnique() {
    return Stream.of(
            twice("question", content.questionnaire().questions().stream().map(Question::id)),
            twice("rule", content.rules().stream().map(GapRule::id)),
            twice("provision", content.provisions().stream().map(p -> p.citation().toString())))
        .flatMap(faults -> faults)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> twice(String what, Stream<String> ids) {
    Multiset<String> counted =
        ids.collect(java.util.stream.Collectors.toCollection(TreeMultiset::create));
    return counted.entrySet().stream()
        .filter(entry -> entry.getCount() > 1)
        .map(
            entry ->
                "%s %s is there %d times; give each an id of its own"
                    .formatted(what, entry.getElement(), entry.getCount()));
  }

  ImmutableList<String> citationsExist() {
    Stream<String> asked =
        content.questionnaire().questions().stream()
            .flatMap(question -> strayed("question " + question.id(), question.citations()));
    Stream<String> judged =
        content.rules().stream()
            .flatMap(
                rule ->
                    rule.provisions().isEmpty()
                        ? Stream.of(
                            "rule " + rule.id() + " cites nothing; name the provisions it judges")
                        : strayed("rule " + rule.id(), rule.provisions()));
    Stream<String> excluded =
        content.questionnaire().excluded().stream()
            .map(Questionnaire.Exclusion::citation)
            .filter(place -> provisions.at(place).isEmpty())
            .map(place -> "the exclusion of " + place + " names no provision; name one exactly");
    return Stream.of(asked, judged, excluded)
        .flatMap(faults -> faults)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> strayed(String who, Collection<Citation> places) {
    return places.stream()
        .filter(place -> place.instrument().equals(content.instrument().code()))
        .filter(place -> provisions.touchedBy(place).isEmpty())
        .map(
            place ->
                "%s cites %s, where no provision stands; cite a provision, or a place that holds one"
                    .formatted(who, place));
  }

  ImmutableList<String> severitiesKeepToStrength() {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    for (GapRule rule : content.rules()) {
      Optional<Strength> strength = provisions.firmest(rule.provisions());
      if (strength.isEmpty() || !isCompliance(rule)) {
        continue;
      }
      Severity ceiling = Severity.ceiling(strength.get());
      rule.cases().stream()
          .map(GapCase::severity)
          .filter(severity -> severity.compareTo(ceiling) > 0)
          .distinct()
          .forEach(
              severity ->
                  faults.add(
                      "rule %s has a case of severity %s, but its firmest provision is %s, which allows %s at most"
                          .formatted(
                              rule.id(), severity.code(), strength.get().code(), ceiling.code())));
    }
    return faults.build();
  }

  private boolean isCompliance(GapRule rule) {
    return content.questionnaire().questions().stream()
        .anyMatch(
            question ->
                question.id().equals(rule.question()) && question.type() == AnswerType.COMPLIANCE);
  }

  ImmutableList<String> firmDutiesAreReached() {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    for (Reach reach : Reach.of(content)) {
      Citation place = reach.provision().citation();
      if (reach.isMissed()) {
        faults.add(
            "%s is %s, but no %s reaches it; add one, or exclude it with the reason why none can"
                .formatted(
                    place,
                    reach.provision().strength().code(),
                    reach.questions().isEmpty() ? "question" : "rule"));
      } else if (reach.excluded().isPresent() && reach.isComplete()) {
        faults.add(
            "%s is excluded, yet reached by question %s and rule %s; take the exclusion out"
                .formatted(
                    place, String.join(", ", reach.questions()), String.join(", ", reach.rules())));
      }
    }
    return faults.build();
  }

  ImmutableList<String> rulesCarryWorkedCases() {
    ImmutableListMultimap<String, WorkedCase> byRule = Multimaps.index(cases, WorkedCase::rule);
    return content.rules().stream()
        .flatMap(rule -> uncovered(rule, byRule.get(rule.id())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> uncovered(GapRule rule, ImmutableList<WorkedCase> cases) {
    boolean canGap = rule.cases().stream().anyMatch(found -> found.severity().isGap());
    boolean gap = expects(cases, WorkedCase.Expected.Gap.class::isInstance);
    boolean remark =
        expects(cases, end -> end instanceof WorkedCase.Expected.NoGap none && none.remarks() > 0);
    boolean none = expects(cases, new WorkedCase.Expected.NoGap(0)::equals);
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    if (cases.size() < 2) {
      faults.add(
          "rule %s has %d worked cases; write at least two".formatted(rule.id(), cases.size()));
    }
    if (canGap && !gap) {
      faults.add("rule " + rule.id() + " has no worked case that ends in a gap; write one");
    }
    if (!canGap && !remark) {
      faults.add("rule " + rule.id() + " has no worked case that ends in a remark; write one");
    }
    if (!none) {
      faults.add(
          "rule " + rule.id() + " has no worked case that ends without gap or remark; write one");
    }
    return faults.build().stream();
  }

  private static boolean expects(
      ImmutableList<WorkedCase> cases, Predicate<WorkedCase.Expected> end) {
    return cases.stream().map(WorkedCase::expected).anyMatch(end);
  }

  ImmutableList<String> workedCasesAgree() {
    return WorkedCases.run(
            cases,
            content.rules(),
            QuestionSet.of(ImmutableList.of(content.questionnaire())),
            provisions)
        .stream()
        .map(WorkedCases.Failure::toString)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<String> englishIsEverywhere() {
    return PlacedText.of(content)
        .filter(text -> !text.words().byLanguage().containsKey(Language.ENGLISH))
        .map(text -> "the " + text.place() + " has no English text; add one")
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<String> optionsStandAlone() {
    return content.questionnaire().questions().stream()
        .flatMap(question -> Stream.concat(Stream.of(question), question.columns().stream()))
        .flatMap(Obligations::misplaced)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> misplaced(Question question) {
    if (question.type() != AnswerType.MULTICHOICE) {
      return question.exclusive().isEmpty()
          ? Stream.empty()
          : Stream.of(
              "question %s is no multiple choice, so nothing in it stands alone; empty its exclusive options"
                  .formatted(question.id()));
    }
    Set<String> missing =
        Sets.difference(Sets.intersection(question.options(), ALONE), question.exclusive());
    return missing.stream()
        .map(
            option ->
                "option %s of question %s stands alone by its sense; list it among the exclusive options"
                    .formatted(option, question.id()));
  }

  ImmutableList<String> conditionsLookBack() {
    return QuestionnaireCheck.of(content.questionnaire()).stream()
        .filter(problem -> problem.rule().endsWith("looks-ahead"))
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }
}
