package org.palermo.base.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/**
 * The same on a PostgreSQL that is started for it. Where none can be started, as where no other
 * user than root may be had, the tests say why and are skipped.
 */
class PostgresqlStoreTest {
  private static @Nullable PostgresServer server;
  private static int count;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Object started = PostgresServer.start();
    assumeThat(started).isInstanceOf(PostgresServer.class);
    server = (PostgresServer) started;
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  private static InformationStore another() throws SQLException {
    PostgresServer running = Objects.requireNonNull(server);
    String name = "base" + count++;
    try (Connection connection = DriverManager.getConnection(running.address("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return InformationStore.open(running.address(name));
  }

  @Nested
  class Standing extends StandingContract {
    @Override
    InformationStore empty() throws SQLException {
      return another();
    }
  }

  @Nested
  class Views extends ViewContract {
    @Override
    InformationStore empty() throws SQLException {
      return another();
    }
  }

  @Nested
  class Days extends DaysContract {
    @Override
    InformationStore empty() throws SQLException {
      return another();
    }
  }
}
