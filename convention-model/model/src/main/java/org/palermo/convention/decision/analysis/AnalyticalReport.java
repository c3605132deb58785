package org.palermo.convention.decision.analysis;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.disclosure.Withheld;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.state.StatusOfTreaties;

/**
 * What the answers of States come to, per instrument and cycle, as known on a day. A snapshot:
 * cycles stay open, and late replies change a later report.
 *
 * <p>Source: decision 2/6 (b); the shape follows the analytical reports of the secretariat, such as
 * CTOC/COP/2005/2. Reports of two days must not be published side by side without thought: their
 * difference can tell what one State said, which no single report can.
 *
 * @param asOf the day
 * @param fewestStates how many States stand at least behind a figure that is shown
 * @param cycles cycles opened by the day, the oldest first
 */
public record AnalyticalReport(
    LocalDate asOf, int fewestStates, ImmutableList<CycleAnalysis> cycles) {

  /**
   * The report on all that the base holds on its date.
   *
   * @param rules instruments, questions and rules
   * @param status who had signed and joined what
   * @param base what is known
   * @param cells which figures are too small to be shown
   */
  public static AnalyticalReport of(
      RuleBook rules, StatusOfTreaties status, InformationBase base, SmallCells cells) {
    Withheld withheld = new Withheld();
    Analysing analysing =
        new Analysing(rules, status, base, cells, withheld, new StateReviews(rules, status, base));
    // What is found in one cycle does not depend on another.
    ImmutableList<Analysing.Found> found =
        base.cycles().parallelStream()
            .map(analysing::find)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<CycleAnalysis> cycles;
    int before;
    do {
      before = withheld.size();
      cycles = found.stream().map(analysing::show).collect(ImmutableList.toImmutableList());
    } while (withheld.size() > before);
    return new AnalyticalReport(base.asOf(), cells.fewestStates(), cycles);
  }
}
