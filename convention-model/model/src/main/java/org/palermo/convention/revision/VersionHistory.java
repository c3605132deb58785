package org.palermo.convention.revision;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.QuestionnaireCheck;
import org.palermo.convention.questionnaire.SemanticVersion;

/**
 * A questionnaire with its earlier versions, and the way from each of them to the present one.
 * Immutable.
 */
public final class VersionHistory {
  private final Questionnaire present;
  private final ImmutableSortedMap<SemanticVersion, Questionnaire> earlier;
  private final ImmutableListMultimap<SemanticVersion, Transition> ways;

  private VersionHistory(
      Questionnaire present,
      Map<SemanticVersion, Questionnaire> earlier,
      ListMultimap<SemanticVersion, Transition> ways) {
    this.present = present;
    this.earlier = ImmutableSortedMap.copyOf(earlier);
    this.ways = ImmutableListMultimap.copyOf(ways);
  }

  /**
   * The history of that questionnaire.
   *
   * @throws InvalidDataException with every problem: a version twice, or of another questionnaire;
   *     a migration that does not fit; an earlier version from which none leads on
   */
  public static VersionHistory of(Questionnaire present, Revisions revisions) {
    List<Problem> problems = new ArrayList<>();
    TreeMap<SemanticVersion, Questionnaire> versions = new TreeMap<>();
    versions.put(present.version(), present);
    for (Questionnaire form : revisions.earlier()) {
      problems.addAll(QuestionnaireCheck.of(form));
      if (!form.id().equals(present.id())
          || !form.instrument().equals(present.instrument())
          || form.version().compareTo(present.version()) >= 0) {
        problems.add(
            problem(
                form,
                "not-earlier",
                "it is no earlier version of " + present.id() + " " + present.version(),
                "leave it out, or correct id and version"));
      } else if (versions.putIfAbsent(form.version(), form) != null) {
        problems.add(problem(form, "version-twice", "the version is there twice", "leave one"));
      }
    }
    Table<SemanticVersion, SemanticVersion, Transition> steps =
        steps(revisions, versions, problems);
    ListMultimap<SemanticVersion, Transition> ways = ArrayListMultimap.create();
    for (Questionnaire form : versions.descendingMap().values()) {
      ImmutableSortedMap.copyOf(steps.row(form.version())).descendingMap().values().stream()
          .flatMap(step -> completed(step, ways, present))
          .forEach(way -> ways.put(form.version(), way));
      if (!ways.containsKey(form.version()) && !form.equals(present) && problems.isEmpty()) {
        problems.add(
            problem(
                form,
                "version-stranded",
                "no migration leads on from it",
                "declare how its answers follow"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidDataException(ImmutableList.copyOf(problems));
    }
    versions.remove(present.version());
    return new VersionHistory(present, versions, ways);
  }

  /** The step, gone on with by the most direct way to the present version. */
  private static Stream<Transition> completed(
      Transition step, ListMultimap<SemanticVersion, Transition> onward, Questionnaire present) {
    return step.newer().equals(present)
        ? Stream.of(step)
        : onward.get(step.newer().version()).stream().limit(1).map(step::then);
  }

  private static Table<SemanticVersion, SemanticVersion, Transition> steps(
      Revisions revisions, Map<SemanticVersion, Questionnaire> versions, List<Problem> problems) {
    Table<SemanticVersion, SemanticVersion, Transition> steps = HashBasedTable.create();
    for (Migration migration : revisions.migrations()) {
      Questionnaire older = versions.get(migration.from());
      Questionnaire newer = versions.get(migration.to());
      if (older == null || newer == null) {
        problems.add(
            problem(
                migration,
                "unknown-version",
                "version " + (older == null ? migration.from() : migration.to()) + " is not there",
                "bring that version of the questionnaire"));
      } else if (steps.contains(migration.from(), migration.to())) {
        problems.add(
            problem(
                migration,
                "migration-twice",
                "another migration leads from " + migration.from() + " to " + migration.to(),
                "leave one of them"));
      } else {
        try {
          steps.put(migration.from(), migration.to(), Transition.of(older, newer, migration));
        } catch (InvalidDataException refused) {
          problems.addAll(refused.problems());
        }
      }
    }
    return steps;
  }

  private static Problem problem(Questionnaire form, String rule, String message, String fix) {
    return new Problem(form.id() + " " + form.version(), "", rule, message, fix);
  }

  private static Problem problem(Migration migration, String rule, String message, String fix) {
    return new Problem("migration " + migration.id(), "", rule, message, fix);
  }

  /** The version in use. */
  public Questionnaire present() {
    return present;
  }

  /** The earlier versions, oldest first. */
  public ImmutableList<Questionnaire> earlier() {
    return earlier.values().asList();
  }

  /** The form under which answers of that version are read; empty where there is none. */
  public Optional<Questionnaire> under(SemanticVersion version) {
    return Optional.ofNullable(earlier.get(version))
        .or(
            () ->
                present.version().reads(version)
                    ? Optional.of(present)
                    : earlier.values().stream()
                        .filter(form -> form.version().reads(version))
                        .findFirst());
  }

  /**
   * The way from answers of that version to the present one, the most direct where several are
   * declared; empty where none is needed or there.
   */
  public Optional<Transition> from(SemanticVersion version) {
    return everyWay(version).stream().findFirst();
  }

  /** Every declared way from that version to the present one, the most direct first. */
  public ImmutableList<Transition> everyWay(SemanticVersion version) {
    return under(version).map(form -> ways.get(form.version())).orElse(ImmutableList.of());
  }
}
