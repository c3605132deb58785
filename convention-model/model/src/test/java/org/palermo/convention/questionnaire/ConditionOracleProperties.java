package org.palermo.convention.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Truth;

/** Conditions against a judge that shares no line with them: SQLite's three-valued logic. */
class ConditionOracleProperties {
  private static @Nullable Connection sqlite;

  @BeforeContainer
  static void open() throws SQLException {
    sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
  }

  @AfterContainer
  static void close() throws SQLException {
    if (sqlite != null) {
      sqlite.close();
    }
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return SampleForm.conditions();
  }

  @Provide
  Arbitrary<ImmutableMap<String, RecordedAnswer>> answers() {
    return SampleForm.answers();
  }

  @Provide
  Arbitrary<Standing> standings() {
    return SampleForm.standings();
  }

  @Property(tries = 700)
  @Label("C1 oracle: SQL finds the same truth value of every condition on every form")
  void sqlAgrees(
      @ForAll("conditions") Condition condition,
      @ForAll("answers") ImmutableMap<String, RecordedAnswer> answers,
      @ForAll("standings") Standing standing)
      throws SQLException {
    AnswerSheet sheet = AnswerSheet.of(SampleForm.SET, answers, standing);
    assertThat(condition.over(sheet))
        .isEqualTo(ask(new ConditionSql(answers, standing).query(condition)));
  }

  private static Truth ask(String query) throws SQLException {
    try (Statement statement = java.util.Objects.requireNonNull(sqlite).createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      boolean holds = row.getInt(1) != 0;
      return row.wasNull() ? Truth.UNKNOWN : Truth.of(holds);
    }
  }
}
