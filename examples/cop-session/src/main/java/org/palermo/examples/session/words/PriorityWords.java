package org.palermo.examples.session.words;

import com.google.common.base.Splitter;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.explain.WhyAbove;
import org.palermo.priority.rank.Hindrance;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.register.Terms;

/**
 * Scores, and the reasons for places, in words that the terminal and the report share. Figures are
 * rounded to hundredths for the eye alone; the files hold them whole.
 */
public final class PriorityWords {
  private static final String GROUP = "regional_group";
  private static final String TRADITION = "legal_tradition";
  private static final int HUNDREDTHS = 2;
  private static final Splitter MIX = Splitter.on(" + ");

  private final Terms terms;

  /** Words by those titles of open codes. */
  public PriorityWords(Terms terms) {
    this.terms = terms;
  }

  /** A score in half points as a part of a hundred, such as {@code 67.25}. */
  public static String score(long halfPoints) {
    return decimal(Fraction.of(halfPoints, 2 * Points.MOST / 100));
  }

  /** A difference of scores, such as {@code +3.25}. */
  public static String difference(long halfPoints) {
    String figure = score(Math.abs(halfPoints));
    return (halfPoints < 0 ? "\u2212" : "+") + figure;
  }

  /** A weight in basis points as a per cent. */
  public static String percentOfWhole(int basisPoints) {
    return decimal(Fraction.of(basisPoints, 100));
  }

  /** How intervals of scores are counted, in words. */
  public static String policy(ScoringPolicy policy) {
    return policy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An exact number to hundredths. */
  public static String decimal(Fraction number) {
    return number.toDecimal(HUNDREDTHS, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Places held or due: whole where they are, else to hundredths. */
  public static String places(Fraction number) {
    return number.isWhole() ? number.toString() : decimal(number);
  }

  /**
   * The title of a regional group, a legal tradition, or a mix such as {@code CIVIL 1/2 + COMMON
   * 1/2}.
   */
  public String group(String code) {
    return MIX.splitToStream(code).map(this::single).collect(Collectors.joining(" + "));
  }

  private String single(String part) {
    int blank = part.indexOf(' ');
    String code = blank < 0 ? part : part.substring(0, blank);
    String share = blank < 0 ? "" : part.substring(blank);
    return title(code) + share;
  }

  private String title(String code) {
    return code.equals("NONE")
        ? "States outside the groups"
        : terms
            .title(GROUP, code)
            .or(() -> terms.title(TRADITION, code))
            .map(Object::toString)
            .orElse(code);
  }

  /** A criterion in words. */
  public static String criterion(String id) {
    return id.replace('-', ' ');
  }

  /** Why the one stands above the other, in a sentence. */
  public String reason(WhyAbove.Reason reason) {
    if (reason instanceof WhyAbove.Reason.ByTier tier) {
      return "It is of a more urgent tier: "
          + tier.because().reason()
          + " ("
          + tier.because().source()
          + ").";
    } else if (reason instanceof WhyAbove.Reason.ByScore score) {
      return "It scores "
          + score(score.sum())
          + " more: "
          + score.differences().stream()
              .filter(part -> part.difference() != 0)
              .map(part -> criterion(part.criterion()) + " " + difference(part.difference()))
              .collect(Collectors.joining(", "))
          + ".";
    } else if (reason instanceof WhyAbove.Reason.ByLot lot) {
      return "Both score the same, and the lot of \u201C"
          + lot.lot().seed()
          + "\u201D drew it first ("
          + lot.above()
          + " before "
          + lot.below()
          + ").";
    }
    return "The other stands first by need alone, and balance held it back: "
        + hindrance(((WhyAbove.Reason.ByBalance) reason).hindrance());
  }

  /** What held a need back, in a sentence with its figures. */
  public String hindrance(Hindrance hindrance) {
    String inside =
        hindrance.region().map(region -> "Inside the " + group(region) + ": ").orElse("");
    if (hindrance instanceof Hindrance.Release release) {
      return inside
          + "up to place "
          + release.place()
          + " the entitlement of "
          + group(release.group())
          + " is "
          + places(release.entitlement())
          + ", which allows "
          + release.most()
          + " at most, and "
          + release.held()
          + (release.held() == 1 ? " is" : " are")
          + " held already.";
    } else if (hindrance instanceof Hindrance.DueDates due) {
      return inside
          + (due.place() == due.until()
              ? "place " + due.place() + " falls due to others: "
              : "all places from " + due.place() + " to " + due.until() + " fall due to others: ")
          + due.due().stream()
              .map(
                  other ->
                      group(other.group())
                          + " (held "
                          + other.held()
                          + ", due "
                          + other.least()
                          + ")")
              .collect(Collectors.joining(", "))
          + ".";
    } else if (hindrance instanceof Hindrance.Theta theta) {
      return inside
          + "at place "
          + theta.place()
          + " "
          + group(theta.tradition())
          + " would be "
          + places(theta.deviation())
          + " places from its entitlement; "
          + places(theta.bound())
          + (theta.withinTheta() ? " is the bound agreed." : " was the least that could be had.");
    }
    Hindrance.Behind behind = (Hindrance.Behind) hindrance;
    return inside
        + "at place "
        + behind.place()
        + " "
        + group(behind.stronger())
        + " has the stronger claim by Webster\u2019s sequence, "
        + decimal(behind.strongerPriority())
        + " against "
        + decimal(behind.priority())
        + " of "
        + group(behind.group())
        + ".";
  }
}
