package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.state.TreatyAction;

/**
 * The files in which a plugin is written: {@code instrument.json}, {@code provisions.json}, {@code
 * questionnaire.json}, {@code rules.json}, {@code cases.json} with the tests of the rules, and
 * {@code actions.json} for an instrument whose treaty actions the register does not hold; {@code
 * revisions.json} with earlier versions of the questionnaire and the ways between questionnaires.
 */
public final class PluginBundle {
  private static final String INSTRUMENT = "instrument.json";
  private static final String PROVISIONS = "provisions.json";
  private static final String QUESTIONNAIRE = "questionnaire.json";
  private static final String RULES = "rules.json";
  private static final String CASES = "cases.json";
  private static final String ACTIONS = "actions.json";
  private static final String REVISIONS = "revisions.json";

  private final String name;
  private final Function<String, @Nullable InputStream> open;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private PluginBundle(String name, Function<String, @Nullable InputStream> open) {
    this.name = name;
    this.open = open;
  }

  /**
   * Reads the content of a plugin: all files but the tests of its rules.
   *
   * @param name what problems call the bundle, such as {@code firearms}
   * @param open opens a file by its name, or gives null for one that is not there; {@code
   *     FirearmsPlugin.class::getResourceAsStream} is one
   * @throws InvalidDataException with every problem of every file, if there is one
   */
  public static ProtocolContent read(String name, Function<String, @Nullable InputStream> open) {
    PluginBundle bundle = new PluginBundle(name, open);
    var instrument = bundle.one(INSTRUMENT, Formats.INSTRUMENT);
    var provisions = bundle.all(PROVISIONS, Formats.PROVISION);
    var questionnaire = bundle.one(QUESTIONNAIRE, Formats.QUESTIONNAIRE);
    var rules = bundle.all(RULES, Formats.RULE);
    var actions = bundle.actions();
    ImmutableList<Problem> found = bundle.problems.build();
    if (!found.isEmpty() || instrument.isEmpty() || questionnaire.isEmpty()) {
      throw new InvalidDataException(found);
    }
    return new ProtocolContent(instrument.get(), provisions, questionnaire.get(), rules, actions);
  }

  /**
   * Reads the tests of a plugin's rules.
   *
   * @param name what problems call the bundle
   * @param open opens a file by its name, as above
   * @throws InvalidDataException with every problem of the file, if there is one
   */
  public static ImmutableList<WorkedCase> readCases(
      String name, Function<String, @Nullable InputStream> open) {
    PluginBundle bundle = new PluginBundle(name, open);
    var cases = bundle.all(CASES, Formats.WORKED_CASE);
    ImmutableList<Problem> found = bundle.problems.build();
    if (!found.isEmpty()) {
      throw new InvalidDataException(found);
    }
    return cases;
  }

  /**
   * Reads earlier versions of a plugin's questionnaire, with migrations and carry-overs; a first
   * version has no such file.
   *
   * @param name what problems call the bundle
   * @param open opens a file by its name, as above
   * @throws InvalidDataException with every problem of the file, if there is one
   */
  public static Revisions readRevisions(String name, Function<String, @Nullable InputStream> open) {
    PluginBundle bundle = new PluginBundle(name, open);
    Optional<Reading<Revisions>> reading = bundle.ifThere(REVISIONS, Formats.REVISIONS);
    if (reading.isPresent()) {
      bundle.countsOne(REVISIONS, reading.get());
    }
    ImmutableList<Problem> found = bundle.problems.build();
    if (!found.isEmpty()) {
      throw new InvalidDataException(found);
    }
    return reading.map(Reading::only).orElse(Revisions.NONE);
  }

  /** The files of a first version in canonical form, by name. */
  public static ImmutableSortedMap<String, String> write(
      ProtocolContent content, ImmutableList<WorkedCase> cases) {
    return write(content, cases, Revisions.NONE);
  }

  /** The files of a plugin in canonical form, by name: what is read by the methods above. */
  public static ImmutableSortedMap<String, String> write(
      ProtocolContent content, ImmutableList<WorkedCase> cases, Revisions revisions) {
    Map<String, String> files = new TreeMap<>();
    files.put(INSTRUMENT, Formats.INSTRUMENT.write(content.instrument()));
    files.put(PROVISIONS, Formats.PROVISION.writeAll(content.provisions()));
    files.put(QUESTIONNAIRE, Formats.QUESTIONNAIRE.write(content.questionnaire()));
    files.put(RULES, Formats.RULE.writeAll(content.rules()));
    files.put(CASES, Formats.WORKED_CASE.writeAll(cases));
    if (!content.actions().isEmpty()) {
      files.put(ACTIONS, Formats.STATE_ACTION.writeAll(StateAction.of(content.actions())));
    }
    if (!revisions.equals(Revisions.NONE)) {
      files.put(REVISIONS, Formats.REVISIONS.write(revisions));
    }
    return ImmutableSortedMap.copyOf(files);
  }

  private <T> ImmutableList<T> all(String file, Format<T> format) {
    return reading(file, format).records();
  }

  private <T> Optional<T> one(String file, Format<T> format) {
    Reading<T> reading = reading(file, format);
    countsOne(file, reading);
    return reading.records().stream().findFirst();
  }

  private void countsOne(String file, Reading<?> reading) {
    int count = reading.records().size();
    if (count > 1 || (count == 0 && reading.isClean())) {
      complain(file, "one-record", "here are " + count + " records", "leave exactly one");
    }
  }

  private <T> Reading<T> reading(String file, Format<T> format) {
    return ifThere(file, format)
        .orElseGet(
            () -> {
              Problem missing =
                  complain(
                      file,
                      "missing-file",
                      "the file is not there",
                      "put it beside the class of the plugin, or into the folder of the bundle");
              return new Reading<>(ImmutableList.of(), ImmutableList.of(missing));
            });
  }

  private <T> Optional<Reading<T>> ifThere(String file, Format<T> format) {
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Reading<T> reading = format.read(name + "/" + file, in);
      problems.addAll(reading.problems());
      return Optional.of(reading);
    } catch (IOException broken) {
      throw new UncheckedIOException(name + "/" + file + " can't be read", broken);
    }
  }

  private Problem complain(String file, String rule, String message, String fix) {
    Problem problem = new Problem(name + "/" + file, "", rule, message, fix);
    problems.add(problem);
    return problem;
  }

  private ImmutableSortedMap<String, TreatyAction> actions() {
    Optional<Reading<StateAction>> reading = ifThere(ACTIONS, Formats.STATE_ACTION);
    Map<String, TreatyAction> byState = new TreeMap<>();
    if (reading.isPresent()) {
      for (StateAction action : reading.get().records()) {
        byState.put(action.state(), action.action());
      }
    }
    return ImmutableSortedMap.copyOf(byState);
  }
}
