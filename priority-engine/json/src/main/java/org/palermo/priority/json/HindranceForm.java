package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.Hindrance;

/** Reads and writes why a claim could not have a place. */
final class HindranceForm implements Form<Hindrance> {
  private static final String RELEASE = "release";
  private static final String DUE_DATES = "due_dates";
  private static final String THETA = "theta";
  private static final String BEHIND = "behind";
  private static final Codes<String> KINDS =
      Codes.of(ImmutableList.of(RELEASE, DUE_DATES, THETA, BEHIND));

  @Override
  public Optional<Hindrance> read(Value value) {
    JsonObject object = value.object();
    Field<String> kind = object.required("kind", KINDS);
    return switch (kind.or("")) {
      case RELEASE -> release(object);
      case DUE_DATES -> dueDates(object);
      case THETA -> theta(object);
      case BEHIND -> behind(object);
      default -> Optional.empty();
    };
  }

  private static Optional<Hindrance> release(JsonObject object) {
    Field<Optional<String>> region = object.optional("region", Value.TEXT);
    Field<String> group = object.required("group", Value.TEXT);
    Field<Integer> place = object.required("place", Value.INTEGER);
    Field<Fraction> entitlement = object.required("entitlement", Figures.FRACTION);
    Field<Integer> held = object.required("held", Value.INTEGER);
    Field<Integer> most = object.required("most", Value.INTEGER);
    return object.isComplete()
        ? Optional.of(
            new Hindrance.Release(
                region.get(), group.get(), place.get(), entitlement.get(), held.get(), most.get()))
        : Optional.empty();
  }

  private static Optional<Hindrance> dueDates(JsonObject object) {
    Field<Optional<String>> region = object.optional("region", Value.TEXT);
    Field<String> group = object.required("group", Value.TEXT);
    Field<Integer> place = object.required("place", Value.INTEGER);
    Field<Integer> until = object.required("until", Value.INTEGER);
    Field<ImmutableList<Hindrance.Due>> due = object.list("due", HindranceForm::due);
    return object.isComplete()
        ? Optional.of(
            new Hindrance.DueDates(region.get(), group.get(), place.get(), until.get(), due.get()))
        : Optional.empty();
  }

  private static Optional<Hindrance.Due> due(Value value) {
    JsonObject object = value.object();
    Field<String> group = object.required("group", Value.TEXT);
    Field<Integer> held = object.required("held", Value.INTEGER);
    Field<Integer> least = object.required("least", Value.INTEGER);
    return object.isComplete()
        ? Optional.of(new Hindrance.Due(group.get(), held.get(), least.get()))
        : Optional.empty();
  }

  private static Optional<Hindrance> theta(JsonObject object) {
    Field<String> tradition = object.required("tradition", Value.TEXT);
    Field<Integer> place = object.required("place", Value.INTEGER);
    Field<Fraction> deviation = object.required("deviation", Figures.FRACTION);
    Field<Fraction> bound = object.required("bound", Figures.FRACTION);
    Field<Boolean> within = object.required("withinTheta", Value.FLAG);
    return object.isComplete()
        ? Optional.of(
            new Hindrance.Theta(
                tradition.get(), place.get(), deviation.get(), bound.get(), within.get()))
        : Optional.empty();
  }

  private static Optional<Hindrance> behind(JsonObject object) {
    Field<Optional<String>> region = object.optional("region", Value.TEXT);
    Field<String> group = object.required("group", Value.TEXT);
    Field<Integer> place = object.required("place", Value.INTEGER);
    Field<Fraction> priority = object.required("priority", Figures.FRACTION);
    Field<String> stronger = object.required("stronger", Value.TEXT);
    Field<Fraction> strongerPriority = object.required("strongerPriority", Figures.FRACTION);
    return object.isComplete()
        ? Optional.of(
            new Hindrance.Behind(
                region.get(),
                group.get(),
                place.get(),
                priority.get(),
                stronger.get(),
                strongerPriority.get()))
        : Optional.empty();
  }

  @Override
  public void write(Hindrance hindrance, JsonWriter out) {
    out.object(() -> fields(hindrance, out));
  }

  private static void fields(Hindrance hindrance, JsonWriter out) {
    if (hindrance instanceof Hindrance.Release release) {
      out.text("kind", RELEASE);
      out.text("region", release.region());
      out.text("group", release.group());
      out.number("place", release.place());
      out.text("entitlement", release.entitlement());
      out.number("held", release.held());
      out.number("most", release.most());
    } else if (hindrance instanceof Hindrance.DueDates dates) {
      out.text("kind", DUE_DATES);
      out.text("region", dates.region());
      out.text("group", dates.group());
      out.number("place", dates.place());
      out.number("until", dates.until());
      out.array("due", dates.due(), due -> write(due, out));
    } else if (hindrance instanceof Hindrance.Theta theta) {
      out.text("kind", THETA);
      out.text("tradition", theta.tradition());
      out.number("place", theta.place());
      out.text("deviation", theta.deviation());
      out.text("bound", theta.bound());
      out.flag("withinTheta", theta.withinTheta());
    } else if (hindrance instanceof Hindrance.Behind behind) {
      out.text("kind", BEHIND);
      out.text("region", behind.region());
      out.text("group", behind.group());
      out.number("place", behind.place());
      out.text("priority", behind.priority());
      out.text("stronger", behind.stronger());
      out.text("strongerPriority", behind.strongerPriority());
    }
  }

  private static void write(Hindrance.Due due, JsonWriter out) {
    out.object(
        () -> {
          out.text("group", due.group());
          out.number("held", due.held());
          out.number("least", due.least());
        });
  }
}
