package org.palermo.examples.corruption;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.PluginBundle;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/**
 * Brings the Convention against Corruption.
 *
 * <p>Source: UNCAC 1 to 71. The files are read when the content is first asked for, and once only.
 */
public final class CorruptionPlugin implements ProtocolPlugin {
  private static final String ID = "corruption";

  private final Supplier<ProtocolContent> content =
      Suppliers.memoize(() -> PluginBundle.read(ID, CorruptionPlugin.class::getResourceAsStream));

  /** For {@link java.util.ServiceLoader}, and for those who pass plugins in by hand. */
  public CorruptionPlugin() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ProtocolContent content() {
    return content.get();
  }

  @Override
  public ImmutableList<WorkedCase> workedCases() {
    return PluginBundle.readCases(ID, CorruptionPlugin.class::getResourceAsStream);
  }

  @Override
  public Revisions revisions() {
    return PluginBundle.readRevisions(ID, CorruptionPlugin.class::getResourceAsStream);
  }
}
