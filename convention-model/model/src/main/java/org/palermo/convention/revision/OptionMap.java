package org.palermo.convention.revision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.Wording;

/**
 * How the options of one question become those of another. An option that is not named stays what
 * it is. That a question does not apply is an option like the others here.
 *
 * @param to the newer option, by the older one
 * @param toConfirm older options whose answer the State must confirm, each with the reason
 * @param lost older options that nothing corresponds to, each with the reason
 */
public record OptionMap(
    ImmutableSortedMap<String, String> to,
    ImmutableSortedMap<String, Wording> toConfirm,
    ImmutableSortedMap<String, Wording> lost) {
  /** Every option stays what it is. */
  public static final OptionMap SAME =
      new OptionMap(ImmutableSortedMap.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of());

  /**
   * @throws IllegalArgumentException if an option is lost and also kept
   */
  public OptionMap {
    checkArgument(
        Sets.intersection(lost.keySet(), Sets.union(to.keySet(), toConfirm.keySet())).isEmpty(),
        "options can't be lost and kept at once: %s",
        Sets.intersection(lost.keySet(), Sets.union(to.keySet(), toConfirm.keySet())));
  }

  /** Those options become others, and the rest stay. */
  public static OptionMap of(Map<String, String> to) {
    return new OptionMap(
        ImmutableSortedMap.copyOf(to), ImmutableSortedMap.of(), ImmutableSortedMap.of());
  }

  /** The same, an answer by that older option being one that the State must confirm. */
  public OptionMap confirming(String option, Wording reason) {
    return new OptionMap(to, with(toConfirm, option, reason), lost);
  }

  /** The same, with nothing that corresponds to that older option. */
  public OptionMap losing(String option, Wording reason) {
    return new OptionMap(to, toConfirm, with(lost, option, reason));
  }

  private static ImmutableSortedMap<String, Wording> with(
      ImmutableSortedMap<String, Wording> map, String option, Wording reason) {
    return ImmutableSortedMap.<String, Wording>naturalOrder()
        .putAll(map)
        .put(option, reason)
        .buildOrThrow();
  }

  /** What an older option becomes; empty when nothing corresponds to it. */
  public Optional<String> of(String option) {
    return lost.containsKey(option)
        ? Optional.empty()
        : Optional.of(to.getOrDefault(option, option));
  }
}
