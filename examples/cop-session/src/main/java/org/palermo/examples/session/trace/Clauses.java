package org.palermo.examples.session.trace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/**
 * The clauses of decision 2/6, each with what carries it out. The build holds the list against the
 * code: a name that does not exist, or a function of the decision that no clause names, fails it.
 */
public final class Clauses {
  private static final String RESOURCE = "decision-2-6.json";
  private static final Format<Clause> FORMAT = new Format<>("clause", new ClauseForm());

  private Clauses() {}

  /** The clauses in the order of the decision, read anew at each call. */
  public static ImmutableList<Clause> load() {
    try (InputStream in = requireNonNull(Clauses.class.getResourceAsStream(RESOURCE))) {
      return FORMAT.read(RESOURCE, in).orThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(RESOURCE, broken);
    }
  }

  private static final class ClauseForm implements Form<Clause> {
    @Override
    public Optional<String> id(Clause clause) {
      return Optional.of(clause.id());
    }

    @Override
    public Optional<Clause> read(Value value) {
      JsonObject object = value.object();
      Field<String> id = object.required("id", Value.TEXT);
      Field<String> asks = object.required("asks", Value.TEXT);
      Field<ImmutableList<String>> types = object.list("types", Value.TEXT);
      Field<ImmutableList<String>> rules = object.list("rules", Value.TEXT);
      Field<ImmutableList<String>> sections = object.list("sections", Value.TEXT);
      Field<ImmutableList<String>> tests = object.list("tests", Value.TEXT);
      return object.isComplete()
          ? Optional.of(
              new Clause(
                  id.get(), asks.get(), types.get(), rules.get(), sections.get(), tests.get()))
          : Optional.empty();
    }

    @Override
    public void write(Clause clause, JsonWriter out) {
      out.object(
          () -> {
            out.text("id", clause.id());
            out.text("asks", clause.asks());
            out.texts("types", clause.types());
            out.texts("rules", clause.rules());
            out.texts("sections", clause.sections());
            out.texts("tests", clause.tests());
          });
    }
  }
}
