package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Measure;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.state.StateRegister;

/**
 * What is offered, matched with what needs require: suggestions to givers and States, never acts.
 *
 * <p>Source: decision 2/6 (c)(iv). Reading ({@code DECISIONS.md}, "Matching resources").
 *
 * <p><b>What is sought.</b> Each measure stands by itself: help in kind is never added to money,
 * and no currency is changed into another. Within a measure, nothing is suggested beyond what is
 * offered, beyond what is required, or against a condition of the giver. Among all such matchings
 * those are sought in which the first place gets the most that it can get at all; among these,
 * those in which the second gets the most; and so on to the last place. A higher place thus never
 * goes without a unit for the sake of lower ones, how many these may be. Among what is left to
 * choose, the most of the resources is used.
 *
 * <p><b>It is found exactly.</b> Places are served in their order, each by augmenting paths until
 * there is none. (1) A path ends at the place being served and gives every other place on it as
 * many units from one pot as it takes from it from another, so that no earlier place loses any. (2)
 * When no path is left, let T be the pots seen: all are empty, and every place served from them may
 * draw on no pot outside T, else that pot would have been seen. What these places have is then all
 * that T holds. The place being served may draw on T alone; whatever more it got would be missing
 * to one of those earlier places, which may draw on nothing else. So it has the most that it can
 * have while the others keep theirs, and since theirs are the most as well, by induction over the
 * places, the totals are the ones sought. They are the only ones: the order in which paths are
 * found does not matter. (3) T stays empty and closed whatever comes later, so that it needs to be
 * looked at no more. (4) The sets of units that can be served together are the independent sets of
 * a gammoid; a place takes units until no more can be added, so that in the end nothing can be
 * added at all: a basis, and all bases are of one size. Hence serving in order uses as much of the
 * resources as any other way would, and the last rule of the three costs nothing.
 *
 * <p><b>Ties.</b> The totals of the places are unique, and who gives to whom is not. Resources
 * stand in the order of {@link Resource#ORDER}, and those of equal conditions are one pot, in the
 * place of the first of them. A place draws on the first pot that has something left and that it
 * may draw on; only where there is none do other places move to other pots for its sake, by a
 * shortest path, on which pots are tried in order. Within a pot the first place draws on the first
 * resource. The order in which resources are given thus never matters.
 *
 * <p>Two facts that givers can rely on: a further resource lowers the total of no place; a
 * condition that is dropped lowers the sum of no number of first places.
 *
 * @param asOf the date
 * @param matches what is suggested, by place, then measure, then by what the resources may be used
 *     for, and among those alike in the order of the resources
 * @param shortfalls what of needs stays unmet, by place, then measure
 * @param themes what is required and suggested by subject, the needs without one first, then by
 *     measure
 * @param unused what is left of resources, by measure, then in their order; what was given out
 *     before is not offered and not among them
 */
public record ResourceMatching(
    LocalDate asOf,
    ImmutableList<SuggestedMatch> matches,
    ImmutableList<Shortfall> shortfalls,
    ImmutableList<ThemeTotal> themes,
    ImmutableList<UnusedResource> unused) {

  /**
   * Matches on a date.
   *
   * @param inOrder what needs require, first things first
   * @param resources what is offered, in any order; those given out take no part
   * @param states whose regional groups conditions can name
   * @throws InvalidDataException with every need that stands twice and every id of two resources
   */
  public static ResourceMatching of(
      ImmutableList<Requirement> inOrder,
      Iterable<Resource> resources,
      StateRegister states,
      LocalDate asOf) {
    refuseTwice(inOrder, resources);
    SortedMap<Measure, List<Resource>> offered = offered(resources);
    SortedMap<Measure, List<Demand>> demanded = demanded(inOrder);
    ImmutableSortedSet<Measure> measures =
        ImmutableSortedSet.<Measure>naturalOrder()
            .addAll(offered.keySet())
            .addAll(demanded.keySet())
            .build();
    List<SuggestedMatch> matches = new ArrayList<>();
    List<Shortfall> shortfalls = new ArrayList<>();
    ImmutableList.Builder<UnusedResource> unused = ImmutableList.builder();
    for (Measure measure : measures) {
      MeasureMatching one =
          new MeasureMatching(
              measure,
              offered.getOrDefault(measure, ImmutableList.of()),
              demanded.getOrDefault(measure, ImmutableList.of()),
              states,
              asOf);
      ImmutableList<SuggestedMatch> found = one.matches();
      matches.addAll(found);
      shortfalls.addAll(one.shortfalls());
      unused.addAll(one.unused(found));
    }
    Map<String, Integer> places = new HashMap<>();
    inOrder.forEach(requirement -> places.put(requirement.need().id(), places.size()));
    matches.sort(Comparator.comparing(match -> places.getOrDefault(match.need(), 0)));
    shortfalls.sort(Comparator.comparing(shortfall -> places.getOrDefault(shortfall.need(), 0)));
    return new ResourceMatching(
        asOf,
        ImmutableList.copyOf(matches),
        ImmutableList.copyOf(shortfalls),
        ThemeTotal.of(inOrder, matches),
        unused.build());
  }

  private static SortedMap<Measure, List<Resource>> offered(Iterable<Resource> resources) {
    SortedMap<Measure, List<Resource>> offered = new TreeMap<>();
    for (Resource resource : ImmutableList.sortedCopyOf(Resource.ORDER, resources)) {
      if (resource.isOffered()) {
        offered
            .computeIfAbsent(resource.means().measure(), measure -> new ArrayList<>())
            .add(resource);
      }
    }
    return offered;
  }

  private static SortedMap<Measure, List<Demand>> demanded(ImmutableList<Requirement> inOrder) {
    SortedMap<Measure, List<Demand>> demanded = new TreeMap<>();
    for (int place = 0; place < inOrder.size(); place++) {
      Requirement requirement = inOrder.get(place);
      for (Means means : requirement.means()) {
        demanded
            .computeIfAbsent(means.measure(), measure -> new ArrayList<>())
            .add(new Demand(place, requirement.need(), means.units()));
      }
    }
    return demanded;
  }

  private static void refuseTwice(
      ImmutableList<Requirement> inOrder, Iterable<Resource> resources) {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    Set<String> needs = new HashSet<>();
    for (Requirement requirement : inOrder) {
      if (!needs.add(requirement.need().id())) {
        found.add(twice("requirements", requirement.need().id()));
      }
    }
    Set<String> ids = new HashSet<>();
    for (Resource resource : resources) {
      if (!ids.add(resource.id())) {
        found.add(twice("resources", resource.id()));
      }
    }
    ImmutableSortedSet<Problem> problems = found.build();
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  private static Problem twice(String what, String id) {
    return new Problem(what, id, "id-twice", id + " stands twice", "leave one of them");
  }
}
