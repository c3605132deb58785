package org.palermo.convention.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.Wording;
import org.palermo.convention.treaty.Citation;

/**
 * The questions that one instrument puts to its parties, in one version.
 *
 * @param id such as {@code tip}
 * @param version semantic version; an answer knows the version it was given under
 * @param instrument code of the instrument
 * @param title what it is called
 * @param cycles reporting cycles it serves
 * @param questions in the order in which they are put
 * @param excluded provisions that no question can sensibly ask about, each with the reason
 */
public record Questionnaire(
    String id,
    SemanticVersion version,
    String instrument,
    Wording title,
    ImmutableList<String> cycles,
    ImmutableList<Question> questions,
    ImmutableList<Exclusion> excluded) {
  /**
   * A provision left out.
   *
   * @param citation the place
   * @param reason why no question asks about it
   */
  public record Exclusion(Citation citation, Wording reason) {}

  /**
   * @throws IllegalArgumentException if two questions have one id, or one belongs to another
   *     instrument
   */
  public Questionnaire {
    Set<String> ids = new HashSet<>();
    for (Question question : questions) {
      checkArgument(ids.add(question.id()), "two questions of %s have one id", id);
      checkArgument(
          question.instrument().equals(instrument),
          "%s belongs to %s, not to %s",
          question.id(),
          question.instrument(),
          instrument);
    }
    questions = ImmutableList.sortedCopyOf(Comparator.comparingInt(Question::order), questions);
  }
}
