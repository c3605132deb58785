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
   * Whether help of that kind comes before that of a group. Where lessons or terms contradict one
   * another, nothing comes first.
   */
  boolean isBefore(String kind, NeedGroup group) {
    String own = group.likeness().kind();
    return isSaid(kind, own, group) && !isSaid(own, kind, group);
  }

  private boolean isSaid(String first, String second, NeedGroup group) {
    return terms.isBefore(first, second)
        || applying(group)
            .anyMatch(lesson -> lesson.before().contains(first) && lesson.after().contains(second));
  }
}
