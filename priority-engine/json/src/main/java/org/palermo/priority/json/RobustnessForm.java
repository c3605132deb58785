package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.json.RobustnessDocument.Firmness;
import org.palermo.priority.json.RobustnessDocument.Question;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.robust.CutStandings;

/** Reads and writes how firm the first places of a run are. */
final class RobustnessForm implements Form<RobustnessDocument> {
  private static final Codes<RankingRule> RULES = Codes.of(RankingRule.values());
  private static final Codes<CutStandings.Standing> STANDINGS =
      Codes.of(CutStandings.Standing.values());

  @Override
  public Optional<RobustnessDocument> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<String> dataset = object.required("dataset", Value.TEXT);
    Field<Boolean> synthetic = object.required("synthetic", Value.FLAG);
    Field<RankingRule> rule = object.required("rule", RULES);
    Field<Integer> draws = object.required("draws", Value.INTEGER);
    Field<Integer> first = object.required("first", Value.INTEGER);
    Field<Fraction> errorForOne = object.required("errorForOne", Figures.FRACTION);
    Field<Fraction> errorForAll = object.required("errorForAll", Figures.FRACTION);
    Field<ImmutableList<Firmness>> needs = object.list("needs", RobustnessForm::firmness);
    Field<ImmutableList<Question>> questions = object.list("questions", RobustnessForm::question);
    return object.isComplete()
        ? Optional.of(
            new RobustnessDocument(
                asOf.get(),
                dataset.get(),
                synthetic.get(),
                rule.get(),
                draws.get(),
                first.get(),
                errorForOne.get(),
                errorForAll.get(),
                needs.get(),
                questions.get()))
        : Optional.empty();
  }

  private static Optional<Firmness> firmness(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<Fraction> within = object.required("within", Figures.FRACTION);
    Field<Integer> best = object.required("best", Value.INTEGER);
    Field<Integer> worst = object.required("worst", Value.INTEGER);
    Field<CutStandings.Standing> standing = object.required("standing", STANDINGS);
    return object.isComplete()
        ? Optional.of(
            new Firmness(need.get(), within.get(), best.get(), worst.get(), standing.get()))
        : Optional.empty();
  }

  private static Optional<Question> question(Value value) {
    JsonObject object = value.object();
    Field<String> state = object.required("state", Value.TEXT);
    Field<ImmutableList<String>> questions = object.list("questions", Value.TEXT);
    Field<ImmutableList<String>> criteria = object.list("criteria", Value.TEXT);
    Field<ImmutableList<String>> needs = object.list("needs", Value.TEXT);
    Field<Fraction> needsMoved = object.required("needsMoved", Figures.FRACTION);
    return object.isComplete()
        ? Optional.of(
            new Question(
                state.get(),
                ImmutableSortedSet.copyOf(questions.get()),
                ImmutableSortedSet.copyOf(criteria.get()),
                ImmutableSortedSet.copyOf(needs.get()),
                needsMoved.get()))
        : Optional.empty();
  }

  @Override
  public void write(RobustnessDocument document, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", document.asOf());
          out.text("dataset", document.dataset());
          out.flag("synthetic", document.synthetic());
          out.text("rule", Codes.code(document.rule()));
          out.number("draws", document.draws());
          out.number("first", document.first());
          out.text("errorForOne", document.errorForOne());
          out.text("errorForAll", document.errorForAll());
          out.array("needs", document.needs(), need -> write(need, out));
          out.array("questions", document.questions(), question -> write(question, out));
        });
  }

  private static void write(Firmness need, JsonWriter out) {
    out.object(
        () -> {
          out.text("need", need.need());
          out.text("within", need.within());
          out.number("best", need.best());
          out.number("worst", need.worst());
          out.text("standing", Codes.code(need.standing()));
        });
  }

  private static void write(Question question, JsonWriter out) {
    out.object(
        () -> {
          out.text("state", question.state());
          out.texts("questions", question.questions());
          out.texts("criteria", question.criteria());
          out.texts("needs", question.needs());
          out.text("needsMoved", question.needsMoved());
        });
  }
}
