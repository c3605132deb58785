package org.palermo.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.InvalidDataException;

class SqliteStoreTest {
  @TempDir private Path folder;
  private int count;

  private InformationStore another() {
    return InformationStore.open(folder.resolve("base" + count++ + ".db"));
  }

  @Nested
  class Standing extends StandingContract {
    @Override
    InformationStore empty() {
      return another();
    }
  }

  @Nested
  class Views extends ViewContract {
    @Override
    InformationStore empty() {
      return another();
    }
  }

  @Nested
  class Days extends DaysContract {
    @Override
    InformationStore empty() {
      return another();
    }
  }

  @Test
  void theTestsRunInTheModule() {
    assertThat(InformationStore.class.getModule().getName()).isEqualTo("org.palermo.base");
  }

  @Test
  void aStoreIsOneFileOnceItIsClosed() {
    Path file = folder.resolve("one.db");
    try (InformationStore store = InformationStore.open(file)) {
      store.enter(
          day("2005-03-01"),
          List.of(Entry.of(RecordKind.REQUEST, request("R-1", "ALB", "2005-02-01"))));
    }
    assertThat(folder.toFile().list((in, name) -> name.startsWith("one.")))
        .containsExactly("one.db");
    try (InformationStore store = InformationStore.open(file)) {
      assertThat(store.asOf(day("2005-03-01")).counts()).containsEntry(RecordKind.REQUEST, 1L);
    }
  }

  @Test
  void aStoreOfAnEarlierVersionIsBroughtUpToDate() throws SQLException {
    String address = "jdbc:sqlite:" + folder.resolve("earlier.db");
    try (Connection connection = DriverManager.getConnection(address)) {
      Dialect.SQLITE.prepare(connection);
      Schema.bringTo(1, connection, Dialect.SQLITE);
      DayGate.open(connection, day("2005-03-01"));
      EntryTable.add(
          connection,
          day("2005-03-01"),
          List.of(Entry.of(RecordKind.REQUEST, request("R-1", "ALB", "2005-02-01"))));
      connection.commit();
    }
    try (InformationStore store = InformationStore.open(address)) {
      assertThat(store.asOf(day("2005-03-01")).counts()).containsEntry(RecordKind.REQUEST, 1L);
      assertThat(store.marks()).isEmpty();
    }
  }

  @Test
  void aStoreOfALaterVersionIsRefused() throws SQLException {
    Path file = folder.resolve("later.db");
    InformationStore.open(file).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("update base_version set version = 99");
    }
    assertThatThrownBy(() -> InformationStore.open(file))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("version 99")
        .hasMessageContaining("[newer-store]");
  }

  @Test
  void anotherKindOfFileIsRefused() {
    assertThatThrownBy(() -> InformationStore.open(folder))
        .isInstanceOf(StoreFailedException.class);
    assertThatThrownBy(() -> InformationStore.open(folder.resolve("a?mode=ro")))
        .isInstanceOf(StoreFailedException.class)
        .hasMessageContaining("settings");
    assertThatThrownBy(() -> InformationStore.open("jdbc:nothing:here"))
        .isInstanceOf(StoreFailedException.class)
        .hasMessageContaining("driver");
  }
}
