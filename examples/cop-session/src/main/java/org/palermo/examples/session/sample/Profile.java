package org.palermo.examples.session.sample;

/**
 * The made-up character of a respondent: how much of what is asked its law and practice meet, and
 * how it fills in forms. Drawn by chance from the code alone; it says nothing about the State.
 *
 * @param level how likely a question is answered with nothing missing, in percent
 * @param thoroughness how likely a question is answered at all, in percent
 * @param support how likely a law is cited for a yes, in percent
 * @param chaptersSkipped how likely a chapter is left blank, in percent; 0 for most
 * @param wantsHelp how likely help is asked for at the end of a part, in percent
 */
record Profile(int level, int thoroughness, int support, int chaptersSkipped, int wantsHelp) {
  private static final int PARTIAL_FORMS = 30;

  static Profile of(long seed, String state) {
    Draw draw = Draw.of(seed, "profile", state);
    return new Profile(
        draw.between(62, 97),
        draw.between(78, 99),
        draw.between(5, 60),
        draw.chance(PARTIAL_FORMS) ? draw.between(15, 45) : 0,
        draw.between(10, 75));
  }

  /** The level on one subject, which differs from subject to subject. */
  int levelOn(Draw subject) {
    return Math.min(99, Math.max(20, level + subject.between(-18, 12)));
  }
}
