package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.conference.Directive;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes directives. */
final class DirectiveForm implements Form<Directive> {
  private static final Codes<Directive.Standing> STANDINGS = Codes.of(Directive.Standing.values());
  private static final Codes<Directive.Effect> EFFECTS = Codes.of(Directive.Effect.values());
  private static final Codes<Emphasis> EMPHASES = Codes.of(Emphasis.values());

  @Override
  public Optional<Directive> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> act = object.required("act", Value.TEXT);
    Field<Directive.Standing> standing = object.required("standing", STANDINGS);
    Field<Optional<String>> session = object.optional("session", Value.TEXT);
    Field<LocalDate> date = object.required("date", Value.DATE);
    Field<String> theme = object.required("theme", Value.TEXT);
    Field<ImmutableSortedSet<Citation>> provisions =
        object.orElse("provisions", Words.CITATIONS, ImmutableSortedSet.of());
    Field<ImmutableList<String>> addressees = object.listOrEmpty("addressees", Value.TEXT);
    Field<Directive.Effect> effect = object.required("effect", EFFECTS);
    Field<Emphasis> emphasis = object.required("emphasis", EMPHASES);
    Field<LocalDate> from = object.required("from", Value.DATE);
    Field<Optional<LocalDate>> until = object.optional("until", Value.DATE);
    Field<String> text = object.required("text", Value.TEXT);
    Field<String> source = object.required("source", Value.TEXT);
    Field<String> confidence = object.required("confidence", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Directive(
            id.get(),
            act.get(),
            standing.get(),
            session.get(),
            date.get(),
            theme.get(),
            provisions.get(),
            addressees.get(),
            effect.get(),
            emphasis.get(),
            from.get(),
            until.get(),
            text.get(),
            source.get(),
            confidence.get()));
  }

  @Override
  public Optional<String> id(Directive directive) {
    return Optional.of(directive.id());
  }

  @Override
  public void write(Directive directive, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", directive.id());
          out.text("act", directive.act());
          out.text("standing", directive.standing().code());
          out.text("session", directive.session());
          out.text("date", directive.date());
          out.text("theme", directive.theme());
          out.textsUnlessEmpty("provisions", directive.provisions());
          out.textsUnlessEmpty("addressees", directive.addressees());
          out.text("effect", directive.effect().code());
          out.text("emphasis", directive.emphasis().code());
          out.text("from", directive.from());
          out.text("until", directive.until());
          out.text("text", directive.text());
          out.text("source", directive.source());
          out.text("confidence", directive.confidence());
        });
  }
}
