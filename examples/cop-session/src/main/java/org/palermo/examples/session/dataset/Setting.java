package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.catalogue.PluginsRefusedException;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.register.AssistanceKinds;
import org.palermo.register.Register;

/**
 * What every run rests on, whatever its data: the plugins found, the register of States, and the
 * kinds of help.
 *
 * @param catalogue the instruments in use
 * @param status who had joined what, with what plugins add to the register
 * @param kinds the kinds of help, by code, in the order of the forms
 */
public record Setting(
    Catalogue catalogue, StatusOfTreaties status, ImmutableMap<String, AssistanceKind> kinds) {
  /**
   * The setting of all plugins on the module path.
   *
   * @throws PluginsRefusedException if no plugin can be used
   */
  public static Setting load() {
    return of(Catalogue.load());
  }

  /** The setting of those instruments. */
  public static Setting of(Catalogue catalogue) {
    return new Setting(catalogue, catalogue.status(Register.load()), AssistanceKinds.load());
  }

  /** The States, with the treaty actions that plugins bring. */
  public StateRegister register() {
    return status.register();
  }

  /**
   * The form of responses to any version of a questionnaire, held against the version that they
   * name and the States that are known.
   */
  public Format<Response> responses() {
    ImmutableSet<String> states =
        register().all().stream().map(State::code).collect(ImmutableSet.toImmutableSet());
    return Formats.responsesOfAnyVersion(catalogue.histories().values(), states);
  }
}
