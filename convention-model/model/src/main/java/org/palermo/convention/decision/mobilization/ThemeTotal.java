package org.palermo.convention.decision.mobilization;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.Measure;

/**
 * What the needs of one subject require, and what is suggested for them.
 *
 * @param theme subject; empty for the needs without one
 * @param measure in what it is counted
 * @param required sum over the needs
 * @param suggested sum over the needs, no more than that
 */
public record ThemeTotal(Optional<String> theme, Measure measure, long required, long suggested) {
  /** What is missing, 0 or more. */
  public long shortfall() {
    return required - suggested;
  }

  private record Key(Optional<String> theme, Measure measure) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing((Key key) -> key.theme().orElse("")).thenComparing(Key::measure);

  /** The totals of those requirements under those matches, by subject and measure. */
  static ImmutableList<ThemeTotal> of(
      ImmutableList<Requirement> requirements, List<SuggestedMatch> matches) {
    SortedMap<Key, Long> required = new TreeMap<>(ORDER);
    Map<Key, Long> suggested = new HashMap<>();
    Map<String, Optional<String>> themes = new HashMap<>();
    for (Requirement requirement : requirements) {
      themes.put(requirement.need().id(), requirement.need().theme());
      for (Means means : requirement.means()) {
        required.merge(
            new Key(requirement.need().theme(), means.measure()), means.units(), Math::addExact);
      }
    }
    for (SuggestedMatch match : matches) {
      Key key = new Key(themes.getOrDefault(match.need(), Optional.empty()), match.measure());
      suggested.merge(key, match.units(), Math::addExact);
    }
    ImmutableList.Builder<ThemeTotal> totals = ImmutableList.builder();
    required.forEach(
        (key, units) ->
            totals.add(
                new ThemeTotal(
                    key.theme(), key.measure(), units, suggested.getOrDefault(key, 0L))));
    return totals.build();
  }
}
