package org.palermo.convention.decision.mobilization;

import java.util.Arrays;
import java.util.List;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.Resource;

/**
 * A second opinion that shares nothing with the matching: all matchings one after the other where
 * these are few, and else the largest flow from each resource to each need, by depth first and from
 * scratch.
 */
final class MatchingOracle {
  private MatchingOracle() {}

  static boolean fits(Requirement requirement, Resource resource) {
    Need need = requirement.need();
    var conditions = resource.conditions();
    String group =
        Offers.STATES.state(need.state()).flatMap(state -> state.regionalGroup()).orElse("none");
    return resource.stage() != Resource.Stage.USED
        && resource.means().measure().equals(requirement.means().get(0).measure())
        && (conditions.themes().isEmpty() || conditions.themes().contains(need.theme().orElse("")))
        && (conditions.regions().isEmpty() || conditions.regions().contains(group))
        && (conditions.beneficiaries().isEmpty()
            || conditions.beneficiaries().contains(need.state()));
  }

  /** The totals of the needs in the best of all matchings. */
  static long[] bestOfAll(List<Requirement> needs, List<Resource> resources) {
    long[] left = resources.stream().mapToLong(resource -> resource.means().units()).toArray();
    long[] best = new long[needs.size()];
    walk(needs, resources, left, new long[needs.size()], 0, best);
    return best;
  }

  private static void walk(
      List<Requirement> needs,
      List<Resource> resources,
      long[] left,
      long[] totals,
      int cell,
      long[] best) {
    if (cell == needs.size() * resources.size()) {
      if (Arrays.compare(totals, best) > 0) {
        System.arraycopy(totals, 0, best, 0, best.length);
      }
      return;
    }
    int need = cell / resources.size();
    int resource = cell % resources.size();
    long most =
        fits(needs.get(need), resources.get(resource))
            ? Math.min(left[resource], needs.get(need).means().get(0).units() - totals[need])
            : 0;
    for (long units = 0; units <= most; units++) {
      left[resource] -= units;
      totals[need] += units;
      walk(needs, resources, left, totals, cell + 1, best);
      left[resource] += units;
      totals[need] -= units;
    }
  }

  /** The largest flow from the resources to those needs. */
  static long largestFlow(List<Requirement> needs, List<Resource> resources) {
    int source = needs.size() + resources.size();
    long[][] room = new long[source + 2][source + 2];
    for (int r = 0; r < resources.size(); r++) {
      room[source][needs.size() + r] = resources.get(r).means().units();
      for (int n = 0; n < needs.size(); n++) {
        room[needs.size() + r][n] = fits(needs.get(n), resources.get(r)) ? Long.MAX_VALUE / 4 : 0;
        room[n][source + 1] = needs.get(n).means().get(0).units();
      }
    }
    long flow = 0;
    for (long more = 1; more > 0; flow += more) {
      more = send(room, source, source + 1, Long.MAX_VALUE / 4, new boolean[source + 2]);
    }
    return flow;
  }

  private static long send(long[][] room, int from, int to, long most, boolean[] seen) {
    if (from == to) {
      return most;
    }
    seen[from] = true;
    for (int next = 0; next < room.length; next++) {
      if (!seen[next] && room[from][next] > 0) {
        long sent = send(room, next, to, Math.min(most, room[from][next]), seen);
        if (sent > 0) {
          room[from][next] -= sent;
          room[next][from] += sent;
          return sent;
        }
      }
    }
    return 0;
  }
}
