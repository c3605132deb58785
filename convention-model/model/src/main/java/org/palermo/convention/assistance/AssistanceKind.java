package org.palermo.convention.assistance;

import org.palermo.convention.Wording;

/**
 * A kind of technical assistance, as forms list them; the list is data.
 *
 * @param code open code such as {@code MODEL_LAW}
 * @param meaning what it is
 * @param outputs what it typically leaves behind
 * @param remedies what kind of gap it remedies
 * @param monthsFrom usual time in months, lower end; 0 when not known. For ordering only
 * @param monthsTo usual time in months, upper end; 0 when not known. For ordering only
 * @param cost relative cost in words; may be empty
 */
public record AssistanceKind(
    String code,
    Wording meaning,
    String outputs,
    String remedies,
    int monthsFrom,
    int monthsTo,
    String cost) {
  /** Help with answering the forms themselves. */
  public static final String REPORTING = "REPORTING";

  /** An assessment of how matters stand. */
  public static final String ASSESS = "ASSESS";

  /** Any other help, named in words. */
  public static final String OTHER = "OTHER";
}
