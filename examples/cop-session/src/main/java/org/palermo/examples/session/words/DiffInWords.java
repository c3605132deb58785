package org.palermo.examples.session.words;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.palermo.convention.json.ChangeLine;
import org.palermo.convention.json.DiffDocument;
import org.palermo.convention.revision.Consequence;
import org.palermo.convention.revision.QuestionnaireDiff;

/** How two versions of a questionnaire differ, question by question, for people. */
public final class DiffInWords {
  private static final ImmutableMap<Consequence, String> MEANING =
      ImmutableMap.of(
          Consequence.STAND, "answers stand as they are",
          Consequence.STAND_TRANSFORMED, "answers stand in the newer form",
          Consequence.NEED_CONFIRMATION, "some answers wait for the State to confirm them",
          Consequence.CANNOT_BE_CARRIED, "some answers have no place in the newer form");

  private final Page page;

  /** Tells it on a page. */
  public DiffInWords(Page page) {
    this.page = page;
  }

  /**
   * Tells the difference.
   *
   * @param lines the same in lines
   */
  public void tell(QuestionnaireDiff diff, DiffDocument lines) {
    page.title(
        "Questionnaire "
            + lines.questionnaire()
            + ": from version "
            + lines.from()
            + " to "
            + lines.to());
    page.pair(
        "questions", diff.older().questions().size() + ", now " + diff.newer().questions().size());
    page.pair("changes", Integer.toString(diff.changes().size()));
    ImmutableListMultimap<String, ChangeLine> byQuestion =
        Multimaps.index(lines.changes(), ChangeLine::question);
    for (Consequence consequence : MEANING.keySet()) {
      long many =
          diff.older().questions().stream()
              .filter(question -> diff.consequenceFor(question.id()) == consequence)
              .count();
      page.line(MEANING.get(consequence) + ": older questions " + many);
    }
    byQuestion
        .asMap()
        .forEach(
            (question, changes) -> {
              page.heading(
                  question.isEmpty()
                      ? "The form as a whole"
                      : question + ": " + MEANING.get(diff.consequenceFor(question)));
              changes.forEach(change -> page.item(1, words(change)));
            });
  }

  private static String words(ChangeLine change) {
    return change.column().map(column -> "column " + column + ": ").orElse("")
        + change.kind().replace('_', ' ')
        + between(change.before(), change.after());
  }

  private static String between(Collection<String> before, Collection<String> after) {
    if (before.isEmpty() && after.isEmpty()) {
      return "";
    }
    return ": "
        + (before.isEmpty() ? "" : "'" + String.join("', '", before) + "'")
        + (before.isEmpty() || after.isEmpty() ? "" : " -> ")
        + (after.isEmpty() ? "" : "'" + String.join("', '", after) + "'");
  }
}
