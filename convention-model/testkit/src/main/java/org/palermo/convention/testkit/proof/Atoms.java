package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;

/**
 * The atoms of conditions, gathered by what they look at: these are all that tells one answer to a
 * question from another.
 */
final class Atoms {
  private final QuestionSet form;
  private final Map<String, Map<Condition.OnAnswer, Integer>> byQuestion = new HashMap<>();
  private final TreeSet<String> instruments = new TreeSet<>();

  Atoms(QuestionSet form, Iterable<Condition> conditions) {
    this.form = form;
    conditions.forEach(this::add);
    form.all().forEach(this::addConditions);
  }

  private void addConditions(Question question) {
    question.askedWhen().ifPresent(this::add);
    question.columns().forEach(column -> column.askedWhen().ifPresent(this::standing));
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(this::add);
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      for (Question question : form.compliance(any.scope())) {
        add(question.id(), new Condition.In(question.id(), any.options()));
      }
    } else if (condition instanceof Condition.OnAnswer atom) {
      atom.questions(id -> add(id, atom));
    }
    standing(condition);
  }

  private void add(String question, Condition.OnAnswer atom) {
    Map<Condition.OnAnswer, Integer> known =
        byQuestion.computeIfAbsent(question, id -> new LinkedHashMap<>());
    known.putIfAbsent(atom, known.size());
  }

  /** Notes which instruments it asks about, in rows too. */
  private void standing(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(this::standing);
    } else if (condition instanceof Condition.PartyTo party) {
      instruments.add(party.instrument());
    } else if (condition instanceof Condition.SignatoryTo signatory) {
      instruments.add(signatory.instrument());
    } else if (condition instanceof Condition.RowsHold rows) {
      standing(rows.where());
    }
  }

  /** The instruments of which a condition asks whether the State is bound. */
  ImmutableSortedSet<String> instruments() {
    return ImmutableSortedSet.copyOf(instruments);
  }

  /** The atoms on a question. */
  ImmutableList<Condition.OnAnswer> on(String question) {
    return ImmutableList.copyOf(byQuestion.getOrDefault(question, Map.of()).keySet());
  }

  /** The place of an atom among those on its question. */
  int place(String question, Condition.OnAnswer atom) {
    Integer place = byQuestion.getOrDefault(question, Map.of()).get(atom);
    if (place == null) {
      throw new IllegalArgumentException("the space was not made for the condition " + atom);
    }
    return place;
  }

  /** The atoms inside a condition on rows that look at that column. */
  static ImmutableList<Condition.OnAnswer> onColumn(Iterable<Condition> where, String column) {
    List<Condition.OnAnswer> atoms = new ArrayList<>();
    where.forEach(condition -> onColumn(condition, column, atoms));
    return atoms.stream().distinct().collect(ImmutableList.toImmutableList());
  }

  private static void onColumn(Condition condition, String column, List<Condition.OnAnswer> atoms) {
    if (condition instanceof Condition.Composite composite) {
      composite.parts().forEach(part -> onColumn(part, column, atoms));
    } else if (condition instanceof Condition.OnAnswer atom) {
      atom.questions(
          id -> {
            if (id.equals(column)) {
              atoms.add(atom);
            }
          });
    }
  }
}
