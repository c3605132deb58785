package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.revision.Change;
import org.palermo.convention.revision.Consequence;

/**
 * One change of a questionnaire in a line.
 *
 * @param question id of the question; empty for the form as a whole
 * @param column id of the column it is about, where it is about one
 * @param kind such as {@code reworded}; one of {@link #KINDS}
 * @param consequence what it means for answers already given
 * @param before what was there; empty where nothing was
 * @param after what is there now; empty where nothing is
 */
public record ChangeLine(
    String question,
    Optional<String> column,
    String kind,
    Consequence consequence,
    ImmutableList<String> before,
    ImmutableList<String> after) {
  /** Every kind of change. */
  public static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "added",
          "removed",
          "carried_by_step",
          "split",
          "merged",
          "reworded",
          "moved",
          "option_added",
          "option_removed",
          "standing_alone",
          "condition_changed",
          "retyped",
          "citations_changed",
          "cluster_changed",
          "purpose_changed",
          "notes_changed",
          "form_changed");

  /** The change in a line; texts are told in English, or the first language they are in. */
  public static ChangeLine of(Change change) {
    if (change instanceof Change.InColumn column) {
      ChangeLine line = of(column.change());
      return new ChangeLine(
          column.question(),
          Optional.of(line.question()),
          line.kind(),
          line.consequence(),
          line.before(),
          line.after());
    } else if (change instanceof Change.Added added) {
      return line("added", change, ImmutableList.of(), one(added.added().prompt()));
    } else if (change instanceof Change.Removed removed) {
      return line(
          "removed",
          change,
          one(removed.removed().prompt()),
          removed.reason().map(ChangeLine::one).orElse(ImmutableList.of()));
    } else if (change instanceof Change.Led led) {
      String kind = led.isMerged() ? "merged" : led.isSplit() ? "split" : "carried_by_step";
      return line(kind, change, led.with().asList(), led.to().asList());
    }
    return ofQuestion(change);
  }

  private static ChangeLine ofQuestion(Change change) {
    if (change instanceof Change.Reworded words) {
      return line("reworded", change, one(words.before()), one(words.after()));
    } else if (change instanceof Change.Moved moved) {
      return line("moved", change, one(moved.before()), one(moved.after()));
    } else if (change instanceof Change.OptionAdded option) {
      return line("option_added", change, ImmutableList.of(), one(option.option()));
    } else if (change instanceof Change.OptionRemoved option) {
      return line("option_removed", change, one(option.option()), ImmutableList.of());
    } else if (change instanceof Change.StandingAlone alone) {
      return line("standing_alone", change, alone.before().asList(), alone.after().asList());
    } else if (change instanceof Change.ConditionChanged asked) {
      return line("condition_changed", change, condition(asked.before()), condition(asked.after()));
    } else if (change instanceof Change.Retyped type) {
      return line("retyped", change, one(type.before().code()), one(type.after().code()));
    } else if (change instanceof Change.CitationsChanged places) {
      return line("citations_changed", change, all(places.before()), all(places.after()));
    } else if (change instanceof Change.ClusterChanged cluster) {
      return line(
          "cluster_changed",
          change,
          ImmutableList.copyOf(cluster.before().stream().iterator()),
          ImmutableList.copyOf(cluster.after().stream().iterator()));
    } else if (change instanceof Change.PurposeChanged purpose) {
      return line("purpose_changed", change, one(purpose.before()), one(purpose.after()));
    } else if (change instanceof Change.NotesChanged notes) {
      return line("notes_changed", change, notes(notes.before()), notes(notes.after()));
    } else if (change instanceof Change.FormChanged form) {
      return line("form_changed", change, one(form.before().title()), one(form.after().title()));
    }
    throw new IllegalArgumentException("a change of no known kind: " + change);
  }

  private static ChangeLine line(
      String kind, Change change, ImmutableList<String> before, ImmutableList<String> after) {
    return new ChangeLine(
        change.question(), Optional.empty(), kind, change.consequence(), before, after);
  }

  private static ImmutableList<String> one(Object told) {
    return ImmutableList.of(told.toString());
  }

  private static ImmutableList<String> all(Iterable<?> told) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    told.forEach(each -> all.add(each.toString()));
    return all.build();
  }

  private static ImmutableList<String> condition(Optional<Condition> condition) {
    return condition
        .map(asked -> one(Formats.CONDITION.writeLine(asked).strip()))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<String> notes(Question.Notes notes) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    notes.askedWhen().ifPresent(words -> all.add(words.toString()));
    notes.hint().ifPresent(words -> all.add(words.toString()));
    if (!notes.source().isEmpty()) {
      all.add(notes.source());
    }
    return all.build();
  }
}
