package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.palermo.convention.assistance.Lesson;

/** Which kinds of help come first, by lessons that apply and by the usual order. */
final class Sequence {
  private final ImmutableList<Lesson> lessons;
  private final DraftTerms terms;

  Sequence(ImmutableList<Lesson> lessons, DraftTerms terms) {
    this.lessons = lessons;
    this.terms = terms;
  }

  /** The lessons that apply to a group: they bear on one of its needs and speak of its kind. */
  Stream<Lesson> applying(NeedGroup group) {
    return lessons.stream()
        .filter(lesson -> lesson.assistance().contains(group.likeness().kind()))
        .filter(
            lesson ->
                group.needs().stream()
                    .anyMatch(need -> lesson.bearsOn(need, group.regionalGroup())));
  }

  /**
   * Whether the help of one group comes before that of another. Where lessons or terms contradict
   * one another, be it that they bear on the one or on the other, neither comes first.
   */
  boolean isBefore(NeedGroup first, NeedGroup second) {
    String one = first.likeness().kind();
    String other = second.likeness().kind();
    return !one.equals(other)
        && isSaid(one, other, second)
        && !isSaid(other, one, second)
        && !isSaid(other, one, first);
  }

  private boolean isSaid(String first, String second, NeedGroup group) {
    return terms.isBefore(first, second)
        || applying(group)
            .anyMatch(lesson -> lesson.before().contains(first) && lesson.after().contains(second));
  }
}
