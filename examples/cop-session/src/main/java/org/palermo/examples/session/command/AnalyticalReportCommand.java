package org.palermo.examples.session.command;

import org.palermo.convention.decision.analysis.AnalyticalReport;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.documents.AnalyticalDocument;
import org.palermo.documents.Edition;
import org.palermo.examples.session.dataset.SessionData;
import org.palermo.examples.session.dataset.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
  @Mixin private DataOptions data = new DataOptions();

  @Mixin private DocumentOptions form = new DocumentOptions();

  @Override
  public Integer call() {
    Setting setting = setting();
    SmallCells cells = form.cells(this);
    SessionData known = data.load(this, setting, words -> {});
    Edition edition = form.edition(this, setting, known, "ANALYTICAL");
    form.write(
        this,
        AnalyticalDocument.of(
            AnalyticalReport.of(setting.catalogue().rules(), setting.status(), known.base(), cells),
            edition));
    tell(known.problems(), err());
    return code(known.problems());
  }
}
