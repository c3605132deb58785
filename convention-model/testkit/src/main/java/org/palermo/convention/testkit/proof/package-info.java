/**
 * Proofs about a plugin's rules. Rules are data over finitely many answers, so what a test can only
 * try is proved here by walking every questionnaire that conditions can tell from another. Read
 * {@link org.palermo.convention.testkit.proof.RuleProofs}, {@link
 * org.palermo.convention.testkit.proof.Defect}, then {@link
 * org.palermo.convention.testkit.proof.RuleFinding}.
 *
 * <p>Answers are grouped into letters: those that no atom of a condition can tell apart are one.
 * What an atom makes of a letter is asked of the model itself, so that there is no second reading
 * of it; only "and", "or" and the like are worked out here. Over the letters conditions and rules
 * are decision diagrams, one branch for each question that still matters, rather than lists of
 * forms: a condition on a whole part of a form looks at forty questions, whose answers are more
 * than any list holds and whose diagram has forty branches; and rules that come to the same have
 * one and the same diagram.
 *
 * <p>The forms walked are those that can be: a question that is not asked is silent. The State may
 * be party, signatory, neither, or party since an unknown date. Left out: answers that do not fit
 * their question, which the model refuses, and texts, which no condition reads.
 */
package org.palermo.convention.testkit.proof;
