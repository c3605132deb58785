package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;

/**
 * How two versions of a questionnaire differ: every difference but that of the version number.
 *
 * @param older the older version
 * @param newer the newer version
 * @param changes first those of the form as a whole, then by question in the older order, new
 *     questions last in the newer order
 */
public record QuestionnaireDiff(
    Questionnaire older, Questionnaire newer, ImmutableList<Change> changes) {

  /** The difference as it shows by itself: no question is known to be another's successor. */
  public static QuestionnaireDiff between(Questionnaire older, Questionnaire newer) {
    return new Comparing(older, newer, Optional.empty()).diff();
  }

  /** The difference in the light of what is declared about how answers follow. */
  public static QuestionnaireDiff along(Transition way) {
    return new Comparing(way.older(), way.newer(), Optional.of(way)).diff();
  }

  /** The worst that the changes mean for answers to that older question. */
  public Consequence consequenceFor(String question) {
    return changes.stream()
        .filter(change -> change.question().equals(question))
        .map(Change::consequence)
        .max(Comparator.naturalOrder())
        .orElse(Consequence.STAND);
  }

  /** Compares two versions. */
  private static final class Comparing {
    private final Questionnaire older;
    private final Questionnaire newer;
    private final Optional<Transition> way;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    Comparing(Questionnaire older, Questionnaire newer, Optional<Transition> way) {
      this.older = older;
      this.newer = newer;
      this.way = way;
    }

    QuestionnaireDiff diff() {
      if (!older.title().equals(newer.title())
          || !older.cycles().equals(newer.cycles())
          || !older.excluded().equals(newer.excluded())
          || !older.instrument().equals(newer.instrument())
          || !older.id().equals(newer.id())) {
        changes.add(new Change.FormChanged(older, newer));
      }
      ImmutableMap<String, Question> before = Maps.uniqueIndex(older.questions(), Question::id);
      ImmutableMap<String, Question> after = Maps.uniqueIndex(newer.questions(), Question::id);
      before.values().forEach(question -> question(question, after));
      after.values().stream()
          .filter(question -> !before.containsKey(question.id()))
          .map(Change.Added::new)
          .forEach(changes::add);
      return new QuestionnaireDiff(older, newer, changes.build());
    }

    private void question(Question question, ImmutableMap<String, Question> after) {
      String id = question.id();
      Question same = after.get(id);
      Optional<Change.Led> led = way.flatMap(passage -> led(passage, id));
      led.ifPresent(changes::add);
      if (same == null) {
        if (led.isEmpty()) {
          changes.add(new Change.Removed(question, way.flatMap(passage -> passage.whyDropped(id))));
        }
      } else {
        if (way.isPresent() && led.isEmpty() && way.get().to(id).isEmpty()) {
          changes.add(new Change.Removed(question, way.get().whyDropped(id)));
        }
        changes.addAll(
            new QuestionComparison(question, same, way.map(passage -> passage.consequence(id)))
                .changes());
      }
    }

    private static Optional<Change.Led> led(Transition way, String question) {
      ImmutableSet<String> to = way.to(question);
      Set<String> with = new LinkedHashSet<>();
      to.forEach(target -> with.addAll(way.from(target)));
      with.remove(question);
      boolean staysAlone =
          to.equals(ImmutableSet.of(question))
              && with.isEmpty()
              && way.consequence(question) == Consequence.STAND;
      return to.isEmpty() || staysAlone
          ? Optional.empty()
          : Optional.of(
              new Change.Led(question, to, ImmutableSet.copyOf(with), way.consequence(question)));
    }
  }
}
