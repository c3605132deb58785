package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.treaty.Citation;

/** One way in which a newer version of a questionnaire differs from an older one. */
public sealed interface Change {
  /** Id of the question it is about; in the older version, where it is there. */
  String question();

  /** What it means for answers already given, by itself. */
  Consequence consequence();

  /** A change that touches no answer. */
  sealed interface Harmless extends Change {
    @Override
    default Consequence consequence() {
      return Consequence.STAND;
    }
  }

  /** A question that is new. */
  record Added(Question added) implements Harmless {
    @Override
    public String question() {
      return added.id();
    }
  }

  /** A question that is gone, with the reason where a migration gives it. */
  record Removed(Question removed, Optional<Wording> reason) implements Change {
    @Override
    public String question() {
      return removed.id();
    }

    @Override
    public Consequence consequence() {
      return Consequence.CANNOT_BE_CARRIED;
    }
  }

  /**
   * Answers that go to other questions by a declared migration: one to one (renamed), one to
   * several (split), several to one (merged), or both.
   *
   * @param question the older question
   * @param to the newer questions, at least one
   * @param with other older questions that speak to one of these too
   * @param consequence what the declared steps make of the answers
   */
  record Led(
      String question, ImmutableSet<String> to, ImmutableSet<String> with, Consequence consequence)
      implements Change {
    /** Whether it is one question that is several now. */
    public boolean isSplit() {
      return to.size() > 1;
    }

    /** Whether several questions are one now. */
    public boolean isMerged() {
      return !with.isEmpty();
    }
  }

  /** Other words for the same question. */
  record Reworded(String question, Wording before, Wording after) implements Harmless {}

  /** Another place in the order. */
  record Moved(String question, int before, int after) implements Harmless {}

  /** An option that is new. */
  record OptionAdded(String question, String option) implements Harmless {}

  /** An option that is gone; what it becomes where a migration says so. */
  record OptionRemoved(String question, String option, Consequence consequence) implements Change {}

  /** Other options stand alone in a multiple choice. */
  record StandingAlone(String question, ImmutableSet<String> before, ImmutableSet<String> after)
      implements Change {
    @Override
    public Consequence consequence() {
      return before.containsAll(after) ? Consequence.STAND : Consequence.NEED_CONFIRMATION;
    }
  }

  /** Asked on another condition; answers to a question not asked are kept and not used. */
  record ConditionChanged(String question, Optional<Condition> before, Optional<Condition> after)
      implements Harmless {}

  /** Another kind of answer. */
  record Retyped(String question, AnswerType before, AnswerType after, Consequence consequence)
      implements Change {}

  /** About other places of the text. */
  record CitationsChanged(
      String question, ImmutableList<Citation> before, ImmutableList<Citation> after)
      implements Harmless {}

  /** In another review cluster. */
  record ClusterChanged(String question, Optional<String> before, Optional<String> after)
      implements Harmless {}

  /** Asked for another purpose. */
  record PurposeChanged(String question, String before, String after) implements Harmless {}

  /** Other notes for readers. */
  record NotesChanged(String question, Question.Notes before, Question.Notes after)
      implements Harmless {}

  /** A change of a column of a question with rows. */
  record InColumn(String question, Change change) implements Change {
    @Override
    public Consequence consequence() {
      return change.consequence();
    }
  }

  /** Another title, other cycles, or other provisions left out: the form as a whole. */
  record FormChanged(Questionnaire before, Questionnaire after) implements Harmless {
    @Override
    public String question() {
      return "";
    }
  }
}
