package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.SemanticVersion;
import org.palermo.convention.revision.Consequence;

/** Reads and writes how two versions of a questionnaire differ. */
final class DiffForm implements Form<DiffDocument> {
  private static final Codes<String> KINDS = Codes.of(ChangeLine.KINDS);
  private static final Codes<Consequence> CONSEQUENCES = Codes.of(Consequence.values());

  @Override
  public Optional<DiffDocument> read(Value value) {
    JsonObject object = value.object();
    Field<String> questionnaire = object.required("questionnaire", Value.TEXT);
    Field<SemanticVersion> from = object.required("from", Words.VERSION);
    Field<SemanticVersion> to = object.required("to", Words.VERSION);
    Field<ImmutableList<ChangeLine>> changes = object.list("changes", DiffForm::line);
    return object.isComplete()
        ? Optional.of(new DiffDocument(questionnaire.get(), from.get(), to.get(), changes.get()))
        : Optional.empty();
  }

  private static Optional<ChangeLine> line(Value value) {
    JsonObject object = value.object();
    Field<String> question = object.required("question", Value.TEXT);
    Field<Optional<String>> column = object.optional("column", Value.TEXT);
    Field<String> kind = object.required("kind", KINDS);
    Field<Consequence> consequence = object.required("consequence", CONSEQUENCES);
    Field<ImmutableList<String>> before = object.listOrEmpty("before", Value.TEXT);
    Field<ImmutableList<String>> after = object.listOrEmpty("after", Value.TEXT);
    return object.isComplete()
        ? Optional.of(
            new ChangeLine(
                question.get(),
                column.get(),
                kind.get(),
                consequence.get(),
                before.get(),
                after.get()))
        : Optional.empty();
  }

  @Override
  public void write(DiffDocument diff, JsonWriter out) {
    out.object(
        () -> {
          out.text("questionnaire", diff.questionnaire());
          out.text("from", diff.from());
          out.text("to", diff.to());
          out.array("changes", diff.changes(), line -> line(line, out));
        });
  }

  private static void line(ChangeLine line, JsonWriter out) {
    out.object(
        () -> {
          out.text("question", line.question());
          out.text("column", line.column());
          out.text("kind", line.kind());
          out.text("consequence", line.consequence().code());
          out.textsUnlessEmpty("before", line.before());
          out.textsUnlessEmpty("after", line.after());
        });
  }
}
