package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of a questionnaire; a new major version may need a migration of answers. */
public record SemanticVersion(int major, int minor, int patch)
    implements Comparable<SemanticVersion> {
  private static final Pattern FORM =
      Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

  /**
   * Reads {@code 2.0.0}; the inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static SemanticVersion parse(String text) {
    Matcher matcher = FORM.matcher(text);
    checkArgument(matcher.matches(), "a version reads like 2.0.0, was '%s'", text);
    return new SemanticVersion(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  /** Whether answers given under the other version can be read under this one as they are. */
  public boolean reads(SemanticVersion other) {
    return major == other.major && compareTo(other) >= 0;
  }

  @Override
  public int compareTo(SemanticVersion other) {
    int byNumber = Integer.compare(major, other.major);
    if (byNumber == 0) {
      byNumber = Integer.compare(minor, other.minor);
    }
    return byNumber != 0 ? byNumber : Integer.compare(patch, other.patch);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
