package org.palermo.convention.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.convention.revision.Versions.NEW;
import static org.palermo.convention.revision.Versions.OLD;
import static org.palermo.convention.revision.Versions.REASON;
import static org.palermo.convention.revision.Versions.WAY;
import static org.palermo.convention.revision.Versions.form;
import static org.palermo.convention.revision.Versions.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionBuilder;
import org.palermo.convention.treaty.Citation;

class QuestionnaireDiffTest {
  private static QuestionBuilder ticks() {
    return question("tip.06.4", AnswerType.MULTICHOICE, 5).options(List.of("a", "b"));
  }

  private static ImmutableList<Change> changes(UnaryOperator<QuestionBuilder> changed) {
    return QuestionnaireDiff.between(
            form(1, ticks().build()), form(2, changed.apply(ticks()).build()))
        .changes();
  }

  @Test
  void aVersionDiffersFromItselfInNothing() {
    assertThat(QuestionnaireDiff.between(OLD, OLD).changes()).isEmpty();
    assertThat(QuestionnaireDiff.between(NEW, NEW).changes()).isEmpty();
  }

  @Test
  void eachPartOfAQuestionShowsWhenItChanges() {
    String id = "tip.06.4";
    Wording words = Wording.english("Which?");
    assertThat(changes(q -> q.prompt(words)))
        .containsExactly(new Change.Reworded(id, Wording.english(id), words));
    assertThat(changes(q -> q.order(9))).containsExactly(new Change.Moved(id, 5, 9));
    assertThat(changes(q -> q.options(List.of("a", "c"))))
        .containsExactly(
            new Change.OptionRemoved(id, "b", Consequence.CANNOT_BE_CARRIED),
            new Change.OptionAdded(id, "c"));
    assertThat(changes(q -> q.exclusive(List.of("b"))))
        .containsExactly(new Change.StandingAlone(id, ImmutableSet.of(), ImmutableSet.of("b")));
    assertThat(changes(q -> q.cluster(Optional.of("II"))))
        .containsExactly(new Change.ClusterChanged(id, Optional.empty(), Optional.of("II")));
    assertThat(changes(q -> q.purpose(Purpose.CONTEXT)))
        .containsExactly(new Change.PurposeChanged(id, "substance", "context"));
    Citation place = Citation.parse("TIP 6(3)");
    assertThat(changes(q -> q.citing(List.of(place))))
        .containsExactly(
            new Change.CitationsChanged(id, ImmutableList.of(), ImmutableList.of(place)));
    Question.Notes notes = new Question.Notes(Optional.empty(), Optional.empty(), "inferred");
    assertThat(changes(q -> q.notes(notes)))
        .containsExactly(new Change.NotesChanged(id, Question.Notes.NONE, notes));
    Condition condition = new Condition.In("tip.03.1", ImmutableSortedSet.of("yes"));
    assertThat(changes(q -> q.askedWhen(Optional.of(condition))))
        .containsExactly(new Change.ConditionChanged(id, Optional.empty(), Optional.of(condition)));
  }

  @Test
  void anotherKindOfAnswerCanNotBeCarriedUnlessEachOptionIsThere() {
    Question yesOrNo = question("tip.06.4", AnswerType.BOOLEAN, 5).build();
    Question scale = question("tip.06.4", AnswerType.COMPLIANCE, 5).build();
    Question prose = question("tip.06.4", AnswerType.TEXT, 5).build();
    assertThat(QuestionnaireDiff.between(form(1, yesOrNo), form(2, scale)).changes())
        .contains(
            new Change.Retyped(
                "tip.06.4",
                AnswerType.BOOLEAN,
                AnswerType.COMPLIANCE,
                Consequence.STAND_TRANSFORMED));
    assertThat(QuestionnaireDiff.between(form(1, scale), form(2, prose)).consequenceFor("tip.06.4"))
        .isEqualTo(Consequence.CANNOT_BE_CARRIED);
  }

  @Test
  void columnsAreComparedToo() {
    Question column = question("tip.06.5.a", AnswerType.TEXT, 1).build();
    Question rows = question("tip.06.5", AnswerType.ROWS, 1).columns(List.of(column)).build();
    Question bare = question("tip.06.5", AnswerType.ROWS, 1).build();
    assertThat(QuestionnaireDiff.between(form(1, rows), form(2, bare)).changes())
        .containsExactly(
            new Change.InColumn("tip.06.5", new Change.Removed(column, Optional.empty())));
  }

  @Test
  void theTitleIsAChangeOfTheForm() {
    assertThat(
            QuestionnaireDiff.between(
                    OLD,
                    new org.palermo.convention.questionnaire.Questionnaire(
                        "tip",
                        OLD.version(),
                        "TIP",
                        Wording.english("Another title"),
                        OLD.cycles(),
                        OLD.questions(),
                        OLD.excluded()))
                .changes())
        .hasOnlyElementsOfType(Change.FormChanged.class)
        .hasSize(1);
  }

  @Test
  void aDeclaredMigrationTellsSplitMergedAndDropped() {
    QuestionnaireDiff diff = QuestionnaireDiff.along(WAY);
    assertThat(diff.changes())
        .contains(
            new Change.Led(
                "tip.a.4",
                ImmutableSet.of("tip.06.1", "tip.06.2"),
                ImmutableSet.of(),
                Consequence.NEED_CONFIRMATION),
            new Change.Removed(OLD.questions().get(6), Optional.of(REASON)));
    assertThat(diff.consequenceFor("tip.a.1")).isEqualTo(Consequence.NEED_CONFIRMATION);
    assertThat(diff.consequenceFor("tip.00.1")).isEqualTo(Consequence.STAND);
    assertThat(diff.consequenceFor("tip.a.5")).isEqualTo(Consequence.CANNOT_BE_CARRIED);
  }
}
