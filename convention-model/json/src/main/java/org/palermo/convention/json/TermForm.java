package org.palermo.convention.json;

import java.util.Optional;
import org.palermo.convention.Term;
import org.palermo.convention.Wording;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes what open codes are called. */
final class TermForm implements Form<Term> {
  @Override
  public Optional<Term> read(Value value) {
    JsonObject object = value.object();
    Field<String> scheme = object.required("scheme", Value.TEXT);
    Field<String> code = object.required("code", Value.TEXT);
    Field<Wording> title = object.required("title", Words.WORDING);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new Term(scheme.get(), code.get(), title.get()));
  }

  @Override
  public void write(Term term, JsonWriter out) {
    out.object(
        () -> {
          out.text("scheme", term.scheme());
          out.text("code", term.code());
          Words.wording("title", term.title(), out);
        });
  }
}
