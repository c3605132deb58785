package org.palermo.convention.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.palermo.convention.ConventionRulesException;

/** No catalogue can be made of the plugins at hand. */
public final class PluginsRefusedException extends ConventionRulesException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<PluginRefusal> refusals;

  PluginsRefusedException(ImmutableList<PluginRefusal> refusals) {
    super(
        refusals.isEmpty()
            ? "no protocol plugin was found; put at least one on the module path, or on the class path with its"
                + " META-INF/services entry"
            : refusals.stream().map(PluginRefusal::toString).collect(Collectors.joining("\n")));
    this.refusals = refusals;
  }

  /** Why each plugin was refused, by name; empty when none was found. */
  public ImmutableList<PluginRefusal> refusals() {
    return refusals;
  }
}
