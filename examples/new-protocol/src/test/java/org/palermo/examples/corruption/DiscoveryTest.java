package org.palermo.examples.corruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.palermo.convention.catalogue.Catalogue;

/** Whoever lays the module beside the others has the instrument, however Java was started. */
class DiscoveryTest {
  @Test
  void itIsFoundOnTheModulePath() {
    assertThat(CorruptionPlugin.class.getModule().isNamed()).isTrue();
    Catalogue catalogue = Catalogue.load();
    assertThat(catalogue.refusals()).isEmpty();
    assertThat(catalogue.instruments()).containsOnlyKeys("UNCAC", "UNTOC");
  }

  /**
   * The same archives once more, in a loader of their own above which nothing knows of modules: the
   * platform's own loader would hand their packages to the module path.
   */
  @Test
  void itIsFoundOnTheClassPath() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (var classPath = new URLClassLoader(places(), null)) {
      thread.setContextClassLoader(classPath);
      Class<?> type = classPath.loadClass(Catalogue.class.getName());
      Object catalogue = type.getMethod("load").invoke(null);
      assertThat(type.getModule().isNamed()).isFalse();
      assertThat(type.getMethod("refusals").invoke(catalogue)).hasToString("[]");
      assertThat(type.getMethod("contents").invoke(catalogue).toString())
          .startsWith("{corruption=");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] places() {
    return ModuleLayer.boot().configuration().modules().stream()
        .flatMap(module -> module.reference().location().stream())
        .filter(place -> place.getScheme().equals("file"))
        .map(DiscoveryTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(URI place) {
    try {
      return place.toURL();
    } catch (MalformedURLException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
