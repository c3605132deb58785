package org.example.treaty;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.PluginBundle;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/**
 * Brings the Example Convention on Clean Rivers, which is made up.
 *
 * <p>Source: EXAMPLE 1. The files are read when the content is first asked for, and once only.
 */
public final class TreatyPlugin implements ProtocolPlugin {
  private static final String ID = "treaty";

  private final Supplier<ProtocolContent> content =
      Suppliers.memoize(() -> PluginBundle.read(ID, TreatyPlugin.class::getResourceAsStream));

  /** For {@link java.util.ServiceLoader}, and for those who pass plugins in by hand. */
  public TreatyPlugin() {}

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
    return PluginBundle.readCases(ID, TreatyPlugin.class::getResourceAsStream);
  }
}
