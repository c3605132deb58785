package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL of one's own in a folder, from binaries on the class path. It refuses to run as
 * root, so it is then started as nobody, who owns the folder.
 */
final class PostgresServer implements AutoCloseable {
  private static final String BINARIES = "postgres-linux-x86_64.txz";
  private static final String NOBODY = "65534";

  private final Path folder;
  private final int port;

  private PostgresServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** A server that answers, or the reason why there is none here. */
  static Object start() throws IOException, InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")
        || !System.getProperty("os.arch").equals("amd64")) {
      return "the binaries on the class path are those of Linux on x86-64";
    }
    Path folder = Files.createTempDirectory("palermo-postgres");
    PostgresServer server = new PostgresServer(folder, freePort());
    Optional<String> trouble = server.setUp();
    if (trouble.isPresent()) {
      server.close();
      return trouble.get();
    }
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Optional<String> setUp() throws IOException, InterruptedException {
    unpack();
    if (isRoot()) {
      run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
    }
    Optional<String> trouble =
        run(
            asOther(
                folder + "/bin/initdb", "-D", folder + "/data", "-U", "postgres", "-A", "trust"));
    return trouble.isPresent()
        ? trouble
        : run(
            asOther(
                folder + "/bin/pg_ctl",
                "-D",
                folder + "/data",
                "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1",
                "-l",
                folder + "/log",
                "-w",
                "start"));
  }

  private void unpack() throws IOException, InterruptedException {
    Process tar =
        new ProcessBuilder("tar", "-x", "-C", folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream packed =
            new XZInputStream(
                Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(BINARIES), BINARIES));
        OutputStream to = tar.getOutputStream()) {
      packed.transferTo(to);
    }
    tar.waitFor();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static List<String> asOther(String... command) {
    ImmutableList.Builder<String> whole = ImmutableList.builder();
    if (isRoot()) {
      whole.add("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }
    return whole.add(command).build();
  }

  /** Why the command failed; empty if it did not. */
  private Optional<String> run(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("palermo-postgres", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.of(command + " does not end");
      }
      return process.exitValue() == 0
          ? Optional.empty()
          : Optional.of(command + ": " + Files.readString(said));
    } catch (IOException missing) {
      return Optional.of(missing.toString());
    } finally {
      Files.delete(said);
    }
  }

  /** The address of one of its databases. */
  String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
  }

  @Override
  public void close() throws IOException {
    try {
      run(asOther(folder + "/bin/pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop"));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
