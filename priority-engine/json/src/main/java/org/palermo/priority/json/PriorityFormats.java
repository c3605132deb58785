package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.json.Format;
import org.palermo.priority.equity.EntitlementBases;
import org.palermo.priority.explain.Ledger;
import org.palermo.priority.explain.LedgerChange;
import org.palermo.priority.explain.WhatIf;
import org.palermo.priority.explain.Why;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.score.Profile;

/** Every kind of record of the engine that is read and written. */
public final class PriorityFormats {
  /** A profile. */
  public static final Format<Profile> PROFILE = new Format<>("profile", new ProfileForm());

  /** What help of one kind may cost. */
  public static final Format<UnitCost> UNIT_COST = new Format<>("unit-cost", new UnitCostForm());

  /** The record of a run on a built-in entitlement base; {@link #ledgers} knows others. */
  public static final Format<Ledger> LEDGER = ledgers(EntitlementBases.of(ImmutableList.of()));

  /** The order of the needs of a run. */
  public static final Format<PrioritiesDocument> PRIORITIES =
      new Format<>("priorities", new PrioritiesForm());

  /** How firm the first places of a run are. */
  public static final Format<RobustnessDocument> ROBUSTNESS =
      new Format<>("robustness", new RobustnessForm());

  /** The proposals chosen within a budget. */
  public static final Format<PortfolioDocument> PORTFOLIO =
      new Format<>("portfolio", new PortfolioForm());

  /** Why a need has its place. */
  public static final Format<Why> WHY = new Format<>("why", new WhyForm());

  /** Why one need stands above another. */
  public static final Format<WhyAbove> WHY_ABOVE = new Format<>("why-above", new WhyAboveForm());

  /** What would bring a need further up. */
  public static final Format<WhatIf> WHAT_IF = new Format<>("what-if", new WhatIfForm());

  /** What changed between two runs. */
  public static final Format<LedgerChange> LEDGER_CHANGE =
      new Format<>("ledger-change", new LedgerChangeForm());

  private PriorityFormats() {}

  /**
   * Ledgers of runs on any of those entitlement bases, which are found by their id.
   *
   * @param bases such as {@link EntitlementBases#load()}
   */
  public static Format<Ledger> ledgers(EntitlementBases bases) {
    return new Format<>("ledger", new LedgerForm(new TermsForm(new EntitlementBaseForm(bases))));
  }
}
