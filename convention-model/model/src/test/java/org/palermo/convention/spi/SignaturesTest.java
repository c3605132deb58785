package org.palermo.convention.spi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What others implement is fixed: every public and protected signature of the package stands in
 * {@code signatures.txt}, sorted, until there is a release to compare with.
 */
class SignaturesTest {
  @Test
  void nothingThatOthersImplementHasChanged() throws Exception {
    Set<String> now = signatures();
    Set<String> listed;
    try (InputStream in = SignaturesTest.class.getResourceAsStream("signatures.txt")) {
      assertThat(in).as("signatures.txt").isNotNull();
      listed =
          new TreeSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
    assertThat(now)
        .as(
            "what others implement may gain default methods alone, each then added to"
                + " signatures.txt; a signature changed is one removed and one added.%n"
                + "removed: %s%nadded: %s",
            Sets.difference(listed, now), Sets.difference(now, listed))
        .isEqualTo(listed);
  }

  private static Set<String> signatures() throws Exception {
    Set<String> signatures = new TreeSet<>();
    for (Class<?> type : types()) {
      signatures.add(type.toGenericString());
      Stream.<Member>concat(
              Stream.of(type.getDeclaredMethods()),
              Stream.<Member>concat(
                  Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredFields())))
          .filter(SignaturesTest::isOpen)
          .forEach(member -> signatures.add(text(member)));
    }
    return signatures;
  }

  private static boolean isOpen(Member member) {
    return !member.isSynthetic()
        && (Modifier.isPublic(member.getModifiers())
            || Modifier.isProtected(member.getModifiers()));
  }

  private static String text(Member member) {
    return member instanceof java.lang.reflect.Executable code
        ? code.toGenericString()
        : member.toString();
  }

  private static List<Class<?>> types()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path folder =
        Path.of(ProtocolPlugin.class.getResource("ProtocolPlugin.class").toURI()).getParent();
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
    }
    List<Class<?>> types = new java.util.ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName("org.palermo.convention.spi." + name);
      if (Modifier.isPublic(type.getModifiers())) {
        types.add(type);
      }
    }
    return types;
  }
}
