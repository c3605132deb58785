package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.AnswerState;

/**
 * One of the answers to a question, silence among them, that the conditions at hand can tell apart;
 * it stands for all that they cannot tell from it.
 *
 * @param said the smallest of them; empty for nothing said
 * @param settled whether it counts
 * @param notApplicable whether it says that the question does not apply
 * @param weight how much is said: 0 for nothing, more for more ticks or rows
 * @param truths what each atom on the question makes of it, in the order of the atoms
 */
record Letter(
    Optional<AnswerState> said,
    boolean settled,
    boolean notApplicable,
    int weight,
    ImmutableList<Diagram<Truth>> truths) {
  /** The weight of an answer beside which ticks and rows are small. */
  static final int ANSWER = 100;
}
