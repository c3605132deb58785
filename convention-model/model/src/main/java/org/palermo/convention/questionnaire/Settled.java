package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;

/**
 * An answer that counts, ready to be compared.
 *
 * @param answer the answer
 * @param chosen the options chosen, sorted
 */
public record Settled(Answer answer, ImmutableSet<String> chosen) {
  Settled(Answer answer) {
    this(answer, ImmutableSet.copyOf(answer.chosen()));
  }

  /** Whether the State says that the question does not apply to it, and why. */
  public boolean isNotApplicable() {
    return answer instanceof Answer.Option option
        && option.code().equals(AnswerState.NotApplicable.OPTION);
  }

  /** Whether at least one of those options is chosen. */
  boolean hasAnyOf(ImmutableSortedSet<String> options) {
    return lacking(options) < options.size();
  }

  /** How many of those options are not chosen. */
  int lacking(ImmutableSortedSet<String> options) {
    ImmutableList<String> listed = options.asList();
    int lacking = 0;
    for (int i = 0; i < listed.size(); i++) {
      lacking += chosen.contains(listed.get(i)) ? 0 : 1;
    }
    return lacking;
  }
}
