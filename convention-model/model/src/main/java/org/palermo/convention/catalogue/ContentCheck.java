package org.palermo.convention.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palermo.convention.Problem;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.ConditionCheck;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionnaireCheck;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;
import org.palermo.convention.treaty.Strength;

/** Finds every way in which the parts of a plugin's content do not fit one another. */
public final class ContentCheck {
  private final ProtocolContent content;
  private final String code;
  private final Map<String, Question> questions;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private ContentCheck(ProtocolContent content) {
    this.content = content;
    this.code = content.instrument().code();
    this.questions = Maps.uniqueIndex(content.questionnaire().questions(), Question::id);
  }

  /** Every fault; empty when there is none. */
  public static ImmutableList<Problem> of(ProtocolContent content) {
    ContentCheck check = new ContentCheck(content);
    check.provisions();
    if (!content.questionnaire().instrument().equals(check.code)) {
      check.complain(
          "questionnaire",
          "instrument-differs",
          "the questionnaire is for " + content.questionnaire().instrument(),
          "bring the questionnaire of " + check.code);
    }
    check.problems.addAll(QuestionnaireCheck.of(content.questionnaire()));
    check.rules();
    check.actions();
    return check.problems.build();
  }

  private void provisions() {
    Set<Citation> seen = new HashSet<>();
    for (Provision provision : content.provisions()) {
      String place = provision.citation().toString();
      if (!provision.citation().instrument().equals(code)) {
        complain(
            place,
            "instrument-differs",
            "the provision is not one of " + code,
            "bring the provisions of " + code + " alone");
      }
      if (!seen.add(provision.citation())) {
        complain(place, "provision-twice", "two provisions stand at this place", "merge them");
      }
      if (!content.instrument().themes().contains(provision.theme())) {
        complain(
            place,
            "theme-undeclared",
            "theme " + provision.theme() + " is not declared",
            "add it to the themes of the instrument");
      }
      provision
          .cluster()
          .filter(cluster -> !content.instrument().clusters().containsKey(cluster))
          .ifPresent(
              cluster ->
                  complain(
                      place,
                      "cluster-undeclared",
                      "cluster " + cluster + " is not declared",
                      "add it to the clusters of the instrument"));
    }
  }

  private void rules() {
    Set<String> ids = new HashSet<>();
    Provisions own = Provisions.of(distinct());
    for (GapRule rule : content.rules()) {
      if (!ids.add(rule.id())) {
        complain(
            rule.id(), "rule-twice", "two rules have this id", "give each rule an id of its own");
      }
      if (!rule.instrument().equals(code)) {
        complain(
            rule.id(),
            "instrument-differs",
            "the rule is for " + rule.instrument(),
            "bring the rules of " + code + " alone");
      }
      rule(rule, own);
    }
  }

  private Iterable<Provision> distinct() {
    Map<Citation, Provision> first = new LinkedHashMap<>();
    content.provisions().forEach(provision -> first.putIfAbsent(provision.citation(), provision));
    return first.values();
  }

  private void rule(GapRule rule, Provisions own) {
    Question question = questions.get(rule.question());
    if (question == null) {
      complain(
          rule.id(),
          "unknown-question",
          "the rule reads " + rule.question() + ", which the questionnaire does not hold",
          "name one of its questions");
      return;
    }
    for (Citation place : rule.provisions()) {
      if (place.instrument().equals(code) && own.touchedBy(place).isEmpty()) {
        complain(
            rule.id(),
            "unknown-provision",
            place + " is no provision of " + code,
            "cite a provision, or a place that holds one");
      }
    }
    references(rule, question);
    Optional<Strength> firmest = own.firmest(rule.provisions());
    Severity ceiling = firmest.map(Severity::ceiling).orElse(Severity.CRITICAL);
    for (GapCase gapCase : rule.cases()) {
      if (question.type() == AnswerType.COMPLIANCE && gapCase.severity().compareTo(ceiling) > 0) {
        complain(
            rule.id(),
            "severity-above-strength",
            "a case is "
                + gapCase.severity().code()
                + ", above "
                + ceiling.code()
                + ", the most that "
                + firmest.map(Strength::code).orElse("")
                + " allows",
            "lower the severity");
      }
      conditions(rule, gapCase);
    }
  }

  private void references(GapRule rule, Question question) {
    for (String denied : rule.denies()) {
      if (!questions.containsKey(denied)) {
        complain(
            rule.id(),
            "unknown-question",
            "the rule denies " + denied + ", which the questionnaire does not hold",
            "name one of its questions");
      }
    }
    for (Equivalent equivalent : rule.equivalents()) {
      if (!question.options().contains(equivalent.option())) {
        complain(
            rule.id(),
            "option-unknown",
            question.id() + " has no option " + equivalent.option(),
            "name options that the question offers");
      }
    }
  }

  private void actions() {
    content
        .actions()
        .forEach(
            (state, action) -> {
              if (!action.instrument().equals(code)) {
                complain(
                    "actions/" + state,
                    "instrument-differs",
                    "the treaty action is about " + action.instrument(),
                    "bring treaty actions about " + code + " alone");
              } else {
                firstDay(action).ifPresent(day -> notBeforeAdoption(state, day));
              }
            });
  }

  private static Optional<LocalDate> firstDay(TreatyAction action) {
    return Stream.of(action.signature(), action.deposited())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private void notBeforeAdoption(String state, LocalDate day) {
    LocalDate adopted = content.instrument().adopted();
    if (day.isBefore(adopted)) {
      complain(
          "actions/" + state,
          "before-adoption",
          "it is dated " + day + ", and " + code + " was adopted on " + adopted,
          "correct the day");
    }
  }

  private void conditions(GapRule rule, GapCase gapCase) {
    Set<String> read = new HashSet<>();
    gapCase.when().questions(read::add);
    for (String id : read) {
      if (!questions.containsKey(id)) {
        complain(
            rule.id(),
            "unknown-question",
            "a case looks at " + id + ", which the questionnaire does not hold",
            "name one of its questions");
      }
    }
    ConditionCheck.options(gapCase.when(), questions::get)
        .forEach(
            fault ->
                complain(
                    rule.id(), "option-unknown", fault, "name options that the question offers"));
  }

  private void complain(String place, String rule, String message, String fix) {
    problems.add(new Problem(code, place, rule, message, fix));
  }
}
