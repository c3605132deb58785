package org.palermo.convention.assistance;

import java.util.Locale;

/** How far a request has come. */
public enum RequestStatus {
  RECEIVED,
  ACKNOWLEDGED,
  CLARIFICATION_ASKED,
  ACCEPTED,
  IN_PROGRAMME,
  IN_DELIVERY,
  PARTLY_MET,
  MET,
  DECLINED,
  WITHDRAWN,
  /** No reply to a clarification in time: not met. */
  LAPSED;

  /** The code on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether help is still asked for. */
  public boolean isOpen() {
    return compareTo(PARTLY_MET) <= 0;
  }
}
