package org.palermo.convention.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Measure;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes means: money as an amount with at most two decimals, the rest as numbers. */
final class MeansForm implements Form<Means> {
  static final Codes<Measure.Kind> KINDS = Codes.of(Measure.Kind.values());

  private static final int DECIMALS = 2;

  @Override
  public Optional<Means> read(Value value) {
    JsonObject object = value.object();
    Field<Measure.Kind> kind = object.required("kind", KINDS);
    if (!kind.isRead()) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case MONEY -> money(object);
      case EXPERTS -> {
        Field<Long> days = object.required("personDays", Value.WHOLE);
        yield object.isComplete() ? Optional.of(new Means.Experts(days.get())) : Optional.empty();
      }
      case TRAINING_PLACES -> {
        Field<Long> places = object.required("places", Value.WHOLE);
        yield object.isComplete()
            ? Optional.of(new Means.TrainingPlaces(places.get()))
            : Optional.empty();
      }
      case EQUIPMENT -> {
        Field<String> item = object.required("item", Value.TEXT);
        Field<Long> pieces = object.required("pieces", Value.WHOLE);
        yield object.isComplete()
            ? Optional.of(new Means.Equipment(item.get(), pieces.get()))
            : Optional.empty();
      }
    };
  }

  private static Optional<Means> money(JsonObject object) {
    Field<String> currency = object.required("currency", Value.TEXT);
    Field<Long> cents = object.required("amount", MeansForm::cents);
    return object.isComplete()
        ? Optional.of(new Means.Money(currency.get(), cents.get()))
        : Optional.empty();
  }

  private static Optional<Long> cents(Value value) {
    Optional<BigDecimal> amount = value.number();
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal most = BigDecimal.valueOf(Means.MOST_UNITS, DECIMALS);
    if (amount.get().compareTo(most) > 0 || amount.get().stripTrailingZeros().scale() > DECIMALS) {
      value.complain(
          "not-in-cents",
          "the amount has more than two decimals, or is more than " + most.toPlainString(),
          "write it in the currency, to its hundredth");
      return Optional.empty();
    }
    return Optional.of(amount.get().movePointRight(DECIMALS).longValue());
  }

  @Override
  public void write(Means means, JsonWriter out) {
    out.object(
        () -> {
          Measure measure = means.measure();
          out.text("kind", measure.kind().code());
          switch (measure.kind()) {
            case MONEY -> {
              out.text("currency", measure.unit());
              out.amount("amount", amount(means.units()));
            }
            case EXPERTS -> out.number("personDays", means.units());
            case TRAINING_PLACES -> out.number("places", means.units());
            case EQUIPMENT -> {
              out.text("item", measure.unit());
              out.number("pieces", means.units());
            }
          }
        });
  }

  private static BigDecimal amount(long cents) {
    return BigDecimal.valueOf(cents, DECIMALS).stripTrailingZeros();
  }
}
