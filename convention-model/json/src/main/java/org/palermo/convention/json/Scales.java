package org.palermo.convention.json;

import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.treaty.Strength;

/** Closed scales that several forms use. */
final class Scales {
  static final Codes<Severity> SEVERITY = Codes.of(Severity.values());
  static final Codes<GapKind> GAP_KIND = Codes.of(GapKind.values());
  static final Codes<Strength> STRENGTH = Codes.of(Strength.values());

  private Scales() {}
}
