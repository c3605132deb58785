package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;

/** The names of States, and the one order in which the report puts them: that of the alphabet. */
final class StateNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final ImmutableMap<String, String> byCode;

  StateNames(StateRegister register) {
    this.byCode =
        register.all().stream()
            .sorted(
                Comparator.comparing((State state) -> letters(state.names().toString()))
                    .thenComparing(State::code))
            .collect(ImmutableMap.toImmutableMap(State::code, state -> state.names().toString()));
  }

  private static String letters(String name) {
    boolean plain = name.chars().allMatch(c -> c < 0x80);
    return (plain
            ? name
            : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll(""))
        .toLowerCase(Locale.ROOT);
  }

  /** The English name; the code itself for a State that the register does not know. */
  String of(String code) {
    return byCode.getOrDefault(code, code);
  }

  /** Codes in the order of the names. */
  Iterable<String> codes() {
    return byCode.keySet();
  }
}
