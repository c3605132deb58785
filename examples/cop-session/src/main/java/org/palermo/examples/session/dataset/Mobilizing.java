package org.palermo.examples.session.dataset;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.Problem;
import org.palermo.convention.Term;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.mobilization.Requirements;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.proposals.DraftTerms;
import org.palermo.convention.decision.proposals.DraftingBasis;
import org.palermo.convention.decision.proposals.Drafts;
import org.palermo.examples.session.Mobilization;
import org.palermo.priority.json.ShippedUnitCosts;
import org.palermo.register.Terms;

/** Matches resources with the needs in order, and drafts proposals. */
public final class Mobilizing {
  private Mobilizing() {}

  static Mobilization of(
      Setting setting,
      SessionData data,
      ImmutableList<CoveredNeed> inOrder,
      Directives directives,
      Progress progress) {
    ImmutableMap<String, UnitCost> costs = ShippedUnitCosts.load();
    Supplier<ResourceMatching> matching =
        Suppliers.memoize(() -> matching(setting, data, inOrder, costs, progress));
    return new Mobilization(
        matching,
        () ->
            drafts(
                setting,
                data.base(),
                inOrder,
                directives,
                costs,
                Optional.of(requireNonNull(matching.get()))));
  }

  private static ResourceMatching matching(
      Setting setting,
      SessionData data,
      ImmutableList<CoveredNeed> inOrder,
      ImmutableMap<String, UnitCost> costs,
      Progress progress) {
    progress.step("matching " + data.resources().size() + " resources and drafting proposals");
    return ResourceMatching.of(
        Requirements.of(inOrder, data.requirements(), costs),
        data.resources(),
        setting.register(),
        data.base().asOf());
  }

  /**
   * Drafts proposals for needs.
   *
   * @param base what is known, lessons among it
   * @param needs the needs
   * @param directives what guides the drafting
   * @param costs unit costs by kind of help
   * @param matching resources suggested for the needs, if any were matched
   */
  public static Drafts drafts(
      Setting setting,
      InformationBase base,
      ImmutableList<CoveredNeed> needs,
      Directives directives,
      ImmutableMap<String, UnitCost> costs,
      Optional<ResourceMatching> matching) {
    DraftingBasis basis =
        new DraftingBasis(
            base.asOf(),
            needs,
            directives,
            setting.register(),
            Terms.load().of(Terms.REGIONAL_GROUP).stream()
                .collect(ImmutableMap.toImmutableMap(Term::code, Term::title)),
            setting.kinds(),
            costs,
            base.lessons(),
            ImmutableMap.of(),
            matching);
    return Drafts.of(basis, DraftTerms.standard());
  }

  /** Requirements of needs that this run does not find. */
  static ImmutableList<Problem> problems(SessionData data, ImmutableList<CoveredNeed> needs) {
    ImmutableSet<String> known =
        needs.stream().map(covered -> covered.need().id()).collect(ImmutableSet.toImmutableSet());
    return data.requirements().stream()
        .filter(requirement -> !known.contains(requirement.need()))
        .map(
            requirement ->
                new Problem(
                    "requirements",
                    requirement.need(),
                    "unknown-need",
                    "this run does not find the need",
                    "name needs as needs.json tells them; the requirement is left aside"))
        .collect(ImmutableList.toImmutableList());
  }
}
