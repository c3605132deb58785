/**
 * How a questionnaire changes from version to version, and how answers follow. Read {@link
 * org.palermo.convention.revision.QuestionnaireDiff} (what has changed), {@link
 * org.palermo.convention.revision.Migration} (what its author declares) and {@link
 * org.palermo.convention.revision.Transition} (how answers are carried, and the report on it). From
 * one instrument to another, and from cycle to cycle, {@link
 * org.palermo.convention.revision.CarryOver} proposes answers that the State has to confirm.
 *
 * <p>Source: decision 2/6 (b): the answers of States to the questionnaires are the base of what is
 * known, so none may be lost unseen when a form changes, and none may be put into a State's mouth.
 * What is left out: prose is carried as it stands and never read, and conditions of the older form
 * are not applied anew.
 */
package org.palermo.convention.revision;
