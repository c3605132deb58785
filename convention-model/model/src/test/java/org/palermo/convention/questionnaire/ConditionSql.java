package org.palermo.convention.questionnaire;

import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palermo.convention.Truth;

/**
 * Conditions and answers to {@link SampleForm} as SQL, written from their description alone: a
 * question without an answer that counts is a NULL, and SQL's own logic does the rest.
 */
final class ConditionSql {
  private final Map<String, RecordedAnswer> answers;
  private final Standing standing;

  ConditionSql(Map<String, RecordedAnswer> answers, Standing standing) {
    this.answers = answers;
    this.standing = standing;
  }

  /** One row with a column for every fact, and the condition over it. */
  String query(Condition condition) {
    Map<String, String> columns = new TreeMap<>();
    columns.put("c1", option("f.c1"));
    columns.put("c2", option("f.c2"));
    columns.put("w_if_asked", option("f.w"));
    columns.put("choice", option("f.choice"));
    for (String box : SampleForm.TICKS.options()) {
      columns.put("ticks_" + box, ticked(box));
    }
    columns.put("number", number("f.number"));
    columns.put("day", day());
    columns.put("figures", figures());
    columns.put("no_figures", noFigures());
    columns.put("party", bool(standing.partyTo("FORM")));
    columns.put("signatory", bool(standing.signatoryTo("FORM")));
    for (String id : SampleForm.ids()) {
      columns.put("status_" + id.substring(2), status(id));
    }
    String facts =
        columns.entrySet().stream()
            .map(entry -> entry.getValue() + " AS " + entry.getKey())
            .collect(Collectors.joining(", "));
    return "SELECT "
        + sql(condition)
        + " FROM (SELECT *, c1 = 'yes' AS asked_w,"
        + " CASE WHEN c1 = 'yes' THEN w_if_asked END AS w FROM (SELECT "
        + facts
        + "))";
  }

  private Stream<Answer> said(String id) {
    RecordedAnswer answer = answers.get(id);
    return answer != null && answer.state() instanceof AnswerState.Answered answered
        ? Stream.of(answered.answer())
        : Stream.empty();
  }

  private String option(String id) {
    return said(id).map(answer -> text(((Answer.Option) answer).code())).findFirst().orElse("NULL");
  }

  private String ticked(String box) {
    return said("f.ticks")
        .map(answer -> ((Answer.Options) answer).codes().contains(box) ? "1" : "0")
        .findFirst()
        .orElse("NULL");
  }

  private String number(String id) {
    return said(id)
        .map(answer -> ((Answer.Quantity) answer).value().toPlainString())
        .findFirst()
        .orElse("NULL");
  }

  private String day() {
    return said("f.day")
        .map(answer -> text(((Answer.Date) answer).day().toString()))
        .findFirst()
        .orElse("NULL");
  }

  /** The sum of figures that are never negative: 0 exactly when all are. */
  private String figures() {
    return said("f.figures")
        .map(
            answer ->
                answer instanceof Answer.Figures given
                    ? given.figures().stream()
                        .map(figure -> figure.value().toPlainString())
                        .collect(Collectors.joining(" + "))
                    : "-1")
        .findFirst()
        .orElse("NULL");
  }

  private String noFigures() {
    return said("f.figures")
        .map(answer -> answer instanceof Answer.NoFigures ? "1" : "0")
        .findFirst()
        .orElse("NULL");
  }

  private String status(String id) {
    RecordedAnswer answer = answers.get(id);
    String given = text(answer == null ? "blank" : answer.state().code());
    return id.equals("f.w") ? option("f.c1").equals("'yes'") ? given : text("not_asked") : given;
  }

  private static String bool(Truth truth) {
    return switch (truth) {
      case TRUE -> "1";
      case FALSE -> "0";
      case UNKNOWN -> "NULL";
    };
  }

  private static String text(String word) {
    return "'" + word + "'";
  }

  private static String column(String id) {
    return id.substring(2);
  }

