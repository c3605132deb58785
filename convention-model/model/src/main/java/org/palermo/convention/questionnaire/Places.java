package org.palermo.convention.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/**
 * Where each question of a list stands in it, from 0, and what choosing each of its options comes
 * to: worked out once, so that a sheet is an array, and the sheets of many States share what most
 * of them hold.
 *
 * @param questions the questions, in order
 * @param byId the place of each, by id
 * @param options by place, each option by its code, as an answer that counts
 */
record Places(
    ImmutableList<Question> questions,
    ImmutableMap<String, Integer> byId,
    ImmutableList<ImmutableMap<String, Settled>> options) {
  private static final int NONE = -1;

  static Places of(ImmutableList<Question> questions) {
    ImmutableMap.Builder<String, Integer> byId =
        ImmutableMap.builderWithExpectedSize(questions.size());
    ImmutableList.Builder<ImmutableMap<String, Settled>> options = ImmutableList.builder();
    for (int place = 0; place < questions.size(); place++) {
      Question question = questions.get(place);
      byId.put(question.id(), place);
      options.add(Maps.toMap(question.options(), code -> new Settled(new Answer.Option(code))));
    }
    return new Places(questions, byId.buildOrThrow(), options.build());
  }

  int count() {
    return questions.size();
  }

  /** The place of a question; below 0 for one that is not in the list. */
  int of(String id) {
    Integer place = byId.get(id);
    return place == null ? NONE : place;
  }

  /** That answer to the question in that place, as one that counts. */
  Settled settled(int place, Answer answer) {
    Settled shared =
        answer instanceof Answer.Option option ? options.get(place).get(option.code()) : null;
    return shared == null ? new Settled(answer) : shared;
  }
}
