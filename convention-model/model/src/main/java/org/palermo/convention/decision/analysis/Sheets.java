package org.palermo.convention.decision.analysis;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.questionnaire.AnswerSheet;

/**
 * The answers of parties that replied. Who knows the published replies takes them off every total;
 * so what may be shown is judged by the others alone, and then told of all.
 *
 * @param guarded of those whose replies not everybody may see
 * @param published of the others
 */
public record Sheets(ImmutableList<AnswerSheet> guarded, ImmutableList<AnswerSheet> published) {
  /** None of which everybody may see. */
  public static Sheets guarded(ImmutableList<AnswerSheet> sheets) {
    return new Sheets(sheets, ImmutableList.of());
  }

  /** How many there are. */
  public int size() {
    return guarded.size() + published.size();
  }

  /** The States by which it is judged whether one might be recognized. */
  Count behind() {
    return Count.ofStates(guarded.size());
  }
}
