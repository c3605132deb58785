package org.palermo.convention.catalogue;

/**
 * A plugin that is not used, and why.
 *
 * @param plugin its id, or the name of its class where it never came to tell its id
 * @param reason why, in words
 */
public record PluginRefusal(String plugin, String reason) implements Comparable<PluginRefusal> {
  @Override
  public int compareTo(PluginRefusal other) {
    int byName = plugin.compareTo(other.plugin);
    return byName != 0 ? byName : reason.compareTo(other.reason);
  }

  @Override
  public String toString() {
    return "plugin " + plugin + " is refused: " + reason;
  }
}
