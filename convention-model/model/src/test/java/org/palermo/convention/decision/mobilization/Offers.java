package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.PartyKind;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;

/** Needs of a few States, and resources for them. */
final class Offers {
  static final LocalDate NOW = LocalDate.of(2026, 11, 1);

  /** Two African States, one of Asia and the Pacific, one in no group. */
  static final StateRegister STATES =
      StateRegister.of(
          NOW,
          List.of(
              state("KEN", "AFRICAN"),
              state("MLI", "AFRICAN"),
              state("NPL", "ASIA_PACIFIC"),
              state("COK", "")),
          ImmutableList.of());

  private Offers() {}

  static State state(String code, String group) {
    return new State(
        code,
        code.substring(0, 2),
        Optional.empty(),
        PartyKind.STATE,
        Wording.english(code),
        group.isEmpty() ? Optional.empty() : Optional.of(group),
        Optional.empty(),
        Optional.empty(),
        LegalTraditions.equalShares(List.of("CIVIL")),
        "high",
        "",
        OptionalLong.empty(),
        0,
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  static Need need(String id, String state, String theme, String... assistance) {
    return new Need(
        id,
        state,
        ImmutableSortedSet.of("UNTOC"),
        ImmutableSortedSet.of(),
        theme.isEmpty() ? Optional.empty() : Optional.of(theme),
        Optional.empty(),
        NeedKind.REQUESTED,
        ImmutableSortedSet.of(),
        Severity.MAJOR,
        Grounds.STATED,
        Optional.empty(),
        ImmutableList.copyOf(assistance),
        ImmutableSortedSet.of(NeedSource.of(NeedSource.Type.REQUEST, "R-1", "")),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        Visibility.CONFIDENTIAL);
  }

  /** A need for help with laws that requires so many hundredths of a dollar. */
  static Requirement dollars(String id, String state, String theme, long cents) {
    return requires(need(id, state, theme, "LEGAL"), new Means.Money("USD", cents));
  }

  static Requirement requires(Need need, Means... means) {
    return new Requirement(need, ImmutableList.copyOf(means));
  }

  static Resource resource(String id, Means means, GivingConditions conditions) {
    return new Resource(
        id,
        "Giver of " + id,
        Resource.Origin.CONTRIBUTION,
        means,
        conditions,
        Resource.Stage.PLEDGED,
        LocalDate.of(2026, 1, 1),
        "note verbale",
        Visibility.RESTRICTED);
  }

  static Resource at(Resource resource, Resource.Stage stage) {
    return new Resource(
        resource.id(),
        resource.giver(),
        resource.origin(),
        resource.means(),
        resource.conditions(),
        stage,
        resource.date(),
        resource.source(),
        resource.visibility());
  }

  static GivingConditions themes(String... themes) {
    return conditions(List.of(themes), List.of(), List.of(), List.of());
  }

  static GivingConditions regions(String... regions) {
    return conditions(List.of(), List.of(regions), List.of(), List.of());
  }

  static GivingConditions beneficiaries(String... states) {
    return conditions(List.of(), List.of(), List.of(states), List.of());
  }

  static GivingConditions conditions(
      List<String> themes, List<String> regions, List<String> states, List<String> assistance) {
    return new GivingConditions(
        ImmutableSortedSet.copyOf(themes),
        ImmutableSortedSet.copyOf(regions),
        ImmutableSortedSet.copyOf(states),
        ImmutableSortedSet.copyOf(assistance),
        Optional.empty(),
        Optional.empty());
  }
}
