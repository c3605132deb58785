package org.palermo.convention.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.treaty.Strength;

/** Writes conditions, each as an object with one field, the operator. */
final class ConditionWriter {
  private final JsonWriter out;

  private ConditionWriter(JsonWriter out) {
    this.out = out;
  }

  static void write(Condition condition, JsonWriter out) {
    new ConditionWriter(out).write(condition);
  }

  private void write(Condition condition) {
    out.object(() -> operator(condition));
  }

  private void operator(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      composite(composite);
    } else if (condition instanceof Condition.OnStatus standing) {
      standing(standing);
    } else if (condition instanceof Condition.OnAnswer answer) {
      answer(answer);
    }
  }

  private void composite(Condition.Composite composite) {
    if (composite instanceof Condition.AllOf all) {
      out.array("all", all.parts(), this::write);
    } else if (composite instanceof Condition.AnyOf any) {
      out.array("any", any.parts(), this::write);
    } else if (composite instanceof Condition.Not not) {
      out.name("not");
      write(not.part());
    } else if (composite instanceof Condition.AtLeast atLeast) {
      out.object(
          "atLeast",
          () -> {
            out.number("count", atLeast.count());
            out.array("of", atLeast.parts(), this::write);
          });
    } else if (composite instanceof Condition.Unless unless) {
      out.object(
          "unless",
          () -> {
            out.name("exception");
            write(unless.exception());
            out.name("rule");
            write(unless.rule());
          });
    }
  }

  private void standing(Condition.OnStatus standing) {
    if (standing instanceof Condition.PartyTo party) {
      out.text("partyTo", party.instrument());
    } else if (standing instanceof Condition.SignatoryTo signatory) {
      out.text("signatoryTo", signatory.instrument());
    } else if (standing instanceof Condition.StrengthIn strength) {
      out.texts("strengthIs", strength.strengths().stream().sorted().map(Strength::code).toList());
    }
  }

  private void answer(Condition.OnAnswer answer) {
    if (answer instanceof Condition.In in) {
      options("in", in.question(), in.options());
    } else if (answer instanceof Condition.IncludesAny includes) {
      options("includesAny", includes.question(), includes.options());
    } else if (answer instanceof Condition.LacksAny lacks) {
      options("lacksAny", lacks.question(), lacks.options());
    } else if (answer instanceof Condition.LacksAll lacks) {
      options("lacksAll", lacks.question(), lacks.options());
    } else if (answer instanceof Condition.LacksAtLeast lacks) {
      out.object(
          "lacksAtLeast",
          () -> {
            out.text("question", lacks.question());
            out.number("count", lacks.count());
            out.texts("options", lacks.options());
          });
    } else if (answer instanceof Condition.Known known) {
      question("known", known.question());
    } else if (answer instanceof Condition.IsZero zero) {
      question("zero", zero.question());
    } else if (answer instanceof Condition.HasNoData none) {
      question("noData", none.question());
    } else if (answer instanceof Condition.StatusIn status) {
      out.object(
          "status",
          () -> {
            out.text("question", status.question());
            out.texts("is", status.codes());
          });
    } else {
      comparison(answer);
    }
  }

  private void comparison(Condition.OnAnswer answer) {
    if (answer instanceof Condition.Compare compare) {
      out.object(
          "number",
          () -> {
            out.text("question", compare.question());
            out.number(compare.comparison().code(), compare.bound());
          });
    } else if (answer instanceof Condition.When when) {
      out.object(
          "date",
          () -> {
            out.text("question", when.question());
            out.text(when.before() ? "before" : "notBefore", when.day());
          });
    } else if (answer instanceof Condition.AnyAnswerIn any) {
      out.object(
          "anyAnswerIn",
          () -> {
            out.text("scope", any.scope());
            out.texts("options", any.options());
          });
    } else if (answer instanceof Condition.RowsHold rows) {
      out.object("rows", () -> rows(rows));
    }
  }

  private void rows(Condition.RowsHold rows) {
    out.text("question", rows.question());
    if (rows.quantifier() == Condition.RowsHold.Quantifier.AT_LEAST) {
      out.number("atLeast", rows.count());
      out.name("where");
    } else {
      out.name(Ascii.toLowerCase(rows.quantifier().name()));
    }
    write(rows.where());
  }

  private void options(String operator, String question, ImmutableSet<String> options) {
    out.object(
        operator,
        () -> {
          out.text("question", question);
          out.texts("options", options);
        });
  }

  private void question(String operator, String question) {
    out.object(operator, () -> out.text("question", question));
  }
}
