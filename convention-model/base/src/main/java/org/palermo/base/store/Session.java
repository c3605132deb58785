package org.palermo.base.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A connection, and the transactions on it. Not thread-safe. */
final class Session implements AutoCloseable {
  private final Connection connection;

  private Session(Connection connection) {
    this.connection = connection;
  }

  /** Work within a transaction. */
  interface Work<R> {
    R on(Connection connection) throws SQLException;
  }

  /** A session on a store of one file. */
  static Session of(Path file) {
    String name = file.toAbsolutePath().toString();
    if (name.indexOf('?') >= 0) {
      throw new StoreFailedException(
          "the driver takes what follows '?' in " + name + " for settings",
          new IllegalArgumentException(name));
    }
    return of("jdbc:sqlite:" + name);
  }

  /** A session on the database of an address. */
  static Session of(String address) {
    try {
      return of(DriverManager.getConnection(address));
    } catch (SQLException refused) {
      throw failed(
          "there is no way to '"
              + address.replaceFirst("\\?.*", "")
              + "' (is the driver on the module path or class path?)",
          refused);
    }
  }

  /** A session on a connection, which is closed with it. */
  static Session of(Connection connection) {
    try {
      Dialect dialect = Dialect.of(connection);
      dialect.prepare(connection);
      Session session = new Session(connection);
      session.inTransaction(
          at -> {
            Schema.bringTo(Schema.current(), at, dialect);
            return true;
          });
      return session;
    } catch (SQLException refused) {
      throw closed(connection, failed("the store can't be opened", refused));
    } catch (RuntimeException refused) {
      throw closed(connection, refused);
    }
  }

  private static RuntimeException closed(Connection connection, RuntimeException refusal) {
    try {
      connection.close();
    } catch (SQLException broken) {
      refusal.addSuppressed(broken);
    }
    return refusal;
  }

  /** Does the work as a whole, or not at all. */
  <R> R inTransaction(Work<R> work) {
    try {
      R result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException refused) {
      throw undone(failed("the store refuses", refused));
    } catch (RuntimeException refused) {
      throw undone(refused);
    }
  }

  private RuntimeException undone(RuntimeException refusal) {
    try {
      connection.rollback();
    } catch (SQLException broken) {
      refusal.addSuppressed(broken);
    }
    return refusal;
  }

  static StoreFailedException failed(String what, SQLException refused) {
    return new StoreFailedException(what + ": " + refused.getMessage(), refused);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException broken) {
      throw failed("the store can't be closed", broken);
    }
  }
}
