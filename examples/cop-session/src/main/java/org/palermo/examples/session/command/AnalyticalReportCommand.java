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
import org.palermo.convention.Language;
import org.palermo.convention.Wording;
import org.palermo.convention.decision.analysis.AnalyticalReport;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.documents.AnalyticalDocument;
import org.palermo.documents.CsvTables;
import org.palermo.documents.Document;
import org.palermo.documents.HtmlDocument;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The analytical report of decision 2/6 (b). */
@Command(
    name = "analytical",
    addMethodSubcommands = false,
    sortOptions = false,
    description = {
      "Writes the analytical report on the replies of States: who replied, what parties say to each"
          + " provision, difficulties, and requests apart from latent needs.",
      "",
      "It is for everybody: small numbers are withheld, with what would let them be worked out, and"
          + " no State is named unless its reply is public."
    })
final class AnalyticalReportCommand extends SessionCommand {
  /** Forms that a report can be written in. */
  enum Format {
    HTML,
    DOCX,
    CSV,
    XLSX
  }

  @Mixin private DataOptions data = new DataOptions();

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
      defaultValue = "PALERMO/ANALYTICAL",
      description = "The symbol of the document. Default: ${DEFAULT-VALUE}.")
  private String symbol = "PALERMO/ANALYTICAL";

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

  @Override
  public Integer call() {
    Setting setting = setting();
    SessionData known = data.load(this, setting, words -> {});
    Document document =
        AnalyticalDocument.of(
            AnalyticalReport.of(
                setting.catalogue().rules(), setting.status(), known.base(), cells()),
            names(setting),
            language(),
            known.synthetic(),
            symbol);
    try (OutputStream target = Files.newOutputStream(out)) {
      write(document, target);
    } catch (IOException broken) {
      throw wrong("Can't write to '" + out + "': " + broken + ".");
    }
    tell(known.problems(), err());
    page().pair("written", out.toString());
    return code(known.problems());
  }

  private SmallCells cells() {
    if (fewestStates < 2) {
      throw wrong("--fewest-states must be 2 or more, was " + fewestStates + ".");
    }
    return new SmallCells(fewestStates);
  }

  private Language language() {
    try {
      return Language.ofTag(language);
    } catch (IllegalArgumentException unknown) {
      throw wrong("There is no official language '" + language + "': ar, zh, en, fr, ru or es.");
    }
  }

  private void write(Document document, OutputStream target) throws IOException {
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
      case DOCX -> OfficeModules.writer("docx", this).write(document, target);
      case XLSX -> OfficeModules.writer("xlsx", this).write(document, target);
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
    return ImmutableMap.copyOf(names);
  }
}
