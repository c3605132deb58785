package org.palermo.convention.testkit.axiom;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes axiom sheets as JSON, for those who compare or publish them. */
public final class AxiomSheetJson {
  private AxiomSheetJson() {}

  /** An array of sheets, in order; the same sheets give the same text. */
  public static String of(Iterable<AxiomSheet> sheets) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = generator(text)) {
      out.writeStartArray();
      for (AxiomSheet sheet : sheets) {
        write(sheet, out);
      }
      out.writeEndArray();
    }
    return text.append('\n').toString();
  }

  private static JsonGenerator generator(StringWriter text) {
    return new JsonFactory()
        .createGenerator(
            new ObjectWriteContext.Base() {
              @Override
              public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
              }
            },
            text);
  }

  private static void write(AxiomSheet sheet, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("name", sheet.name());
    out.writeNumberProperty("mostNeeds", sheet.mostNeeds());
    out.writeNumberProperty("trials", sheet.trials());
    out.writeArrayPropertyStart("axioms");
    for (AxiomSheet.Row row : sheet.rows()) {
      out.writeStartObject();
      out.writeStringProperty("axiom", row.axiom());
      out.writeStringProperty("statement", row.statement());
      out.writeBooleanProperty("kept", row.counterexample().isEmpty());
      out.writeBooleanProperty("byForm", row.byForm());
      row.counterexample()
          .ifPresent(
              broken -> {
                out.writeStringProperty("needs", broken.needs());
                out.writeStringProperty("breach", broken.breach());
              });
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
