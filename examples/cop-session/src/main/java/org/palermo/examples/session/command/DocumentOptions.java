package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.documents.CsvTables;
import org.palermo.documents.Document;
import org.palermo.documents.Edition;
import org.palermo.documents.HtmlDocument;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.register.Terms;
import picocli.CommandLine.Option;

/** The options that say how a report is brought out, whichever it is. */
final class DocumentOptions {
  /** Forms that a report can be written in. */
  enum Format {
    HTML,
    DOCX,
    CSV,
    XLSX
  }

  @Option(
      names = "--format",
      paramLabel = "html|docx|csv|xlsx",
      defaultValue = "html",
      description = "The form of the file. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.HTML;

  @Option(
      names = "--lang",
      paramLabel = "ar|zh|en|fr|ru|es",
      defaultValue = "en",
      description = "The language of the fixed texts. Default: ${DEFAULT-VALUE}.")
  private String language = "en";

  @Option(
      names = "--symbol",
      paramLabel = "SYMBOL",
      description = "The symbol of the document. Default: PALERMO/ and the name of the report.")
  private Optional<String> symbol = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--fewest-states",
      paramLabel = "N",
      defaultValue = "5",
      description = "States that stand at least behind a figure. Default: ${DEFAULT-VALUE}.")
  private int fewestStates = SmallCells.USUAL.fewestStates();

  @Option(names = "--bom", description = "Lead a CSV file by a byte order mark.")
  private boolean marked;

  /** Which figures are too small to be shown. */
  SmallCells cells(SessionCommand command) {
    if (fewestStates < 2) {
      throw command.wrong("--fewest-states must be 2 or more, was " + fewestStates + ".");
    }
    return new SmallCells(fewestStates);
  }

  /** How the report is brought out; its symbol ends in the name unless another was given. */
  Edition edition(SessionCommand command, Setting setting, SessionData known, String name) {
    return new Edition(
        LanguageOption.of(language, command),
        names(setting),
        known.synthetic(),
        symbol.orElse("PALERMO/" + name));
  }

  /** Writes the document and tells where. */
  void write(SessionCommand command, Document document) {
    try (OutputStream target = Files.newOutputStream(out)) {
      write(command, document, target);
    } catch (IOException broken) {
      throw command.wrong("Can't write to '" + out + "': " + broken + ".");
    }
    command.page().pair("written", out.toString());
  }

  private void write(SessionCommand command, Document document, OutputStream target)
      throws IOException {
    switch (format) {
      case HTML, CSV -> {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        if (format == Format.HTML) {
          HtmlDocument.write(document, writer);
        } else {
          CsvTables.write(document, marked, writer);
        }
        writer.flush();
      }
      case DOCX -> OfficeModules.writer("docx", command).write(document, target);
      case XLSX -> OfficeModules.writer("xlsx", command).write(document, target);
    }
  }

  private static ImmutableMap<String, Wording> names(Setting setting) {
    Map<String, Wording> names = new HashMap<>();
    setting.register().all().forEach(state -> names.put(state.code(), state.names()));
    setting.kinds().forEach((code, kind) -> names.put(code, kind.meaning()));
    setting
        .catalogue()
        .instruments()
        .forEach((code, instrument) -> names.put(code, instrument.shortTitle()));
    Terms terms = Terms.load();
    for (String list : Terms.OF_ACTIVITIES) {
      terms.of(list).forEach(term -> names.put(list + "/" + term.code(), term.title()));
    }
    return ImmutableMap.copyOf(names);
  }
}
