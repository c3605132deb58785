package org.palermo.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.treaty.Instrument;

/** The four instruments with no more than their dates: the register knows no plugin. */
final class FourInstruments {
  static final ImmutableList<Instrument> ALL =
      ImmutableList.of(
          instrument("UNTOC", "2000-11-15", "2000-12-12", "2003-09-29", Optional.empty()),
          instrument("TIP", "2000-11-15", "2000-12-12", "2003-12-25", Optional.of("UNTOC")),
          instrument("SOM", "2000-11-15", "2000-12-12", "2004-01-28", Optional.of("UNTOC")),
          instrument("FIREARMS", "2001-05-31", "2001-07-02", "2005-07-03", Optional.of("UNTOC")));

  private FourInstruments() {}

  private static Instrument instrument(
      String code, String adopted, String opened, String inForce, Optional<String> supplements) {
    return new Instrument(
        code,
        Wording.english(code),
        Wording.english(code),
        "General Assembly",
        LocalDate.parse(adopted),
        LocalDate.parse(opened),
        LocalDate.parse(inForce),
        supplements,
        30,
        ImmutableSet.of(),
        ImmutableSortedMap.of(),
        ImmutableList.of(),
        ImmutableSet.of(),
        ImmutableList.of());
  }
}
