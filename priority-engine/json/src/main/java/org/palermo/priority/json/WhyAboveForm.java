package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.UnsignedLong;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.explain.WhyAbove.Reason;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.score.UrgentTier;

/** Reads and writes why one need stands above another. */
final class WhyAboveForm implements Form<WhyAbove> {
  private static final UrgentTierForm TIER = new UrgentTierForm();
  private static final HindranceForm HINDRANCE = new HindranceForm();
  private static final String BY_TIER = "tier";
  private static final String BY_SCORE = "score";
  private static final String BY_LOT = "lot";
  private static final String BY_BALANCE = "balance";
  private static final Codes<String> KINDS =
      Codes.of(ImmutableList.of(BY_TIER, BY_SCORE, BY_LOT, BY_BALANCE));

  @Override
  public Optional<WhyAbove> read(Value value) {
    JsonObject object = value.object();
    Field<String> above = object.required("above", Value.TEXT);
    Field<String> below = object.required("below", Value.TEXT);
    Field<Reason> reason = object.required("reason", WhyAboveForm::reason);
    return object.isComplete()
        ? Optional.of(new WhyAbove(above.get(), below.get(), reason.get()))
        : Optional.empty();
  }

  private static Optional<Reason> reason(Value value) {
    JsonObject object = value.object();
    Field<String> by = object.required("by", KINDS);
    return switch (by.or("")) {
      case BY_TIER -> byTier(object);
      case BY_SCORE -> byScore(object);
      case BY_LOT -> byLot(object);
      case BY_BALANCE -> {
        Field<Hindrance> hindrance = object.required("hindrance", HINDRANCE);
        yield object.isComplete()
            ? Optional.of(new Reason.ByBalance(hindrance.get()))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Reason> byTier(JsonObject object) {
    Field<Integer> above = object.required("above", Value.INTEGER);
    Field<Integer> below = object.required("below", Value.INTEGER);
    Field<UrgentTier> because = object.required("because", TIER);
    return object.isComplete()
        ? Optional.of(new Reason.ByTier(above.get(), below.get(), because.get()))
        : Optional.empty();
  }

  private static Optional<Reason> byScore(JsonObject object) {
    Field<ImmutableList<WhyAbove.Difference>> differences =
        object.list("differences", WhyAboveForm::difference);
    Field<Long> sum = object.required("sum", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(new Reason.ByScore(differences.get(), sum.get()))
        : Optional.empty();
  }

  private static Optional<WhyAbove.Difference> difference(Value value) {
    JsonObject object = value.object();
    Field<String> criterion = object.required("criterion", Value.TEXT);
    Field<Long> above = object.required("above", Value.WHOLE);
    Field<Long> below = object.required("below", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(new WhyAbove.Difference(criterion.get(), above.get(), below.get()))
        : Optional.empty();
  }

  private static Optional<Reason> byLot(JsonObject object) {
    Field<Lot> lot = object.required("seed", seed -> seed.parsed(Lot::new));
    Field<UnsignedLong> above = object.required("above", Figures.UNSIGNED);
    Field<UnsignedLong> below = object.required("below", Figures.UNSIGNED);
    return object.isComplete()
        ? Optional.of(new Reason.ByLot(lot.get(), above.get(), below.get()))
        : Optional.empty();
  }

  @Override
  public void write(WhyAbove why, JsonWriter out) {
    out.object(
        () -> {
          out.text("above", why.above());
          out.text("below", why.below());
          out.object("reason", () -> write(why.reason(), out));
        });
  }

  private static void write(Reason reason, JsonWriter out) {
    if (reason instanceof Reason.ByTier tier) {
      out.text("by", BY_TIER);
      out.number("above", tier.above());
      out.number("below", tier.below());
      out.name("because");
      TIER.write(tier.because(), out);
    } else if (reason instanceof Reason.ByScore score) {
      out.text("by", BY_SCORE);
      out.array("differences", score.differences(), each -> write(each, out));
      out.number("sum", score.sum());
    } else if (reason instanceof Reason.ByLot lot) {
      out.text("by", BY_LOT);
      out.text("seed", lot.lot().seed());
      out.text("above", lot.above());
      out.text("below", lot.below());
    } else if (reason instanceof Reason.ByBalance balance) {
      out.text("by", BY_BALANCE);
      out.name("hindrance");
      HINDRANCE.write(balance.hindrance(), out);
    }
  }

  private static void write(WhyAbove.Difference difference, JsonWriter out) {
    out.object(
        () -> {
          out.text("criterion", difference.criterion());
          out.number("above", difference.above());
          out.number("below", difference.below());
        });
  }
}
