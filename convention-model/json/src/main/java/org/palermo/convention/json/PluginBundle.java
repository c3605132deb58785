package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.state.TreatyAction;

/**
 * The files in which a plugin is written: {@code instrument.json}, {@code provisions.json}, {@code
 * questionnaire.json}, {@code rules.json}, and {@code actions.json} for an instrument whose treaty
 * actions the register does not hold.
 */
public final class PluginBundle {
  private static final String INSTRUMENT = "instrument.json";
  private static final String PROVISIONS = "provisions.json";
  private static final String QUESTIONNAIRE = "questionnaire.json";
  private static final String RULES = "rules.json";
  private static final String ACTIONS = "actions.json";

  private final String name;
  private final Function<String, @Nullable InputStream> open;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private PluginBundle(String name, Function<String, @Nullable InputStream> open) {
    this.name = name;
    this.open = open;
  }

  /**
   * Reads all files of a plugin.
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

  /** The files of a plugin in canonical form, by name: what {@link #read} reads. */
  public static ImmutableSortedMap<String, String> write(ProtocolContent content) {
    Map<String, String> files = new TreeMap<>();
    files.put(INSTRUMENT, Formats.INSTRUMENT.write(content.instrument()));
    files.put(PROVISIONS, Formats.PROVISION.writeAll(content.provisions()));
    files.put(QUESTIONNAIRE, Formats.QUESTIONNAIRE.write(content.questionnaire()));
    files.put(RULES, Formats.RULE.writeAll(content.rules()));
    if (!content.actions().isEmpty()) {
      files.put(ACTIONS, Formats.STATE_ACTION.writeAll(StateAction.of(content.actions())));
    }
    return ImmutableSortedMap.copyOf(files);
  }

  private <T> ImmutableList<T> all(String file, Format<T> format) {
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        problems.add(
            new Problem(
                name + "/" + file,
                "",
                "missing-file",
                "the file is not there",
                "put it beside the class of the plugin, or into the folder of the bundle"));
        return ImmutableList.of();
      }
      Reading<T> reading = format.read(name + "/" + file, in);
      problems.addAll(reading.problems());
      return reading.records();
    } catch (IOException broken) {
      throw new UncheckedIOException(name + "/" + file + " can't be read", broken);
    }
  }

  private <T> Optional<T> one(String file, Format<T> format) {
    ImmutableList<T> records = all(file, format);
    if (records.size() > 1) {
      problems.add(
          new Problem(
              name + "/" + file,
              "",
              "one-record",
              "here are " + records.size() + " records",
              "leave one"));
    }
    return records.stream().findFirst();
  }

  private ImmutableSortedMap<String, TreatyAction> actions() {
    try (InputStream in = open.apply(ACTIONS)) {
      if (in == null) {
        return ImmutableSortedMap.of();
      }
      Reading<StateAction> reading = Formats.STATE_ACTION.read(name + "/" + ACTIONS, in);
      problems.addAll(reading.problems());
      return reading.records().stream()
          .collect(
              ImmutableSortedMap.toImmutableSortedMap(
                  Comparator.naturalOrder(), StateAction::state, StateAction::action));
    } catch (IOException broken) {
      throw new UncheckedIOException(name + "/" + ACTIONS + " can't be read", broken);
    }
  }
}
