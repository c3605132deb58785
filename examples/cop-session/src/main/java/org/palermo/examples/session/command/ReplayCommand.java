package org.palermo.examples.session.command;

import java.nio.file.Path;
import java.util.Optional;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceedings;
import org.palermo.examples.session.dataset.Setting;
import org.palermo.examples.session.replay.Replay;
import org.palermo.examples.session.report.ReplayPage;
import org.palermo.examples.session.words.ReplayInWords;
import org.palermo.register.ConferenceRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The years 2005 to 2008, worked out again. */
@Command(
    name = "replay",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "The years 2005 to 2008 worked out again from dated records: treaty status, the mandate of"
            + " decision 2/6 and its calendar, guidance, replies to questionnaires, and proposals"
            + " drafted. Which States replied is drawn by lot, as many as were counted, and what"
            + " they answered is made up.")
final class ReplayCommand extends SessionCommand {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write an HTML page to this file instead of lines.")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() {
    Setting setting = setting();
    Proceedings proceedings = ConferenceRecord.proceedings();
    Mandate mandate = ConferenceRecord.mandates().get(0);
    Replay replay = Replay.of(setting, proceedings, mandate);
    if (file.isPresent()) {
      write(file.get(), new ReplayPage(replay, mandate, proceedings)::write);
    } else {
      new ReplayInWords(page()).tell(replay, mandate, proceedings);
    }
    return 0;
  }
}
