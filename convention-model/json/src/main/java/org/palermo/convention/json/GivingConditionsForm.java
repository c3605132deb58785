package org.palermo.convention.json;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes what givers tie resources to. */
final class GivingConditionsForm implements Form<GivingConditions> {
  @Override
  public Optional<GivingConditions> read(Value value) {
    JsonObject object = value.object();
    Field<ImmutableSortedSet<String>> themes = codes("themes", object);
    Field<ImmutableSortedSet<String>> regions = codes("regions", object);
    Field<ImmutableSortedSet<String>> beneficiaries = codes("beneficiaries", object);
    Field<ImmutableSortedSet<String>> assistance = codes("assistance", object);
    Field<Optional<LocalDate>> from = object.optional("from", Value.DATE);
    Field<Optional<LocalDate>> until = object.optional("until", Value.DATE);
    return object.isComplete()
        ? Optional.of(
            new GivingConditions(
                themes.get(),
                regions.get(),
                beneficiaries.get(),
                assistance.get(),
                from.get(),
                until.get()))
        : Optional.empty();
  }

  private static Field<ImmutableSortedSet<String>> codes(String name, JsonObject object) {
    return object.orElse(name, Words.CODES, ImmutableSortedSet.of());
  }

  @Override
  public void write(GivingConditions conditions, JsonWriter out) {
    out.object(
        () -> {
          out.textsUnlessEmpty("themes", conditions.themes());
          out.textsUnlessEmpty("regions", conditions.regions());
          out.textsUnlessEmpty("beneficiaries", conditions.beneficiaries());
          out.textsUnlessEmpty("assistance", conditions.assistance());
          out.text("from", conditions.from());
          out.text("until", conditions.until());
        });
  }
}
