package org.palermo.convention.spi;

/**
 * Brings one instrument: what it says, what is asked about it and how answers are read.
 *
 * <p>Found by {@link java.util.ServiceLoader}, on the module path and on the class path, or passed
 * in by hand. An implementation has a public constructor without parameters, holds no mutable
 * state, may be called from any thread and returns equal content each time.
 */
public interface ProtocolPlugin {
  /**
   * Permanent id, such as {@code trafficking}; lower-case letters, digits and hyphens. Plugins are
   * sorted by it.
   */
  String id();

  /**
   * All it brings.
   *
   * @throws org.palermo.convention.InvalidDataException if its data cannot be used; the catalogue
   *     then refuses the plugin and goes on with the others
   */
  ProtocolContent content();
}
