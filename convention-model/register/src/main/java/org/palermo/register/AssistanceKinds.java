package org.palermo.register;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.json.Formats;

/**
 * The kinds of technical assistance: the sixteen entries of the review form, and help with
 * answering forms. Times and costs serve for ordering only.
 */
public final class AssistanceKinds {
  static final Resource<AssistanceKind> KINDS =
      new Resource<>("assistance-kinds.json", Formats.ASSISTANCE_KIND);

  private AssistanceKinds() {}

  /** The kinds by code, in the order of the form, read anew at each call. */
  public static ImmutableMap<String, AssistanceKind> load() {
    return Maps.uniqueIndex(KINDS.all(), AssistanceKind::code);
  }
}
