package org.palermo.protocol.firearms;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.PluginBundle;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/**
 * Brings the Firearms Protocol.
 *
 * <p>Source: FIREARMS 1 to 21. The files are read when the content is first asked for, and once
 * only.
 */
public final class FirearmsPlugin implements ProtocolPlugin {
  private static final String ID = "firearms";

  private final Supplier<ProtocolContent> content =
      Suppliers.memoize(() -> PluginBundle.read(ID, FirearmsPlugin.class::getResourceAsStream));

  /** For {@link java.util.ServiceLoader}, and for those who pass plugins in by hand. */
  public FirearmsPlugin() {}

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
    return PluginBundle.readCases(ID, FirearmsPlugin.class::getResourceAsStream);
  }
}
