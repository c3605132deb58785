package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * One round in which a questionnaire went out. A cycle stays open: late answers are taken, and a
 * report on it is a snapshot.
 *
 * <p>Source: decision 2/6 (b): the forms go to States parties and signatories. A State that joins
 * after the opening is asked from the next cycle on.
 *
 * @param id such as {@code 2005-1}; unique together with the questionnaire
 * @param questionnaire id of the questionnaire sent out
 * @param instrument code of the instrument it is about
 * @param opened day on which it went out; those asked are the parties and signatories of that day
 * @param due day by which answers were asked for; nobody is silent before it has passed
 */
public record ReportingCycle(
    String id, String questionnaire, String instrument, LocalDate opened, LocalDate due) {
  /**
   * @throws IllegalArgumentException if the id is blank or the cycle is due before it opens
   */
  public ReportingCycle {
    checkArgument(!id.isBlank(), "id of a reporting cycle is blank");
    checkArgument(
        !due.isBefore(opened), "cycle %s is due on %s, before it opens on %s", id, due, opened);
  }

  /**
   * Whether this and another cycle of the same questionnaire share a day, from the opening to the
   * day that answers are due: States would be asked the same twice at once. A cycle stays open for
   * late answers, which is no overlap.
   */
  public boolean overlaps(ReportingCycle other) {
    return questionnaire.equals(other.questionnaire)
        && !id.equals(other.id)
        && !opened.isAfter(other.due)
        && !other.opened.isAfter(due);
  }

  /** Whether a response belongs to it. */
  public boolean isAnsweredBy(Response response) {
    return response.questionnaire().equals(questionnaire) && response.cycle().equals(id);
  }
}
