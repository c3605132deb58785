package org.palermo.priority.robust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.ScoredNeed;

/**
 * Something that one State could be asked, and how much the answer could move across the cut.
 *
 * <p>A need that rests on several unanswered questions counts in full for each: how its score would
 * divide among them nobody knows before they are answered. So what is told is what an answer could
 * move at the most, together with what else is open for those needs; it is not what it will move,
 * and figures of several questions do not add up.
 *
 * @param state code of the State that would be asked
 * @param questions questions that bear on the same needs of that State, by id; empty for what no
 *     question asks, such as how far others already help
 * @param criteria criteria that are not known for those needs, by id
 * @param needs the needs it bears on, by id
 * @param moves over all those needs, the number of draws in which the need's missing answers decide
 *     whether it is among the first; see {@link SampledPlaces#hinging}
 * @param draws number of draws
 */
public record NextQuestion(
    String state,
    ImmutableSortedSet<String> questions,
    ImmutableSortedSet<String> criteria,
    ImmutableSortedSet<String> needs,
    long moves,
    int draws) {
  /** The number of needs that the answer could move across the cut, on average over the draws. */
  public Fraction needsMoved() {
    return Fraction.of(moves, draws);
  }

  /**
   * What could be asked, that first which could move most; then what bears on more needs, then by
   * the ids of needs and questions. What could move nothing is left out.
   */
  public static ImmutableList<NextQuestion> of(SampledPlaces places) {
    Map<Asked, TreeSet<String>> needsOf = new LinkedHashMap<>();
    Map<String, ScoredNeed> byId = new TreeMap<>();
    for (ScoredNeed need : places.needs()) {
      if (places.hinging(need.id()) > 0) {
        byId.put(need.id(), need);
        for (Asked asked : asked(need)) {
          needsOf.computeIfAbsent(asked, any -> new TreeSet<>()).add(need.id());
        }
      }
    }
    Map<Bearing, TreeSet<String>> questionsOf = new LinkedHashMap<>();
    needsOf.forEach(
        (asked, needs) ->
            questionsOf
                .computeIfAbsent(
                    new Bearing(
                        asked.state(),
                        asked.question().isEmpty(),
                        ImmutableSortedSet.copyOf(needs)),
                    any -> new TreeSet<>())
                .add(asked.question()));
    return questionsOf.entrySet().stream()
        .map(same -> question(same.getKey(), same.getValue(), byId, places))
        .sorted(
            Comparator.comparing(NextQuestion::moves, Comparator.reverseOrder())
                .thenComparing(question -> question.needs().size(), Comparator.reverseOrder())
                .thenComparing(NextQuestion::needs, Ordering.<String>natural().lexicographical())
                .thenComparing(
                    NextQuestion::questions, Ordering.<String>natural().lexicographical()))
        .collect(toImmutableList());
  }

  /** One question to one State; blank where no question asks for what is missing. */
  private record Asked(String state, String question) {}

  /** Needs of one State, and whether a question asks for what is missing. */
  private record Bearing(String state, boolean isUnasked, ImmutableSortedSet<String> needs) {}

  private static ImmutableList<Asked> asked(ScoredNeed need) {
    String state = need.need().need().state();
    ImmutableSortedSet<String> open = need.need().need().openQuestions();
    return open.isEmpty()
        ? ImmutableList.of(new Asked(state, ""))
        : open.stream().map(question -> new Asked(state, question)).collect(toImmutableList());
  }

  private static NextQuestion question(
      Bearing bearing,
      TreeSet<String> questions,
      Map<String, ScoredNeed> byId,
      SampledPlaces places) {
    long moves = 0;
    TreeSet<String> criteria = new TreeSet<>();
    for (String id : bearing.needs()) {
      moves += places.hinging(id);
      ScoredNeed need = byId.get(id);
      if (need != null) {
        need.contributions().stream()
            .filter(part -> !part.utility().isKnown())
            .map(Contribution::criterion)
            .forEach(criteria::add);
      }
    }
    return new NextQuestion(
        bearing.state(),
        bearing.isUnasked() ? ImmutableSortedSet.of() : ImmutableSortedSet.copyOf(questions),
        ImmutableSortedSet.copyOf(criteria),
        bearing.needs(),
        moves,
        places.draws());
  }
}
