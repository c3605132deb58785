package org.palermo.protocol.trafficking;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.json.PluginBundle;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/**
 * Brings the Trafficking in Persons Protocol.
 *
 * <p>Source: TIP 1 to 20; the forms of 2004 to 2006 as version 1.0.0 of its questionnaire. The
 * files are read when the content is first asked for, and once only.
 */
public final class TraffickingPlugin implements ProtocolPlugin {
  private static final String ID = "trafficking";

  private final Supplier<ProtocolContent> content =
      Suppliers.memoize(() -> PluginBundle.read(ID, TraffickingPlugin.class::getResourceAsStream));

  /** For {@link java.util.ServiceLoader}, and for those who pass plugins in by hand. */
  public TraffickingPlugin() {}

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
    return PluginBundle.readCases(ID, TraffickingPlugin.class::getResourceAsStream);
  }

  @Override
  public Revisions revisions() {
    return PluginBundle.readRevisions(ID, TraffickingPlugin.class::getResourceAsStream);
  }
}
