package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Distinct;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.explain.LedgerChange;
import org.palermo.priority.explain.LedgerChange.Cause;

/** Reads and writes what changed between two runs. */
final class LedgerChangeForm implements Form<LedgerChange> {
  private static final Distinct<String> TEXTS = new Distinct<>(Value.TEXT);
  private static final String CAME_IN = "came_in";
  private static final String WENT_OUT = "went_out";
  private static final String TIER = "tier";
  private static final String SCORE = "score";
  private static final String OTHERS = "others";
  private static final Codes<String> KINDS =
      Codes.of(ImmutableList.of(CAME_IN, WENT_OUT, TIER, SCORE, OTHERS));

  @Override
  public Optional<LedgerChange> read(Value value) {
    JsonObject object = value.object();
    Field<ImmutableList<String>> settings = object.list("settings", Value.TEXT);
    Field<ImmutableSet<String>> inputs = object.required("inputs", TEXTS);
    Field<ImmutableList<LedgerChange.Move>> moves = object.list("moves", LedgerChangeForm::move);
    return object.isComplete()
        ? Optional.of(
            new LedgerChange(settings.get(), ImmutableSortedSet.copyOf(inputs.get()), moves.get()))
        : Optional.empty();
  }

  private static Optional<LedgerChange.Move> move(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<Optional<Integer>> before = object.optional("before", Value.INTEGER);
    Field<Optional<Integer>> after = object.optional("after", Value.INTEGER);
    Field<Cause> cause = object.required("cause", LedgerChangeForm::cause);
    return object.isComplete()
        ? Optional.of(new LedgerChange.Move(need.get(), before.get(), after.get(), cause.get()))
        : Optional.empty();
  }

  private static Optional<Cause> cause(Value value) {
    JsonObject object = value.object();
    Field<String> kind = object.required("kind", KINDS);
    return switch (kind.or("")) {
      case CAME_IN -> object.isComplete() ? Optional.of(new Cause.CameIn()) : Optional.empty();
      case WENT_OUT -> object.isComplete() ? Optional.of(new Cause.WentOut()) : Optional.empty();
      case TIER -> tier(object);
      case SCORE -> score(object);
      case OTHERS -> others(object);
      default -> Optional.empty();
    };
  }

  private static Optional<Cause> tier(JsonObject object) {
    Field<Integer> before = object.required("before", Value.INTEGER);
    Field<Integer> after = object.required("after", Value.INTEGER);
    return object.isComplete()
        ? Optional.of(new Cause.Tier(before.get(), after.get()))
        : Optional.empty();
  }

  private static Optional<Cause> score(JsonObject object) {
    Field<ImmutableList<LedgerChange.Change>> differences =
        object.list("differences", LedgerChangeForm::change);
    return object.isComplete() ? Optional.of(new Cause.Score(differences.get())) : Optional.empty();
  }

  private static Optional<LedgerChange.Change> change(Value value) {
    JsonObject object = value.object();
    Field<String> criterion = object.required("criterion", Value.TEXT);
    Field<Long> before = object.required("before", Value.WHOLE);
    Field<Long> after = object.required("after", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(new LedgerChange.Change(criterion.get(), before.get(), after.get()))
        : Optional.empty();
  }

  private static Optional<Cause> others(JsonObject object) {
    Field<Integer> nowAbove = object.required("nowAbove", Value.INTEGER);
    Field<ImmutableList<String>> firstNow = object.listOrEmpty("firstNowAbove", Value.TEXT);
    Field<Integer> noMoreAbove = object.required("noMoreAbove", Value.INTEGER);
    Field<ImmutableList<String>> firstNoMore = object.listOrEmpty("firstNoMoreAbove", Value.TEXT);
    return object.isComplete()
        ? Optional.of(
            new Cause.Others(nowAbove.get(), firstNow.get(), noMoreAbove.get(), firstNoMore.get()))
        : Optional.empty();
  }

  @Override
  public void write(LedgerChange change, JsonWriter out) {
    out.object(
        () -> {
          out.texts("settings", change.settings());
          out.texts("inputs", change.inputs());
          out.array("moves", change.moves(), move -> write(move, out));
        });
  }

  private static void write(LedgerChange.Move move, JsonWriter out) {
    out.object(
        () -> {
          out.text("need", move.need());
          move.before().ifPresent(place -> out.number("before", place));
          move.after().ifPresent(place -> out.number("after", place));
          out.object("cause", () -> write(move.cause(), out));
        });
  }

  private static void write(Cause cause, JsonWriter out) {
    if (cause instanceof Cause.CameIn) {
      out.text("kind", CAME_IN);
    } else if (cause instanceof Cause.WentOut) {
      out.text("kind", WENT_OUT);
    } else if (cause instanceof Cause.Tier tier) {
      out.text("kind", TIER);
      out.number("before", tier.before());
      out.number("after", tier.after());
    } else if (cause instanceof Cause.Score score) {
      out.text("kind", SCORE);
      out.array("differences", score.differences(), each -> write(each, out));
    } else if (cause instanceof Cause.Others others) {
      out.text("kind", OTHERS);
      out.number("nowAbove", others.nowAbove());
      out.textsUnlessEmpty("firstNowAbove", others.firstNowAbove());
      out.number("noMoreAbove", others.noMoreAbove());
      out.textsUnlessEmpty("firstNoMoreAbove", others.firstNoMoreAbove());
    }
  }

  private static void write(LedgerChange.Change change, JsonWriter out) {
    out.object(
        () -> {
          out.text("criterion", change.criterion());
          out.number("before", change.before());
          out.number("after", change.after());
        });
  }
}
