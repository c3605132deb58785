package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.catalogue.ContentSize;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/**
 * A plugin without code: a folder with {@code plugin.json} and the files of a {@link PluginBundle},
 * or one document that holds all of it ({@link Formats#PLUGIN_FILE}). Nothing in it is executed.
 *
 * <p>What can't be used is told when the content is asked for, so that a catalogue refuses this
 * plugin with every reason and goes on with the others. Immutable and safe for use by many threads.
 */
public final class DataPlugin implements ProtocolPlugin {
  private static final String MANIFEST = "plugin.json";

  private final String id;
  private final Optional<ProtocolContent> content;
  private final ImmutableList<WorkedCase> cases;
  private final Revisions revisions;
  private final ImmutableList<Problem> problems;

  private DataPlugin(
      String id,
      Optional<ProtocolContent> content,
      ImmutableList<WorkedCase> cases,
      Revisions revisions,
      ImmutableList<Problem> problems) {
    this.id = id;
    this.content = content;
    this.cases = cases;
    this.revisions = revisions;
    this.problems = problems;
  }

  /**
   * The plugin in that folder or document, read here and now.
   *
   * @throws UncheckedIOException if it is not there or can't be read
   */
  public static DataPlugin at(Path place) {
    return Files.isDirectory(place) ? folder(place) : document(place);
  }

  private static DataPlugin document(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Reading<PluginFile> reading = Formats.PLUGIN_FILE.read(file.toString(), in);
      if (!reading.isClean() || reading.records().size() != 1) {
        return refused(file, reading.problems());
      }
      PluginFile whole = reading.only();
      return of(file, whole);
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  private static DataPlugin folder(Path folder) {
    if (!Files.exists(folder.resolve(MANIFEST))) {
      return refused(
          folder,
          ImmutableList.of(
              new Problem(
                  folder.resolve(MANIFEST).toString(),
                  "",
                  "missing-file",
                  "the file is not there",
                  "say in it which plugin this is: {\"id\": \"rivers\", \"from\": 1, \"below\": 2}")));
    }
    try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
      Reading<PluginManifest> manifest =
          Formats.PLUGIN_MANIFEST.read(folder.resolve(MANIFEST).toString(), in);
      if (!manifest.isClean() || manifest.records().size() != 1) {
        return refused(folder, manifest.problems());
      }
      ProtocolContent content =
          PluginBundle.read(folder.toString(), file -> open(folder.resolve(file)));
      ImmutableList<WorkedCase> cases =
          PluginBundle.readCases(folder.toString(), file -> open(folder.resolve(file)));
      Revisions revisions =
          PluginBundle.readRevisions(folder.toString(), file -> open(folder.resolve(file)));
      return of(folder, new PluginFile(manifest.only(), content, cases, revisions));
    } catch (InvalidDataException broken) {
      return refused(folder, broken.problems());
    } catch (IOException broken) {
      throw new UncheckedIOException(folder.resolve(MANIFEST) + " can't be read", broken);
    }
  }

  private static @Nullable InputStream open(Path file) {
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  private static DataPlugin of(Path place, PluginFile whole) {
    PluginManifest manifest = whole.manifest();
    ProtocolContent content = whole.content();
    ImmutableList<WorkedCase> cases = whole.cases();
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    if (!manifest.isReadHere()) {
      found.add(
          new Problem(
              place.toString(),
              "/plugin",
              "plugin-version",
              "it keeps to versions from %d to before %d, and version %d is read here"
                  .formatted(manifest.from(), manifest.below(), PluginManifest.READ_HERE),
              "bring it to this version, or use another release"));
    }
    Revisions revisions = whole.revisions();
    found.addAll(ContentSize.of(place.toString(), content, cases, revisions));
    ImmutableList<Problem> problems = found.build();
    return new DataPlugin(
        manifest.id(),
        problems.isEmpty() ? Optional.of(content) : Optional.empty(),
        cases,
        revisions,
        problems);
  }

  private static DataPlugin refused(Path place, ImmutableList<Problem> problems) {
    return new DataPlugin(
        named(place), Optional.empty(), ImmutableList.of(), Revisions.NONE, problems);
  }

  /** An id for a plugin that never came to tell its own. */
  private static String named(Path place) {
    Path last = place.toAbsolutePath().normalize().getFileName();
    String plain =
        (last == null ? "" : last.toString())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String name = "at-" + plain;
    return name.substring(0, Math.min(64, name.length()));
  }

  @Override
  public String id() {
    return id;
  }

  /**
   * @throws InvalidDataException with every reason why it can't be used
   */
  @Override
  public ProtocolContent content() {
    return content.orElseThrow(() -> new InvalidDataException(problems));
  }

  @Override
  public ImmutableList<WorkedCase> workedCases() {
    return cases;
  }

  @Override
  public Revisions revisions() {
    return revisions;
  }
}
