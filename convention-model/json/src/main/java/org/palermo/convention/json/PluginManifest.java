package org.palermo.convention.json;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a plugin without code says of itself.
 *
 * @param id its permanent id: lower-case letters, digits and hyphens, a letter first
 * @param from the first version of the data formats that it keeps to
 * @param below the first version after those
 */
public record PluginManifest(String id, int from, int below) {
  /** The version of the formats of plugins that this library reads. */
  public static final int READ_HERE = 1;

  /**
   * @throws IllegalArgumentException if the id is malformed, or the range holds no version
   */
  public PluginManifest {
    checkArgument(
        id.matches("[a-z][a-z0-9-]{0,63}"),
        "an id of a plugin is lower-case letters, digits and hyphens, a letter first, was '%s'",
        id);
    checkArgument(
        from >= 1 && below > from, "the versions from %s to before %s are none", from, below);
  }

  /** Whether what it brings can be read here. */
  public boolean isReadHere() {
    return from <= READ_HERE && READ_HERE < below;
  }
}
