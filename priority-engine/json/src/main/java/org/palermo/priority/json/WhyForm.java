package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.spi.Reading;
import org.palermo.priority.explain.Why;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.score.Contribution;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoredNeed;
import org.palermo.priority.score.UrgentTier;

/** Reads and writes why a need has its place, with the need whole. */
final class WhyForm implements Form<Why> {
  private static final Form<CoveredNeed> NEED = Formats.NEED.form();
  private static final Form<Directive> DIRECTIVE = Formats.DIRECTIVE.form();
  private static final UrgentTierForm TIER = new UrgentTierForm();
  private static final HindranceForm HINDRANCE = new HindranceForm();

  @Override
  public Optional<Why> read(Value value) {
    JsonObject object = value.object();
    Field<CoveredNeed> need = object.required("need", NEED);
    Field<Integer> tier = object.required("tier", Value.INTEGER);
    Field<Optional<UrgentTier>> urgent = object.optional("urgent", TIER);
    Field<ImmutableList<Contribution>> contributions =
        object.list("contributions", WhyForm::contribution);
    Field<Interval> points = object.required("points", Figures.INTERVAL);
    Field<Long> score = object.required("score", Value.WHOLE);
    Field<ImmutableList<Directive>> directives = object.list("directives", DIRECTIVE);
    Field<Integer> placeByNeed = object.required("placeByNeed", Value.INTEGER);
    Field<Integer> place = object.required("place", Value.INTEGER);
    Field<Optional<Hindrance>> heldBack = object.optional("heldBack", HINDRANCE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    ScoredNeed scored = ScoredNeed.of(need.get(), tier.get(), contributions.get());
    if (!isSum(points.get(), scored.points(), value.to("points"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Why(
            scored,
            urgent.get(),
            score.get(),
            directives.get(),
            placeByNeed.get(),
            place.get(),
            heldBack.get()));
  }

  private static Optional<Contribution> contribution(Value value) {
    JsonObject object = value.object();
    Field<String> criterion = object.required("criterion", Value.TEXT);
    Field<Integer> weight = object.required("weight", Value.INTEGER);
    Field<Reading> reading = object.required("reading", Figures.READING);
    Field<Interval> utility = object.required("utility", Figures.INTERVAL);
    Field<Interval> points = object.required("points", Figures.INTERVAL);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    Contribution part =
        new Contribution(criterion.get(), weight.get(), reading.get(), utility.get());
    return isSum(points.get(), part.points(), value.to("points"))
        ? Optional.of(part)
        : Optional.empty();
  }

  /** Points are written beside what they follow from; what does not follow is refused. */
  private static boolean isSum(Interval written, Interval reckoned, Value at) {
    if (!written.equals(reckoned)) {
      at.complain(
          "points-do-not-sum",
          "the points are " + told(written) + ", and come to " + told(reckoned),
          "write " + told(reckoned));
    }
    return written.equals(reckoned);
  }

  private static String told(Interval points) {
    return points.isKnown()
        ? Long.toString(points.low())
        : "[" + points.low() + ", " + points.high() + "]";
  }

  @Override
  public void write(Why why, JsonWriter out) {
    out.object(
        () -> {
          out.name("need");
          NEED.write(why.need().need(), out);
          out.number("tier", why.need().tier());
          why.urgent()
              .ifPresent(
                  tier -> {
                    out.name("urgent");
                    TIER.write(tier, out);
                  });
          out.array("contributions", why.need().contributions(), part -> write(part, out));
          Figures.write("points", why.need().points(), out);
          out.number("score", why.score());
          out.array("directives", why.directives(), each -> DIRECTIVE.write(each, out));
          out.number("placeByNeed", why.placeByNeed());
          out.number("place", why.place());
          why.heldBack()
              .ifPresent(
                  hindrance -> {
                    out.name("heldBack");
                    HINDRANCE.write(hindrance, out);
                  });
        });
  }

  private static void write(Contribution part, JsonWriter out) {
    out.object(
        () -> {
          out.text("criterion", part.criterion());
          out.number("weight", part.weight());
          Figures.write("reading", part.reading(), out);
          Figures.write("utility", part.utility(), out);
          Figures.write("points", part.points(), out);
        });
  }
}
