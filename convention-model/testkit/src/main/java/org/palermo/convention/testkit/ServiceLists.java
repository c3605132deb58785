package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two lists by which plugins are found: what a module provides, for the module path, and its
 * services entry, for the class path. An embedder may use either, so both must say the same.
 *
 * @param service name of what is provided
 * @param provided classes that the module descriptor provides
 * @param listed classes that the services entry lists
 */
record ServiceLists(
    String service, ImmutableSortedSet<String> provided, ImmutableSortedSet<String> listed) {
  /** The lists of the folder or archive that a class comes from. */
  static ServiceLists of(Class<?> service, Class<?> plugin) {
    String name = service.getName();
    CodeSource source = plugin.getProtectionDomain().getCodeSource();
    if (source == null) {
      return new ServiceLists(name, ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }
    try {
      Path home = Path.of(source.getLocation().toURI());
      return new ServiceLists(name, provided(home, name), listed(home, entry(name)));
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(plugin + " comes from " + source.getLocation(), broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String entry(String service) {
    return "META-INF/services/" + service;
  }

  private static ImmutableSortedSet<String> provided(Path home, String service) {
    return descriptor(home).stream()
        .flatMap(descriptor -> descriptor.provides().stream())
        .filter(provides -> provides.service().equals(service))
        .flatMap(provides -> provides.providers().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static Optional<ModuleDescriptor> descriptor(Path home) {
    try {
      return ModuleFinder.of(home).findAll().stream()
          .map(ModuleReference::descriptor)
          .filter(descriptor -> !descriptor.isAutomatic())
          .findFirst();
    } catch (FindException none) {
      return Optional.empty();
    }
  }

  private static ImmutableSortedSet<String> listed(Path home, String entry) throws IOException {
    if (Files.isDirectory(home)) {
      return names(home.resolve(entry));
    }
    try (FileSystem archive = FileSystems.newFileSystem(home)) {
      return names(archive.getPath(entry));
    }
  }

  private static ImmutableSortedSet<String> names(Path entry) throws IOException {
    if (!Files.exists(entry)) {
      return ImmutableSortedSet.of();
    }
    return Files.readAllLines(entry).stream()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Fails where the two lists differ; they agree on a class that neither names. */
  static void agree(Class<?> service, Class<?> plugin) {
    ServiceLists lists = of(service, plugin);
    if (!lists.leaveOut(plugin)) {
      Faults.none(
          "what the module provides and what the services entry lists must be the same",
          lists.differences());
    }
  }

  /** Whether neither list names the class: it is passed in by hand. */
  boolean leaveOut(Class<?> plugin) {
    return !provided.contains(plugin.getName()) && !listed.contains(plugin.getName());
  }

  /** Where the two differ, in words that say what mends it. */
  ImmutableList<String> differences() {
    Stream<String> unlisted =
        Sets.difference(provided, listed).stream()
            .map(
                name ->
                    "%s is provided by the module; add it to %s".formatted(name, entry(service)));
    Stream<String> unprovided =
        Sets.difference(listed, provided).stream()
            .map(
                name ->
                    "%s is listed in %s; add \"provides %s with %s\" to module-info"
                        .formatted(name, entry(service), service, name));
    return Stream.concat(unlisted, unprovided).collect(ImmutableList.toImmutableList());
  }
}
