package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.json.Reading;
import org.palermo.examples.session.dataset.Plan;
import org.palermo.priority.json.PriorityFormats;
import org.palermo.priority.json.ShippedProfiles;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Profile;
import picocli.CommandLine.Option;

/** The options that say how needs are put in order. */
final class OrderOptions {
  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      defaultValue = "standard",
      description =
          "Which grounds count and how much: a profile that is carried along (standard,"
              + " legislation-first), or a file. Default: ${DEFAULT-VALUE}.")
  private String profile = "standard";

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      defaultValue = "quota-window",
      description = {
        "quota-window: every regional group within one place of its entitlement (the default);",
        "divisor: Webster's sequence;",
        "need-alone: by tier and score."
      })
  private String rule = "quota-window";

  @Option(
      names = "--seed",
      paramLabel = "WORDS",
      defaultValue = Plan.SEED,
      description = "Settles ties, and is agreed beforehand. Default: ${DEFAULT-VALUE}.")
  private String seed = Plan.SEED;

  /** By which rule. */
  RankingRule rule(SessionCommand command) {
    return command.named("--rule", rule, RankingRule.values(), RankingRule::id);
  }

  /** With which seed of the lot. */
  String seed(SessionCommand command) {
    if (seed.isBlank()) {
      throw command.wrong("--seed is blank; give any words.");
    }
    return seed;
  }

  /** By which profile. */
  Profile profile(SessionCommand command) {
    ImmutableMap<String, Profile> shipped = ShippedProfiles.all();
    Profile named = shipped.get(profile);
    if (named != null) {
      return named;
    }
    Path file = Path.of(profile);
    if (!Files.isRegularFile(file)) {
      throw command.wrong(
          "There is no profile '"
              + profile
              + "'; carried along are "
              + String.join(", ", shipped.keySet())
              + ", and a file of that name is not there.");
    }
    try {
      return read(command, file).only();
    } catch (InvalidDataException refused) {
      throw command.wrong("The profile '" + profile + "' can't be used:\n" + refused.getMessage());
    }
  }

  private Reading<Profile> read(SessionCommand command, Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return PriorityFormats.PROFILE.read(profile, in);
    } catch (IOException broken) {
      throw command.wrong("The profile '" + profile + "' can't be read: " + broken + ".");
    }
  }
}
