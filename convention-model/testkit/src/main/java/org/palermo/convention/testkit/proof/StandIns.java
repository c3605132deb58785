package org.palermo.convention.testkit.proof;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * Stands in for the questionnaires of other instruments, whose answers as a whole a condition may
 * look at: for each scope and each option that is looked for, one question that may have it.
 *
 * <p>That is all that such a condition can tell apart: whether the option was chosen anywhere in
 * the scope, and whether answers in it are outstanding.
 */
final class StandIns {
  /** The answer to a stand-in that is none of those looked for. */
  static final String OTHERWISE = "otherwise";

  private static final String REST = "rest";

  private final String own;
  private final Map<String, SortedSetMultimap<String, String>> looked = new TreeMap<>();

  private StandIns(String own) {
    this.own = own;
  }

  /** The questionnaire with a stand-in for each other instrument that a condition looks at. */
  static QuestionSet with(Questionnaire form, Iterable<Condition> conditions) {
    StandIns others = new StandIns(form.instrument());
    conditions.forEach(others::look);
    form.questions().forEach(question -> question.askedWhen().ifPresent(others::look));
    List<Questionnaire> all = new ArrayList<>();
    all.add(form);
    others.looked.forEach((instrument, options) -> all.add(standIn(instrument, options)));
    return QuestionSet.of(all);
  }

  /** The questions of a form that stand in for those of other instruments. */
  static ImmutableList<Question> in(QuestionSet form, String own) {
    return form.all().stream()
        .filter(question -> !question.instrument().equals(own))
        .collect(ImmutableList.toImmutableList());
  }

  private void look(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(this::look);
    } else if (condition instanceof Condition.AnyAnswerIn any
        && !any.scope().instrument().equals(own)) {
      Scope scope = any.scope();
      looked
          .computeIfAbsent(
              scope.instrument(),
              code -> TreeMultimap.create(Comparator.naturalOrder(), Comparator.naturalOrder()))
          .putAll(scope.cluster().orElse(""), any.options());
    }
  }

  private static Questionnaire standIn(String instrument, Multimap<String, String> options) {
    ImmutableSet<String> clusters =
        ImmutableSet.<String>builder().add("").addAll(options.keySet()).build();
    List<Question> questions = new ArrayList<>();
    // The rest of the instrument can hold whatever is looked for in the whole of it.
    Collection<String> everywhere = ImmutableSet.copyOf(options.values());
    for (String cluster : clusters) {
      for (String option : everywhere) {
        questions.add(standIn(instrument, cluster, option, questions.size()));
      }
    }
    return new Questionnaire(
        // Sorts before every questionnaire, as if all of it had been answered earlier.
        "0-" + Ascii.toLowerCase(instrument),
        new SemanticVersion(1, 0, 0),
        instrument,
        Wording.english("Answers about " + instrument),
        ImmutableList.of(),
        ImmutableList.copyOf(questions),
        ImmutableList.of());
  }

  private static Question standIn(String instrument, String cluster, String option, int order) {
    String part = cluster.isEmpty() ? REST : Ascii.toLowerCase(cluster);
    return Question.builder(
            "elsewhere.%s.%s.%s".formatted(Ascii.toLowerCase(instrument), part, option),
            instrument,
            AnswerType.COMPLIANCE)
        .cluster(cluster.isEmpty() ? Optional.empty() : Optional.of(cluster))
        .order(order)
        .prompt(Wording.english("Some question of " + instrument))
        .options(ImmutableList.of(option, OTHERWISE))
        .build();
  }
}
