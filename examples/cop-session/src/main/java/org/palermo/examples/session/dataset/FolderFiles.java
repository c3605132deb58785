package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermo.convention.Problem;

/**
 * The files of a folder, by name; those in folders below are not looked at.
 *
 * @param files in the order of their names
 * @param problems files that look like data and bear none of the names known
 * @param progress told of each file as it is read
 */
record FolderFiles(ImmutableList<Path> files, ImmutableList<Problem> problems, Progress progress) {
  /** More files than this are taken for the wrong folder. */
  static final int MOST_FILES = 1_000;

  private static final ImmutableList<String> LIKE_DATA =
      ImmutableList.of(".json", ".jsonl", ".csv");

  /**
   * The files of a folder, or the one file that is named.
   *
   * @throws UncheckedIOException if the folder can't be listed
   */
  static FolderFiles of(Path folder, List<FileNaming> kinds, Progress progress) {
    ImmutableList<Path> all = Files.isDirectory(folder) ? list(folder) : ImmutableList.of(folder);
    if (all.size() > MOST_FILES) {
      return new FolderFiles(
          ImmutableList.of(), ImmutableList.of(tooMany(folder, all.size())), progress);
    }
    ImmutableList<Path> known =
        all.stream()
            .filter(file -> kinds.stream().anyMatch(kind -> kind.fits(name(file))))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    String patterns = kinds.stream().map(FileNaming::pattern).collect(Collectors.joining(", "));
    all.stream()
        .filter(file -> !known.contains(file))
        .map(FolderFiles::name)
        .filter(name -> LIKE_DATA.stream().anyMatch(name::endsWith))
        .forEach(
            name ->
                problems.add(
                    new Problem(
                        name,
                        "",
                        "unknown-file",
                        "the name tells no kind of data; the file is left aside",
                        "call it one of " + patterns)));
    if (known.isEmpty()) {
      problems.add(
          new Problem(
              name(folder), "", "no-data", "the folder holds no data", "put in " + patterns));
    }
    return new FolderFiles(known, problems.build(), progress);
  }

  private static ImmutableList<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().collect(ImmutableList.toImmutableList());
    } catch (IOException broken) {
      throw new UncheckedIOException(folder + " can't be listed", broken);
    }
  }

  private static Problem tooMany(Path folder, int count) {
    return new Problem(
        name(folder),
        "",
        "too-many-files",
        "the folder holds " + count + " files, more than " + MOST_FILES,
        "join them, as JSON Lines if they are many");
  }

  /** The names of the files that are read. */
  ImmutableList<String> names() {
    return files.stream().map(FolderFiles::name).collect(ImmutableList.toImmutableList());
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /** All that the files of one kind hold. */
  <T> Found<T> read(FileKind<T> kind) {
    return Found.of(
        kind,
        intake ->
            files.stream()
                .filter(file -> kind.isNamed(name(file)))
                .forEach(
                    file -> {
                      progress.step("reading " + name(file));
                      kind.read(file, name(file), intake);
                    }));
  }
}
