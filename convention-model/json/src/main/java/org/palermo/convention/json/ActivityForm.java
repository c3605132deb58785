package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes activities. */
final class ActivityForm implements Form<Activity> {
  @Override
  public Optional<Activity> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> recipient = object.required("recipient", Value.TEXT);
    Field<String> provider = object.required("provider", Value.TEXT);
    Field<String> providerKind = object.required("providerKind", Value.TEXT);
    Field<String> kind = object.required("kind", Value.TEXT);
    Field<String> title = object.required("title", Value.TEXT);
    Field<ImmutableSortedSet<String>> themes =
        object.orElse("themes", Words.CODES, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<String>> areas =
        object.orElse("areas", Words.CODES, ImmutableSortedSet.of());
    Field<ImmutableSortedSet<Citation>> provisions =
        object.orElse("provisions", Words.CITATIONS, ImmutableSortedSet.of());
    Field<ImmutableList<String>> assistance = object.listOrEmpty("assistance", Value.TEXT);
    Field<Optional<LocalDate>> start = object.optional("start", Value.DATE);
    Field<Optional<LocalDate>> end = object.optional("end", Value.DATE);
    Field<Optional<BigDecimal>> spent = object.optional("spent", Value.NUMBER);
    Field<Optional<BigDecimal>> planned = object.optional("planned", Value.NUMBER);
    Field<Optional<String>> currency = object.optional("currency", Value.TEXT);
    Field<Integer> recipients = object.orElse("recipients", Value.INTEGER, 1);
    Field<String> source = object.required("source", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Activity(
            id.get(),
            recipient.get(),
            provider.get(),
            providerKind.get(),
            kind.get(),
            title.get(),
            themes.get(),
            areas.get(),
            provisions.get(),
            assistance.get(),
            start.get(),
            end.get(),
            spent.get(),
            planned.get(),
            currency.get(),
            recipients.get(),
            source.get()));
  }

  @Override
  public Optional<String> id(Activity activity) {
    return Optional.of(activity.id());
  }

  @Override
  public void write(Activity activity, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", activity.id());
          out.text("recipient", activity.recipient());
          out.text("provider", activity.provider());
          out.text("providerKind", activity.providerKind());
          out.text("kind", activity.kind());
          out.text("title", activity.title());
          out.textsUnlessEmpty("themes", activity.themes());
          out.textsUnlessEmpty("areas", activity.areas());
          out.textsUnlessEmpty("provisions", activity.provisions());
          out.textsUnlessEmpty("assistance", activity.assistance());
          out.text("start", activity.start());
          out.text("end", activity.end());
          out.number("spent", activity.spent());
          out.number("planned", activity.planned());
          out.text("currency", activity.currency());
          out.number("recipients", activity.recipients());
          out.text("source", activity.source());
        });
  }
}
