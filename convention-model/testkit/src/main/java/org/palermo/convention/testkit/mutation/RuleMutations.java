package org.palermo.convention.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;

/** Every small change of a rule: of a condition, of a severity, of the cases and their order. */
final class RuleMutations {
  private final GapRule rule;
  private final ConditionMutations conditions;
  private final Map<ImmutableList<GapCase>, String> changes = new LinkedHashMap<>();

  private RuleMutations(GapRule rule, Function<String, @Nullable Question> questions) {
    this.rule = rule;
    this.conditions = new ConditionMutations(questions);
  }

  /** The mutants, each once, in a fixed order. */
  static ImmutableList<Mutant> of(GapRule rule, Function<String, @Nullable Question> questions) {
    RuleMutations all = new RuleMutations(rule, questions);
    for (int place = 0; place < rule.cases().size(); place++) {
      all.change(place);
    }
    all.changes.remove(rule.cases());
    return all.changes.entrySet().stream()
        .map(entry -> new Mutant(all.with(entry.getKey()), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private void change(int place) {
    GapCase found = rule.cases().get(place);
    String name = "case %d (%s)".formatted(place + 1, found.severity().code());
    for (Change<Condition> change : conditions.of(found.when())) {
      add(replaced(place, change.changed(), found.severity()), name + ": " + change.words());
    }
    for (Severity severity : Severity.values()) {
      if (Math.abs(severity.compareTo(found.severity())) == 1) {
        add(
            replaced(place, found.when(), severity),
            name + ": the severity becomes " + severity.code());
      }
    }
    if (rule.cases().size() > 1) {
      List<GapCase> fewer = new ArrayList<>(rule.cases());
      fewer.remove(place);
      add(fewer, name + ": the case is dropped");
    }
    if (place > 0) {
      List<GapCase> swapped = new ArrayList<>(rule.cases());
      Collections.swap(swapped, place, place - 1);
      add(swapped, name + ": the case is read before the one above it");
    }
  }

  private List<GapCase> replaced(int place, Condition when, Severity severity) {
    List<GapCase> cases = new ArrayList<>(rule.cases());
    GapCase old = cases.get(place);
    cases.set(place, new GapCase(when, severity, old.kind(), old.assistance()));
    return cases;
  }

  private void add(List<GapCase> cases, String words) {
    changes.putIfAbsent(ImmutableList.copyOf(cases), words);
  }

  private GapRule with(ImmutableList<GapCase> cases) {
    return new GapRule(
        rule.id(),
        rule.version(),
        rule.instrument(),
        rule.question(),
        rule.provisions(),
        rule.shape(),
        rule.text(),
        rule.denies(),
        cases,
        rule.equivalents());
  }
}
