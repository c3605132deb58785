package org.palermo.examples.session.command;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.json.Reading;
import org.palermo.examples.session.dataset.Plan;
import org.palermo.priority.json.PriorityFormats;
import org.palermo.priority.json.ShippedProfiles;
import org.palermo.priority.portfolio.PortfolioRule;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.robust.Draws;
import org.palermo.priority.score.Profile;
import picocli.CommandLine.Option;

/** The options that say how needs are put in order and how much may be spent. */
final class PlanOptions {
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

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "" + Plan.TOP,
      description = "So many first places are looked at closely. Default: ${DEFAULT-VALUE}.")
  private int top = Plan.TOP;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "How often needs are put in order by other weights and answers, to tell how firm places"
              + " are. Default: 10000 to 100, fewer where needs are many.")
  private Optional<Integer> draws = Optional.empty();

  @Option(
      names = "--budget",
      paramLabel = "DOLLARS",
      defaultValue = "" + Plan.BUDGET,
      description =
          "What may be spent on proposals, in whole US dollars. Default: ${DEFAULT-VALUE}, a round"
              + " figure and nobody's.")
  private long budget = Plan.BUDGET;

  @Option(
      names = "--selection",
      paramLabel = "RULE",
      defaultValue = "equal-shares",
      description = {
        "equal-shares: each State's part of the budget buys what helps it (the default);",
        "exact-equal-shares: the same, all who pay for a proposal paying alike;",
        "floors-optimal: the largest value with floors for regional groups and legal traditions."
      })
  private String selection = "equal-shares";

  /** What is agreed. */
  Plan plan(SessionCommand command) {
    if (top < 1 || top > Plan.MOST_TOP) {
      throw command.wrong("--top is " + top + "; give 1 to " + Plan.MOST_TOP + ".");
    }
    if (budget < 0) {
      throw command.wrong("--budget is " + budget + "; give whole US dollars, 0 or more.");
    }
    if (draws.isPresent() && (draws.get() < 1 || draws.get() > Draws.MOST)) {
      throw command.wrong("--draws is " + draws.get() + "; give 1 to " + Draws.MOST + ".");
    }
    if (seed.isBlank()) {
      throw command.wrong("--seed is blank; give any words.");
    }
    return new Plan(
        profile(command),
        named(command, "--rule", rule, RankingRule.values(), RankingRule::id),
        seed,
        top,
        draws.map(OptionalInt::of).orElse(OptionalInt.empty()),
        named(command, "--selection", selection, PortfolioRule.values(), PortfolioRule::id),
        budget);
  }

  private static <T> T named(
      SessionCommand command, String option, String name, T[] all, Function<T, String> code) {
    return Arrays.stream(all)
        .filter(one -> code.apply(one).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                command.wrong(
                    option
                        + " is '"
                        + name
                        + "'; give one of "
                        + Arrays.stream(all).map(code).collect(Collectors.joining(", "))
                        + "."));
  }

  private Profile profile(SessionCommand command) {
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
