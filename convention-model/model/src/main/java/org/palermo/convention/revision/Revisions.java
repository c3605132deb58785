package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.palermo.convention.questionnaire.Questionnaire;

/**
 * What a plugin brings beside its present questionnaire, so that earlier answers are of use.
 *
 * @param earlier earlier versions of its questionnaire, in any order
 * @param migrations how answers follow, each from one version to a newer one; from every earlier
 *     version they lead to the present one
 * @param carryOvers proposals from the questionnaires of other instruments, or to them
 */
public record Revisions(
    ImmutableList<Questionnaire> earlier,
    ImmutableList<Migration> migrations,
    ImmutableList<CarryOver> carryOvers) {
  /** A first version, on its own. */
  public static final Revisions NONE =
      new Revisions(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /**
   * @throws NullPointerException if a part is missing, since plugins may be foreign code
   */
  public Revisions {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(migrations, "migrations");
    Objects.requireNonNull(carryOvers, "carryOvers");
  }
}
