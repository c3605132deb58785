package org.palermo.priority.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.UnitCost;

/**
 * Proposals drawn up from unit costs where nobody has made any yet: one for each group of like
 * needs, which are those of one State on one subject. Each says of itself that it is indicative.
 *
 * <p>For each need the kind of help counts that fits best, which is the one named first; a kind
 * that several needs of a group call for is given and paid once. Where no kind is known to fit, an
 * assessment comes first. Needs that are covered already get no proposal.
 */
public final class IndicativeProposals {
  /** What comes first where no kind of help is known to fit. */
  public static final String ASSESSMENT = "ASSESS";

  private IndicativeProposals() {}

  /**
   * The proposals for those needs, by id; the order of the needs has no effect.
   *
   * @param costs unit costs by kind of help
   * @throws InvalidDataException with every kind of help that has no unit cost
   */
  public static ImmutableList<ProjectProposal> of(
      Iterable<CoveredNeed> needs, ImmutableMap<String, UnitCost> costs) {
    Map<String, List<Need>> groups = new TreeMap<>();
    for (CoveredNeed covered : needs) {
      if (covered.coverage().level() != Coverage.Level.COVERED) {
        Need need = covered.need();
        groups.computeIfAbsent(group(need), group -> new ArrayList<>()).add(need);
      }
    }
    ImmutableSortedSet.Builder<Problem> missing = ImmutableSortedSet.naturalOrder();
    ImmutableList.Builder<ProjectProposal> proposals = ImmutableList.builder();
    groups.forEach((group, alike) -> proposals.add(proposal(group, alike, costs, missing)));
    ImmutableSortedSet<Problem> problems = missing.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
    return proposals.build();
  }

  private static String group(Need need) {
    return need.state() + "/" + need.theme().orElse("general");
  }

  private static ProjectProposal proposal(
      String group,
      List<Need> alike,
      ImmutableMap<String, UnitCost> costs,
      ImmutableSortedSet.Builder<Problem> missing) {
    ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
    Visibility visibility = Visibility.PUBLIC;
    for (Need need : alike) {
      ids.add(need.id());
      visibility = need.visibility().compareTo(visibility) < 0 ? need.visibility() : visibility;
    }
    ImmutableSortedSet<String> needs = ids.build();
    Set<String> kinds = new LinkedHashSet<>();
    alike.stream()
        .sorted(Comparator.comparing(Need::id))
        .forEach(need -> kinds.add(need.assistance().stream().findFirst().orElse(ASSESSMENT)));
    long cost = 0;
    for (String kind : kinds) {
      UnitCost unit = costs.get(kind);
      if (unit == null) {
        missing.add(UnitCost.missing(kind));
      } else {
        cost += unit.dollars();
      }
    }
    return new ProjectProposal(
        "indicative/" + group,
        "Indicative: " + group.replace('_', ' '),
        needs,
        ImmutableList.copyOf(kinds),
        cost,
        true,
        visibility);
  }
}
