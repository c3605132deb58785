package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.palermo.convention.questionnaire.Question;

/**
 * How one question differs in two versions.
 *
 * @param before the older one
 * @param after the newer one
 * @param declared what the declared migration makes of its answers; empty where none is known
 */
record QuestionComparison(Question before, Question after, Optional<Consequence> declared) {
  ImmutableList<Change> changes() {
    String id = before.id();
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    if (before.type() != after.type()) {
      changes.add(new Change.Retyped(id, before.type(), after.type(), retyped()));
    }
    Sets.difference(before.options(), after.options())
        .forEach(
            option ->
                changes.add(
                    new Change.OptionRemoved(
                        id, option, declared.orElse(Consequence.CANNOT_BE_CARRIED))));
    Sets.difference(after.options(), before.options())
        .forEach(option -> changes.add(new Change.OptionAdded(id, option)));
    if (!before.exclusive().equals(after.exclusive())) {
      changes.add(new Change.StandingAlone(id, before.exclusive(), after.exclusive()));
    }
    if (!before.prompt().equals(after.prompt())) {
      changes.add(new Change.Reworded(id, before.prompt(), after.prompt()));
    }
    if (before.order() != after.order()) {
      changes.add(new Change.Moved(id, before.order(), after.order()));
    }
    if (!before.askedWhen().equals(after.askedWhen())) {
      changes.add(new Change.ConditionChanged(id, before.askedWhen(), after.askedWhen()));
    }
    if (!before.citations().equals(after.citations())) {
      changes.add(new Change.CitationsChanged(id, before.citations(), after.citations()));
    }
    if (!before.cluster().equals(after.cluster())) {
      changes.add(new Change.ClusterChanged(id, before.cluster(), after.cluster()));
    }
    if (before.purpose() != after.purpose()) {
      changes.add(new Change.PurposeChanged(id, before.purpose().code(), after.purpose().code()));
    }
    if (!before.notes().equals(after.notes())) {
      changes.add(new Change.NotesChanged(id, before.notes(), after.notes()));
    }
    columns(changes);
    return changes.build();
  }

  /** A choice stays an answer where the newer question offers each of its options. */
  private Consequence retyped() {
    return declared.orElse(
        before.type().isSingle()
                && after.type().isSingle()
                && after.options().containsAll(before.options())
            ? Consequence.STAND_TRANSFORMED
            : Consequence.CANNOT_BE_CARRIED);
  }

  private void columns(ImmutableList.Builder<Change> changes) {
    String id = before.id();
    ImmutableMap<String, Question> older = Maps.uniqueIndex(before.columns(), Question::id);
    ImmutableMap<String, Question> newer = Maps.uniqueIndex(after.columns(), Question::id);
    older.forEach(
        (column, question) -> {
          Question same = newer.get(column);
          if (same == null) {
            changes.add(new Change.InColumn(id, new Change.Removed(question, Optional.empty())));
          } else {
            new QuestionComparison(question, same, Optional.empty())
                .changes()
                .forEach(change -> changes.add(new Change.InColumn(id, change)));
          }
        });
    newer.forEach(
        (column, question) -> {
          if (!older.containsKey(column)) {
            changes.add(new Change.InColumn(id, new Change.Added(question)));
          }
        });
    if (older.keySet().equals(newer.keySet())) {
      moved(id, older, newer, changes);
    }
  }

  /** Columns that stand elsewhere; of those with another order of their own it is told already. */
  private static void moved(
      String id,
      ImmutableMap<String, Question> older,
      ImmutableMap<String, Question> newer,
      ImmutableList.Builder<Change> changes) {
    ImmutableList<String> now = newer.keySet().asList();
    for (int was = 0; was < now.size(); was++) {
      Question column = older.values().asList().get(was);
      int is = now.indexOf(column.id());
      if (is != was && column.order() == newer.values().asList().get(is).order()) {
        changes.add(new Change.InColumn(id, new Change.Moved(column.id(), was, is)));
      }
    }
  }
}
