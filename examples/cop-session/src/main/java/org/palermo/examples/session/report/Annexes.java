package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.NeedSource;

/**
 * What many needs speak of, so that it is told once and numbered: questions, lessons and records of
 * assistance.
 *
 * @param questions number of each question that a need speaks of, by id
 * @param lessons number of each lesson, by id
 * @param activities number of each record, by recipient in the order of the alphabet, then by id
 */
record Annexes(
    ImmutableSortedMap<String, Integer> questions,
    ImmutableSortedMap<String, Integer> lessons,
    ImmutableMap<String, ImmutableMap<String, Integer>> activities) {

  static Annexes of(Report report) {
    Set<String> questions = new TreeSet<>();
    Set<String> lessons = new TreeSet<>();
    Map<String, Set<String>> activities = new TreeMap<>();
    for (CoveredNeed standing : report.run().needs()) {
      questions.addAll(standing.need().openQuestions());
      for (NeedSource source : standing.need().sources()) {
        switch (source.type()) {
          case ANSWER, ASSISTANCE_WANTED -> questions.add(source.reference());
          case LESSON -> lessons.add(source.reference());
          default -> {}
        }
      }
      Set<String> speaking =
          activities.computeIfAbsent(standing.need().state(), state -> new TreeSet<>());
      speaking.addAll(standing.coverage().running());
      speaking.addAll(standing.coverage().planned());
    }
    return new Annexes(numbered(questions), numbered(lessons), numbered(report, activities));
  }

  private static ImmutableSortedMap<String, Integer> numbered(Set<String> sorted) {
    ImmutableSortedMap.Builder<String, Integer> numbers = ImmutableSortedMap.naturalOrder();
    int next = 1;
    for (String key : sorted) {
      numbers.put(key, next++);
    }
    return numbers.buildOrThrow();
  }

  private static ImmutableMap<String, ImmutableMap<String, Integer>> numbered(
      Report report, Map<String, Set<String>> byState) {
    Map<String, ImmutableMap<String, Integer>> numbers = new LinkedHashMap<>();
    int next = 1;
    for (String state : report.names().codes()) {
      ImmutableMap.Builder<String, Integer> own = ImmutableMap.builder();
      for (String id : byState.getOrDefault(state, Set.of())) {
        own.put(id, next++);
      }
      numbers.put(state, own.buildOrThrow());
    }
    return ImmutableMap.copyOf(numbers);
  }

  /** The numbers of the records of a State that speak to one of its needs. */
  ImmutableMap<String, Integer> activitiesOf(String state) {
    return activities.getOrDefault(state, ImmutableMap.of());
  }

  /** The lessons told, in order. */
  ImmutableList<Lesson> told(Report report) {
    Map<String, Lesson> byId = new LinkedHashMap<>();
    report.run().base().lessons().forEach(lesson -> byId.putIfAbsent(lesson.id(), lesson));
    return lessons.keySet().stream()
        .filter(byId::containsKey)
        .map(byId::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** The records told of a State, by id. */
  ImmutableMap<String, Activity> told(Report report, String state) {
    Map<String, Activity> byId = new LinkedHashMap<>();
    for (Activity activity : report.run().base().activities().get(state)) {
      if (activitiesOf(state).containsKey(activity.id())) {
        byId.putIfAbsent(activity.id(), activity);
      }
    }
    return ImmutableMap.copyOf(byId);
  }
}
