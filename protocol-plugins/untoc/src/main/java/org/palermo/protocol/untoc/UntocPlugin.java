package org.palermo.protocol.untoc;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.PluginBundle;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/**
 * Brings the United Nations Convention against Transnational Organized Crime.
 *
 * <p>Source: UNTOC 1 to 41. The files are read when the content is first asked for, and once only.
 */
public final class UntocPlugin implements ProtocolPlugin {
  private static final String ID = "untoc";

  private final Supplier<ProtocolContent> content =
      Suppliers.memoize(() -> PluginBundle.read(ID, UntocPlugin.class::getResourceAsStream));

  /** For {@link java.util.ServiceLoader}, and for those who pass plugins in by hand. */
  public UntocPlugin() {}

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
    return PluginBundle.readCases(ID, UntocPlugin.class::getResourceAsStream);
  }
}
