/**
 * What States are asked and what they say: questions, answers and their states, conditions in
 * three-valued logic, responses with version and provenance. Read {@link
 * org.palermo.convention.questionnaire.Question}, {@link
 * org.palermo.convention.questionnaire.AnswerState}, then {@link
 * org.palermo.convention.questionnaire.AnswerSheet}. Source: decision 2/6 (b); the self-assessment
 * questionnaires of the Conference. Silence is never an answer here.
 */
package org.palermo.convention.questionnaire;
