package org.palermo.convention.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.palermo.convention.Problem;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;

/** How much a plugin may bring. */
public final class ContentSize {
  /** So many records of each kind; no treaty comes near it. */
  public static final int MOST_RECORDS = 20_000;

  private ContentSize() {}

  /**
   * What a plugin brings more of than {@link #MOST_RECORDS}.
   *
   * @param file where it comes from, as problems name it
   */
  public static ImmutableList<Problem> of(
      String file, ProtocolContent content, ImmutableList<WorkedCase> cases, Revisions revisions) {
    return Stream.of(
            tooMany(file, "provisions", content.provisions().size()),
            tooMany(file, "questions", content.questionnaire().questions().size()),
            tooMany(file, "rules", content.rules().size()),
            tooMany(
                file,
                "cases of rules",
                content.rules().stream().map(GapRule::cases).mapToInt(ImmutableList::size).sum()),
            tooMany(file, "worked cases", cases.size()),
            tooMany(
                file,
                "questions of earlier versions",
                revisions.earlier().stream().mapToInt(form -> form.questions().size()).sum()),
            tooMany(
                file,
                "steps of migrations",
                revisions.migrations().stream().mapToInt(each -> each.steps().size()).sum()),
            tooMany(
                file,
                "pairs of carry-overs",
                revisions.carryOvers().stream().mapToInt(each -> each.pairs().size()).sum()))
        .flatMap(problems -> problems)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Problem> tooMany(String file, String what, int number) {
    return number <= MOST_RECORDS
        ? Stream.empty()
        : Stream.of(
            new Problem(
                file,
                "",
                "plugin-too-large",
                "it brings " + number + " " + what,
                "bring " + MOST_RECORDS + " at most"));
  }
}