  private String sql(Condition condition) {
    if (condition instanceof Condition.In in) {
      return "(" + column(in.question()) + " IN " + list(in.options()) + ")";
    } else if (condition instanceof Condition.IncludesAny includes) {
      return boxes(includes.options(), " = 1", " OR ");
    } else if (condition instanceof Condition.LacksAny lacks) {
      return boxes(lacks.options(), " = 0", " OR ");
    } else if (condition instanceof Condition.LacksAll lacks) {
      return boxes(lacks.options(), " = 0", " AND ");
    } else if (condition instanceof Condition.LacksAtLeast lacks) {
      return lacks.options().stream()
          .map(option -> "(1 - ticks_" + option + ")")
          .collect(Collectors.joining(" + ", "((", ") >= " + lacks.count() + ")"));
    } else if (condition instanceof Condition.Known known) {
      return known(known.question());
    } else if (condition instanceof Condition.StatusIn status) {
      return "(status_" + column(status.question()) + " IN " + list(status.codes()) + ")";
    } else if (condition instanceof Condition.IsZero) {
      return "(figures = 0)";
    } else if (condition instanceof Condition.HasNoData) {
      return "(no_figures = 1)";
    } else if (condition instanceof Condition.Compare compare) {
      return compare("number", compare);
    } else if (condition instanceof Condition.When when) {
      return "(day " + (when.before() ? "<" : ">=") + " '" + when.day() + "')";
    } else if (condition instanceof Condition.AnyAnswerIn any) {
      String options = list(any.options());
      return "(c1 IN %s OR c2 IN %s OR CASE WHEN asked_w = 0 THEN 0 ELSE w IN %s END)"
          .formatted(options, options, options);
    } else if (condition instanceof Condition.RowsHold rows) {
      return rows(rows);
    } else if (condition instanceof Condition.PartyTo) {
      return "party";
    } else if (condition instanceof Condition.SignatoryTo) {
      return "signatory";
    }
    return composite((Condition.Composite) condition, this::sql);
  }

  private static String composite(
      Condition.Composite condition, Function<Condition, String> render) {
    List<String> parts = condition.parts().stream().map(render).toList();
    if (condition instanceof Condition.AllOf) {
      return "(1 AND " + String.join(" AND ", with(parts, "1")) + ")";
    } else if (condition instanceof Condition.AnyOf) {
      return "(0 OR " + String.join(" OR ", with(parts, "0")) + ")";
    } else if (condition instanceof Condition.Not) {
      return "(NOT " + parts.get(0) + ")";
    } else if (condition instanceof Condition.AtLeast some) {
      return atLeast(some.count(), parts);
    }
    return "(" + parts.get(1) + " AND NOT " + parts.get(0) + ")";
  }

  private static List<String> with(List<String> parts, String neutral) {
    return parts.isEmpty() ? List.of(neutral) : parts;
  }

  /** At least so many hold when all of some choice of so many hold. */
  private static String atLeast(int count, List<String> parts) {
    if (count > parts.size()) {
      return "0";
    }
    Set<Integer> places = IntStream.range(0, parts.size()).boxed().collect(Collectors.toSet());
    return Sets.combinations(places, count).stream()
        .map(
            chosen ->
                "("
                    + String.join(" AND ", with(chosen.stream().map(parts::get).toList(), "1"))
                    + ")")
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private String known(String id) {
    return switch (id) {
      case "f.ticks" -> "(ticks_none IS NOT NULL)";
      case "f.rows" -> said(id).findFirst().isPresent() ? "1" : "0";
      default -> "(" + column(id) + " IS NOT NULL)";
    };
  }

  private static String boxes(Set<String> options, String is, String joint) {
    return options.stream()
        .map(option -> "ticks_" + option + is)
        .collect(Collectors.joining(joint, "(", ")"));
  }

  private static String compare(String value, Condition.Compare compare) {
    String sign =
        switch (compare.comparison()) {
          case BELOW -> "<";
          case AT_MOST -> "<=";
          case EQUAL_TO -> "=";
          case AT_LEAST -> ">=";
          case ABOVE -> ">";
        };
    return "(" + value + " " + sign + " " + compare.bound().toPlainString() + ")";
  }

  private String rows(Condition.RowsHold condition) {
    Answer.Rows given = (Answer.Rows) Iterables.getFirst(said("f.rows").toList(), null);
    if (given == null) {
      return "NULL";
    }
    List<String> rows = new ArrayList<>();
    given.rows().forEach(row -> rows.add(row(row, condition.where())));
    return switch (condition.quantifier()) {
      case ANY -> atLeast(1, rows);
      case ALL -> atLeast(rows.size(), rows);
      case AT_LEAST -> atLeast(condition.count(), rows);
    };
  }

  /** The condition on one row, its columns put in as they stand. */
  private static String row(Answer.Rows.Row row, Condition where) {
    Map<String, RecordedAnswer> columns = new TreeMap<>();
    row.answers().forEach(answer -> columns.put(answer.question(), answer));
    return new ConditionSql(columns, Standing.NONE).inRow(where);
  }

  private String inRow(Condition where) {
    if (where instanceof Condition.In in) {
      return "(" + option(in.question()) + " IN " + list(in.options()) + ")";
    } else if (where instanceof Condition.Compare compare) {
      return compare(number(compare.question()), compare);
    }
    return composite((Condition.Composite) where, this::inRow);
  }

  private static String list(Set<String> options) {
    return options.stream().map(ConditionSql::text).collect(Collectors.joining(", ", "(", ")"));
  }
}
