package org.palermo.convention.decision.proposals;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.ProjectProposal;

/**
 * A draft of a project proposal: needs alike in subject, kind of help and working language.
 *
 * <p>Source: decision 2/6 (d).
 *
 * @param id stable from run to run: {@code draft/AFRICAN/extradition/TRAINING/fr}
 * @param title what it is called
 * @param scope whether it helps one State or several
 * @param regionalGroup the group whose States it helps; empty for a State in none
 * @param theme subject; empty when the needs name none
 * @param assistance code of the kind of help
 * @param language tag of the working language; empty where none is declared, and then language has
 *     not been looked at
 * @param beneficiaries the States that it helps, by code
 * @param needs the needs that it meets, by id, at least one
 * @param framework objective, outcomes, outputs and activities
 * @param budget what it costs
 * @param months how long it lasts: the usual time of such help
 * @param partners who already gives help that speaks to these needs, or plans to
 * @param lessons lessons that apply, by id
 * @param follows drafts that come first by these lessons and by the usual order of help, by id
 * @param risks what may go wrong
 * @param guidance what it rests on beside the needs
 * @param visibility who may see it: no more than may see each of its needs
 */
public record ProjectDraft(
    String id,
    Wording title,
    Scope scope,
    Optional<String> regionalGroup,
    Optional<String> theme,
    String assistance,
    Optional<String> language,
    ImmutableSortedSet<String> beneficiaries,
    ImmutableSortedSet<String> needs,
    LogicalFramework framework,
    DraftBudget budget,
    int months,
    ImmutableSortedSet<String> partners,
    ImmutableSortedSet<String> lessons,
    ImmutableSortedSet<String> follows,
    ImmutableList<Wording> risks,
    DraftGuidance guidance,
    Visibility visibility) {
  /** Whom a project helps. */
  public enum Scope {
    /** One State. */
    NATIONAL,
    /** Several States of one regional group. */
    REGIONAL;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if it meets no need, lasts no month, or helps another number
   *     of States than its scope says
   */
  public ProjectDraft {
    checkArgument(!needs.isEmpty(), "draft %s meets no need", id);
    checkArgument(months >= 1, "draft %s lasts %s months", id, months);
    checkArgument(
        scope == Scope.NATIONAL ? beneficiaries.size() == 1 : beneficiaries.size() > 1,
        "draft %s is %s and helps %s",
        id,
        scope.code(),
        beneficiaries);
  }

  /** The draft as something to choose from, at its cost in whole US dollars, rounded up. */
  public ProjectProposal asProposal() {
    return new ProjectProposal(
        id,
        title.toString(),
        needs,
        ImmutableList.of(assistance),
        budget.dollars(),
        true,
        visibility);
  }
}
