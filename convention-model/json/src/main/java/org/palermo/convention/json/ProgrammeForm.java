package org.palermo.convention.json;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.conference.MultiYearProgramme;
import org.palermo.convention.conference.Period;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes multi-year programmes. */
final class ProgrammeForm implements Form<MultiYearProgramme> {
  @Override
  public Optional<String> id(MultiYearProgramme programme) {
    return Optional.of(programme.id());
  }

  @Override
  public Optional<MultiYearProgramme> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> title = object.required("title", Value.TEXT);
    Field<String> approvedBy = object.required("approvedBy", Value.TEXT);
    Field<LocalDate> from = object.required("from", Value.DATE);
    Field<LocalDate> to = object.required("to", Value.DATE);
    Field<ImmutableSortedSet<String>> directives = object.required("directives", Words.CODES);
    return object.isComplete()
        ? Optional.of(
            new MultiYearProgramme(
                id.get(),
                title.get(),
                approvedBy.get(),
                new Period(from.get(), to.get()),
                directives.get()))
        : Optional.empty();
  }

  @Override
  public void write(MultiYearProgramme programme, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", programme.id());
          out.text("title", programme.title());
          out.text("approvedBy", programme.approvedBy());
          out.text("from", programme.period().from());
          out.text("to", programme.period().to());
          out.texts("directives", programme.directives());
        });
  }
}
