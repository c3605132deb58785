package org.palermo.convention.conference;

import java.time.LocalDate;
import org.palermo.convention.Truth;

/**
 * Something that the Conference or its bodies did, or that happened to their work. It is entered
 * and never computed.
 */
public sealed interface Proceeding
    permits Session, Bureau, Act, Meeting, OfficialDocument, Recommendation, Happening {
  /** What is on record about it. */
  Entry entry();

  /** How it is cited. */
  default String id() {
    return entry().id();
  }

  /** When it was, or the narrowest span known. */
  default Period when() {
    return entry().when();
  }

  /** Whether it had happened by the end of a day; not known within its span. */
  default Truth isPast(LocalDate day) {
    return when().isPast(day);
  }
}
