package org.palermo.convention.spi;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;

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

  /**
   * The tests of its rules, in the order of the rules. Nothing but a test asks for them, so a
   * plugin had better read them apart from its content, which every user waits for.
   *
   * @throws org.palermo.convention.InvalidDataException if they cannot be read
   */
  default ImmutableList<WorkedCase> workedCases() {
    return ImmutableList.of();
  }

  /**
   * Earlier versions of its questionnaire, how answers follow from them to the present one, and
   * what answers may be offered from other instruments; none for a first version. A catalogue asks
   * for them once.
   *
   * @throws org.palermo.convention.InvalidDataException if they cannot be read
   */
  default Revisions revisions() {
    return Revisions.NONE;
  }
}
