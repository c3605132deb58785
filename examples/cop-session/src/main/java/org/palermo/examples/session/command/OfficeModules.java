package org.palermo.examples.session.command;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.palermo.documents.DocumentWriter;

/**
 * The writers of forms of office programs. They and the libraries they rest on lie in a folder
 * {@code office} beside the modules, and are opened when one is asked for, so that no other command
 * waits for them.
 */
final class OfficeModules {
  private static final String MODULE = "org.palermo.documents.office";

  private OfficeModules() {}

  /** The writer of that form, from the module path or from the folder. */
  static DocumentWriter writer(String format, SessionCommand command) {
    // The library below would complain on standard error that nothing here keeps a log.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    return Optional.ofNullable(OfficeModules.class.getModule().getLayer())
        .flatMap(here -> DocumentWriter.of(format, here).or(() -> inFolder(format, here)))
        .orElseThrow(
            () ->
                command.wrong(
                    "Nothing here writes " + format + ": the module " + MODULE + " is missing."));
  }

  private static Optional<DocumentWriter> inFolder(String format, ModuleLayer here) {
    return folder()
        .map(
            folder -> {
              ModuleFinder finder = ModuleFinder.of(folder);
              Configuration found =
                  here.configuration().resolveAndBind(ModuleFinder.of(), finder, Set.of(MODULE));
              return here.defineModulesWithOneLoader(found, ClassLoader.getSystemClassLoader());
            })
        .flatMap(layer -> DocumentWriter.of(format, layer));
  }

  /** The folder beside that of this module. */
  private static Optional<Path> folder() {
    return Optional.ofNullable(OfficeModules.class.getModule().getLayer())
        .flatMap(here -> here.configuration().findModule(OfficeModules.class.getModule().getName()))
        .flatMap(module -> module.reference().location())
        .map(OfficeModules::beside)
        .filter(Files::isDirectory);
  }

  private static Path beside(URI module) {
    return Path.of(module).resolveSibling("../office").normalize();
  }
}
