package org.palermo.convention.gap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Truth;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Settled;
import org.palermo.convention.treaty.Citation;

/**
 * How the answers to a question are read: the cases in which a duty is found wanting. Its tests are
 * {@link WorkedCase}s.
 *
 * <p>Cases are read in order; the first that is true decides. While one is unknown before that, the
 * verdict is open between it and what follows. Source: decision 2/6 (c)(i); the duties are those of
 * the provisions cited.
 *
 * @param id permanent id, that of its question unless a question has several rules
 * @param version from 1
 * @param instrument code of the instrument
 * @param question the question it reads
 * @param provisions the places it speaks of
 * @param shape how the duty is built
 * @param text the duty in a sentence
 * @param denies questions whose "yes" a gap found here contradicts; the more specific answer
 *     prevails
 * @param cases in the order in which they are read; at least one
 * @param equivalents lawful ways to meet the duty, where there are several
 */
public record GapRule(
    String id,
    int version,
    String instrument,
    String question,
    ImmutableList<Citation> provisions,
    DutyShape shape,
    Wording text,
    ImmutableList<String> denies,
    ImmutableList<GapCase> cases,
    ImmutableList<Equivalent> equivalents) {
  private static final Verdict NOT_ASKED =
      new Verdict.NotApplicable("the question was not asked, since its condition does not hold");
  private static final Verdict SAID_NOT_TO_APPLY =
      new Verdict.NotApplicable("the State gives a reason why the question does not apply");
  private static final Verdict NOTHING_MISSING = new Verdict.NoGap(ImmutableList.of());

  /**
   * @throws IllegalArgumentException if there is no case or the version is below 1
   */
  public GapRule {
    checkArgument(!cases.isEmpty(), "rule %s has no case", id);
    checkArgument(version >= 1, "version of rule %s must be 1 or more, was %s", id, version);
  }

  /**
   * The verdict on those answers. Total: it never throws, and visits each condition at most once.
   */
  public Verdict judge(AnswerSheet sheet) {
    return judge(sheet, null);
  }

  /** The verdict on those answers with how it came about. */
  public Judgement explain(AnswerSheet sheet) {
    ImmutableList.Builder<Judgement.Step> steps = ImmutableList.builder();
    Verdict verdict = judge(sheet, steps::add);
    return new Judgement(this, verdict, steps.build());
  }

  private Verdict judge(AnswerSheet sheet, @Nullable Consumer<Judgement.Step> steps) {
    Settled said = sheet.settled(question);
    Truth asked = said == null ? sheet.asked(question) : Truth.TRUE;
    if (asked == Truth.FALSE) {
      return NOT_ASKED;
    }
    if (said != null && said.isNotApplicable()) {
      return SAID_NOT_TO_APPLY;
    }
    Outcomes outcomes = new Outcomes();
    for (int i = 0; i < cases.size() && !outcomes.isDecided(); i++) {
      Truth truth = asked == Truth.UNKNOWN ? Truth.UNKNOWN : cases.get(i).when().over(sheet);
      if (steps != null) {
        steps.accept(Judgement.Step.of(i, cases.get(i), truth, sheet));
      }
      outcomes.add(cases.get(i), truth);
    }
    return outcomes.verdict(this, sheet);
  }

  /** What the cases read so far leave possible. */
  private static final class Outcomes {
    private ImmutableList.@Nullable Builder<GapCase> open;
    private @Nullable GapCase decided;

    boolean isDecided() {
      return decided != null;
    }

    void add(GapCase gapCase, Truth truth) {
      if (truth == Truth.TRUE) {
        decided = gapCase;
      } else if (truth == Truth.UNKNOWN) {
        if (open == null) {
          open = ImmutableList.builder();
        }
        open.add(gapCase);
      }
    }

    Verdict verdict(GapRule rule, AnswerSheet sheet) {
      if (open != null) {
        return undetermined(open.build(), rule, sheet);
      }
      if (decided == null) {
        return NOTHING_MISSING;
      }
      return decided.severity().isGap()
          ? new Verdict.Gap(decided)
          : new Verdict.NoGap(ImmutableList.of(decided));
    }

    private Verdict undetermined(ImmutableList<GapCase> cases, GapRule rule, AnswerSheet sheet) {
      Severity worst = decided == null ? Severity.INFO : decided.severity();
      Severity best = worst;
      for (GapCase gapCase : cases) {
        worst = gapCase.severity().compareTo(worst) > 0 ? gapCase.severity() : worst;
        best = gapCase.severity().atMost(best);
      }
      ImmutableSortedSet<String> questions = OpenQuestions.of(rule.question(), cases, sheet);
      return new Verdict.Undetermined(questions, worst, best);
    }
  }
}
