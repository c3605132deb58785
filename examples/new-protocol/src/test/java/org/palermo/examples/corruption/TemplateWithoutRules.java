package org.palermo.examples.corruption;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.palermo.convention.json.PluginBundle;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.testkit.ProtocolPluginContract;

/**
 * The contract on the template as the guide breaks it: its rules are an empty list. Abstract, since
 * it fails and no build should run it.
 */
abstract class TemplateWithoutRules extends ProtocolPluginContract {
  private static final Path DATA = Path.of("template/src/main/resources/org/example/treaty");

  private record Loaded(String id, ProtocolContent content) implements ProtocolPlugin {}

  @Override
  protected ProtocolPlugin plugin() {
    return new Loaded("template", PluginBundle.read("template", TemplateWithoutRules::open));
  }

  private static InputStream open(String file) {
    try {
      return file.equals("rules.json")
          ? new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8))
          : Files.newInputStream(DATA.resolve(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
