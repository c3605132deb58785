package org.palermo.convention.json;

import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.CaseExample;
import org.palermo.convention.questionnaire.LawReference;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** Writes answers. */
final class AnswerWriter {
  private AnswerWriter() {}

  /** The field in which an answer of that kind stands. */
  static String field(Answer answer) {
    if (answer instanceof Answer.Option) {
      return "option";
    } else if (answer instanceof Answer.Options) {
      return "options";
    } else if (answer instanceof Answer.Text) {
      return "text";
    } else if (answer instanceof Answer.Quantity) {
      return "number";
    } else if (answer instanceof Answer.Date) {
      return "date";
    } else if (answer instanceof Answer.Laws) {
      return "lawsGiven";
    } else if (answer instanceof Answer.Cases) {
      return "casesGiven";
    } else if (answer instanceof Answer.Figures) {
      return "figures";
    }
    return answer instanceof Answer.NoFigures ? "noFigures" : "rows";
  }

  static void write(RecordedAnswer answer, JsonWriter out) {
    out.object(
        () -> {
          out.text("question", answer.question());
          state(answer.state(), out);
          out.text("comment", answer.comment());
          out.arrayUnlessEmpty("laws", answer.laws(), law -> law(law, out));
          out.arrayUnlessEmpty("cases", answer.cases(), each -> caseExample(each, out));
          out.text("said", answer.said());
          out.text("respondent", answer.respondent());
          Words.visibility(answer.visibility(), out);
        });
  }

  private static void state(AnswerState state, JsonWriter out) {
    if (state instanceof AnswerState.Unconfirmed carried) {
      state(carried.proposed(), out);
      out.name(AnswerReader.CARRIED_FROM);
      new OriginForm().write(carried.origin(), out);
    } else if (state instanceof AnswerState.Answered answered) {
      answer(answered.answer(), out);
      out.text("reason", answered.reason());
    } else {
      out.text("status", state.code());
      if (state instanceof AnswerState.NotApplicable given) {
        out.text("reason", given.reason());
      }
    }
  }

  private static void answer(Answer answer, JsonWriter out) {
    String field = field(answer);
    if (answer instanceof Answer.Option option) {
      out.text(field, option.code());
    } else if (answer instanceof Answer.Options options) {
      out.texts(field, options.codes());
    } else if (answer instanceof Answer.Text text) {
      out.text(field, text.text());
    } else if (answer instanceof Answer.Quantity quantity) {
      out.amount(field, quantity.value());
    } else if (answer instanceof Answer.Date date) {
      out.text(field, date.day());
    } else if (answer instanceof Answer.Laws laws) {
      out.array(field, laws.laws(), law -> law(law, out));
    } else if (answer instanceof Answer.Cases cases) {
      out.array(field, cases.cases(), each -> caseExample(each, out));
    } else if (answer instanceof Answer.Figures figures) {
      out.array(field, figures.figures(), figure -> figure(figure, out));
    } else if (answer instanceof Answer.NoFigures) {
      out.flag(field, true);
    } else if (answer instanceof Answer.Rows rows) {
      out.array(field, rows.rows(), row -> row(row, out));
    }
  }

  private static void figure(Answer.Figures.Figure figure, JsonWriter out) {
    out.object(
        () -> {
          out.text("period", figure.period());
          out.amount("value", figure.value());
        });
  }

  private static void row(Answer.Rows.Row row, JsonWriter out) {
    out.object(
        () -> {
          out.text("key", row.key());
          out.array("answers", row.answers(), answer -> write(answer, out));
        });
  }

  private static void law(LawReference law, JsonWriter out) {
    out.object(
        () -> {
          out.text("title", law.title());
          out.text("article", law.article());
          out.text("inForce", law.inForce());
          out.text("link", law.link());
        });
  }

  private static void caseExample(CaseExample example, JsonWriter out) {
    out.object(
        () -> {
          out.text("title", example.title());
          out.text("outcome", example.outcome());
          out.text("date", example.date());
        });
  }
}
