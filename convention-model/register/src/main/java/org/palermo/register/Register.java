package org.palermo.register;

import org.palermo.convention.json.Formats;
import org.palermo.convention.state.StateRegister;

/**
 * The register of States: the members of the United Nations, the Holy See, the State of Palestine,
 * the Cook Islands, Niue, and the European Union as the one regional organization.
 *
 * <p>Reading ({@code DECISIONS.md}, "Date of the register"): its date is the last day on which
 * every column holds. The parties to the Convention are known by name up to that day; the three
 * Protocols are complete to January 2018, and {@link StateRegister#sources()} says by how many
 * parties each falls short of the depositary's later counts. A party whose date is not established
 * has none.
 */
public final class Register {
  static final Resource<StateRegister> STATES = new Resource<>("states.json", Formats.REGISTER);

  private Register() {}

  /** The register, read anew at each call. */
  public static StateRegister load() {
    return STATES.one();
  }
}
