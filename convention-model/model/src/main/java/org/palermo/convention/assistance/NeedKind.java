package org.palermo.convention.assistance;

import java.util.Locale;

/** How a need has come to be known. */
public enum NeedKind {
  /** The State asks for help; no gap was found. */
  REQUESTED,
  /** A gap was found; the State has not asked. Never shown as a request. */
  LATENT,
  /** A gap was found and the State asks for help. */
  BOTH,
  /** Others' figures, or silence, let presume it. */
  PRESUMED;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the State asks for help. */
  public boolean isRequested() {
    return this == REQUESTED || this == BOTH;
  }

  /** How two needs that are one have come to be known. */
  NeedKind joinedWith(NeedKind other) {
    boolean gap = isGap() || other.isGap();
    if (isRequested() || other.isRequested()) {
      return gap ? BOTH : REQUESTED;
    }
    return gap ? LATENT : PRESUMED;
  }

  private boolean isGap() {
    return this == LATENT || this == BOTH;
  }
}
