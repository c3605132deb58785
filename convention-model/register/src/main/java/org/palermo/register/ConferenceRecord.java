package org.palermo.register;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.json.Formats;

/**
 * What the Conference and its bodies did about technical assistance, 2003 to 2024, and what they
 * were given to do.
 *
 * <p>Each entry says where it was read, and whether it was seen, known by an abstract or recalled.
 * The officers of the bureaux of 2005 to 2008 are not on record, nor is the chair of the working
 * group; nobody is made up here.
 */
public final class ConferenceRecord {
  static final Resource<Proceeding> PROCEEDINGS =
      new Resource<>("proceedings.json", Formats.PROCEEDING);
  static final Resource<Mandate> MANDATES = new Resource<>("mandates.json", Formats.MANDATE);

  private ConferenceRecord() {}

  /** The proceedings, in order, read anew at each call. */
  public static Proceedings proceedings() {
    return Proceedings.of(PROCEEDINGS.all());
  }

  /** Mandates of the working group on technical assistance, in order of their acts. */
  public static ImmutableList<Mandate> mandates() {
    return MANDATES.all();
  }
}
