package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;

/** Reads and writes a plugin in one document, each part in its own form. */
final class PluginFileForm implements Form<PluginFile> {
  @Override
  public Optional<PluginFile> read(Value value) {
    JsonObject object = value.object();
    Field<PluginManifest> manifest = object.required("plugin", new PluginManifestForm());
    Field<Instrument> instrument = object.required("instrument", Formats.INSTRUMENT.form());
    Field<ImmutableList<Provision>> provisions =
        object.required("provisions", all(Formats.PROVISION, p -> p.citation().toString()));
    Field<Questionnaire> questionnaire =
        object.required("questionnaire", Formats.QUESTIONNAIRE.form());
    Field<ImmutableList<GapRule>> rules = object.required("rules", all(Formats.RULE, GapRule::id));
    Field<ImmutableList<WorkedCase>> cases =
        object.listOrEmpty("cases", Formats.WORKED_CASE.form());
    Field<ImmutableList<StateAction>> actions =
        object.orElse("actions", all(Formats.STATE_ACTION, StateAction::state), ImmutableList.of());
    Field<Revisions> revisions =
        object.orElse("revisions", Formats.REVISIONS.form(), Revisions.NONE);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new PluginFile(
            manifest.get(),
            new ProtocolContent(
                instrument.get(),
                provisions.get(),
                questionnaire.get(),
                rules.get(),
                actions.get().stream()
                    .collect(
                        ImmutableSortedMap.toImmutableSortedMap(
                            Comparator.naturalOrder(), StateAction::state, StateAction::action))),
            cases.get(),
            revisions.get()));
  }

  private static <T> Value.As<ImmutableList<T>> all(Format<T> format, Function<T, String> id) {
    return value -> Several.all(value, format.form(), id);
  }

  @Override
  public void write(PluginFile file, JsonWriter out) {
    ProtocolContent content = file.content();
    out.object(
        () -> {
          out.name("plugin");
          new PluginManifestForm().write(file.manifest(), out);
          out.name("instrument");
          Formats.INSTRUMENT.form().write(content.instrument(), out);
          write("provisions", content.provisions(), Formats.PROVISION, out);
          out.name("questionnaire");
          Formats.QUESTIONNAIRE.form().write(content.questionnaire(), out);
          write("rules", content.rules(), Formats.RULE, out);
          write("cases", file.cases(), Formats.WORKED_CASE, out);
          write("actions", StateAction.of(content.actions()), Formats.STATE_ACTION, out);
          if (!file.revisions().equals(Revisions.NONE)) {
            out.name("revisions");
            Formats.REVISIONS.form().write(file.revisions(), out);
          }
        });
  }

  private static <T> void write(
      String name, ImmutableList<T> records, Format<T> format, JsonWriter out) {
    out.array(name, records, each -> format.form().write(each, out));
  }
}
