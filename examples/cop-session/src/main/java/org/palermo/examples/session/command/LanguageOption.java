package org.palermo.examples.session.command;

import org.palermo.convention.Language;
import org.palermo.examples.session.words.Telling;
import picocli.CommandLine.Option;

/** The option that says in which official language something is told. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "ar|zh|en|fr|ru|es",
      defaultValue = "en",
      description =
          "The language in which it is told; texts from data that are not there in it are told in"
              + " English. Default: ${DEFAULT-VALUE}.")
  private String tag = "en";

  Telling telling(SessionCommand command) {
    return Telling.in(language(command));
  }

  Language language(SessionCommand command) {
    return of(tag, command);
  }

  /** The language of a tag that the user gave. */
  static Language of(String tag, SessionCommand command) {
    try {
      return Language.ofTag(tag);
    } catch (IllegalArgumentException unknown) {
      throw command.wrong("There is no official language '" + tag + "': ar, zh, en, fr, ru or es.");
    }
  }
}
