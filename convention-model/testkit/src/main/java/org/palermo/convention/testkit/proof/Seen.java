package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableSortedSet;
import java.util.TreeSet;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;

/**
 * What conditions on the rows of a question see beside the rows.
 *
 * @param instruments those of which they ask whether the State is bound
 * @param strength whether they ask for the strength of the rule
 */
record Seen(ImmutableSortedSet<String> instruments, boolean strength) {
  static Seen in(Question question, Iterable<? extends Condition> atoms) {
    Search search = new Search();
    for (Condition atom : atoms) {
      if (atom instanceof Condition.RowsHold rows) {
        search.look(rows.where());
      }
    }
    question.columns().forEach(column -> column.askedWhen().ifPresent(search::look));
    return new Seen(ImmutableSortedSet.copyOf(search.instruments), search.strength);
  }

  private static final class Search {
    private final TreeSet<String> instruments = new TreeSet<>();
    private boolean strength;

    void look(Condition condition) {
      if (condition instanceof Condition.Composite composite) {
        composite.parts().forEach(this::look);
      } else if (condition instanceof Condition.PartyTo party) {
        instruments.add(party.instrument());
      } else if (condition instanceof Condition.SignatoryTo signatory) {
        instruments.add(signatory.instrument());
      } else if (condition instanceof Condition.StrengthIn) {
        strength = true;
      }
    }
  }
}
