package org.palermo.convention.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Truth;

class ConditionProperties {
  @Provide
  Arbitrary<Condition> conditions() {
    return SampleForm.conditions();
  }

  @Provide
  Arbitrary<ImmutableList<Condition>> parts() {
    return SampleForm.conditions().list().ofMaxSize(4).map(ImmutableList::copyOf);
  }

  @Provide
  Arbitrary<AnswerSheet> sheets() {
    return SampleForm.answers().map(SampleForm::sheet);
  }

  @Property(tries = 150)
  @Label("C2 order: the order of the parts never changes the truth value")
  void orderOfPartsIsIrrelevant(
      @ForAll("parts") ImmutableList<Condition> parts, @ForAll("sheets") AnswerSheet sheet) {
    assertThat(new Condition.AllOf(parts.reverse()).over(sheet))
        .isEqualTo(new Condition.AllOf(parts).over(sheet));
    assertThat(new Condition.AnyOf(parts.reverse()).over(sheet))
        .isEqualTo(new Condition.AnyOf(parts).over(sheet));
  }

  @Property(tries = 150)
  @Label("C3 duality: not all is any not, also while something is unknown")
  void negationSwapsAllAndAny(
      @ForAll("parts") ImmutableList<Condition> parts, @ForAll("sheets") AnswerSheet sheet) {
    ImmutableList<Condition> denied =
        parts.stream().map(Condition.Not::new).collect(ImmutableList.toImmutableList());
    assertThat(new Condition.Not(new Condition.AllOf(parts)).over(sheet))
        .isEqualTo(new Condition.AnyOf(denied).over(sheet));
  }

  @Property(tries = 150)
  @Label("C4 count: all is at least as many as there are, any is at least one")
  void countingAgreesWithAllAndAny(
      @ForAll("parts") ImmutableList<Condition> parts, @ForAll("sheets") AnswerSheet sheet) {
    assertThat(new Condition.AtLeast(parts.size(), parts).over(sheet))
        .isEqualTo(new Condition.AllOf(parts).over(sheet));
    if (!parts.isEmpty()) {
      assertThat(new Condition.AtLeast(1, parts).over(sheet))
          .isEqualTo(new Condition.AnyOf(parts).over(sheet));
    }
    assertThat(new Condition.AtLeast(0, parts).over(sheet)).isEqualTo(Truth.TRUE);
  }

  @Provide
  Arbitrary<Condition> conditionsOnAnswers() {
    return SampleForm.conditionsOnAnswers();
  }

  @Provide
  Arbitrary<RecordedAnswer> answers() {
    return Arbitraries.of(SampleForm.QUESTIONS)
        .flatMap(
            question ->
                SampleForm.answers(question)
                    .map(said -> RecordedAnswer.of(question.id(), new AnswerState.Answered(said))));
  }

  @Property(tries = 600)
  @Label("C5 settled: filling a blank never changes what is known of a condition on answers")
  void fillingABlankNeverChangesWhatIsKnown(
      @ForAll("conditionsOnAnswers") Condition condition,
      @ForAll("answerMaps") ImmutableMap<String, RecordedAnswer> answers,
      @ForAll("answerMaps") ImmutableMap<String, RecordedAnswer> fillings) {
    condition.questions(
        blank -> {
          RecordedAnswer filled = fillings.get(blank);
          if (filled != null) {
            AnswerSheet sheet = SampleForm.sheet(SampleForm.without(answers, blank));
            Truth before = condition.over(sheet);
            Truth after = condition.over(sheet.with(filled));
            assertThat(!before.isSettled() || after == before).isTrue();
          }
        });
  }

  @Property(tries = 400)
  @Label("C6 dependence: what a condition does not look at never changes it")
  void otherQuestionsDoNotMatter(
      @ForAll("conditions") Condition condition,
      @ForAll("sheets") AnswerSheet sheet,
      @ForAll("answers") RecordedAnswer other) {
    TreeSet<String> seen = new TreeSet<>();
    condition.questions(seen::add);
    boolean opensAnother = other.question().equals("f.c1");
    boolean inScope = other.question().matches("f\\.(c1|c2|w)");
    if (!seen.contains(other.question()) && !opensAnother && !inScope) {
      assertThat(condition.over(sheet.with(other))).isEqualTo(condition.over(sheet));
    }
  }

  @Provide
  Arbitrary<ImmutableMap<String, RecordedAnswer>> answerMaps() {
    return SampleForm.answers();
  }

  @Property(tries = 150)
  @Label("C7 with: a sheet with one answer changed is the sheet of the changed answers")
  void changingOneAnswerIsBuildingAnew(
      @ForAll("answerMaps") ImmutableMap<String, RecordedAnswer> answers,
      @ForAll("answers") RecordedAnswer changed,
      @ForAll("conditions") Condition condition) {
    Map<String, RecordedAnswer> all = new HashMap<>(answers);
    all.put(changed.question(), changed);
    AnswerSheet anew = SampleForm.sheet(all);
    AnswerSheet step = SampleForm.sheet(answers).with(changed);
    assertThat(condition.over(step)).isEqualTo(condition.over(anew));
    assertThat(step.clarifications()).isEqualTo(anew.clarifications());
  }
}
