package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Distinct;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.explain.WeightThreshold;
import org.palermo.priority.explain.WhatIf;

/** Reads and writes what would bring a need further up. */
final class WhatIfForm implements Form<WhatIf> {
  private static final Codes<Severity> SEVERITY = Codes.of(Severity.values());
  private static final Distinct<String> TEXTS = new Distinct<>(Value.TEXT);

  @Override
  public Optional<WhatIf> read(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<Integer> place = object.required("place", Value.INTEGER);
    Field<Integer> now = object.required("now", Value.INTEGER);
    Field<Optional<Long>> score = object.optional("score", Value.WHOLE);
    Field<Optional<Severity>> severity = object.optional("severity", SEVERITY);
    Field<ImmutableList<String>> answers = object.listOrEmpty("answers", Value.TEXT);
    Field<ImmutableSet<String>> open = object.orElse("openQuestions", TEXTS, ImmutableSet.of());
    Field<ImmutableList<WeightThreshold>> weights =
        object.listOrEmpty("weights", WhatIfForm::threshold);
    Field<Optional<Fraction>> tau = object.optional("tau", Figures.FRACTION);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new WhatIf(
            need.get(),
            place.get(),
            now.get(),
            score.get().map(OptionalLong::of).orElse(OptionalLong.empty()),
            severity.get(),
            answers.get(),
            ImmutableSortedSet.copyOf(open.get()),
            weights.get(),
            tau.get()));
  }

  private static Optional<WeightThreshold> threshold(Value value) {
    JsonObject object = value.object();
    Field<String> criterion = object.required("criterion", Value.TEXT);
    Field<Fraction> now = object.required("now", Figures.FRACTION);
    Field<Fraction> equal = object.required("equal", Figures.FRACTION);
    return object.isComplete()
        ? Optional.of(new WeightThreshold(criterion.get(), now.get(), equal.get()))
        : Optional.empty();
  }

  @Override
  public void write(WhatIf whatIf, JsonWriter out) {
    out.object(
        () -> {
          out.text("need", whatIf.need());
          out.number("place", whatIf.place());
          out.number("now", whatIf.now());
          whatIf.score().ifPresent(score -> out.number("score", score));
          out.text("severity", whatIf.severity().map(Severity::code));
          out.textsUnlessEmpty("answers", whatIf.answers());
          out.textsUnlessEmpty("openQuestions", whatIf.openQuestions());
          out.arrayUnlessEmpty("weights", whatIf.weights(), each -> write(each, out));
          out.text("tau", whatIf.tau());
        });
  }

  private static void write(WeightThreshold threshold, JsonWriter out) {
    out.object(
        () -> {
          out.text("criterion", threshold.criterion());
          out.text("now", threshold.now());
          out.text("equal", threshold.equal());
        });
  }
}
