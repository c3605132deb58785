package org.palermo.convention.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How many things fall under each of several labels.
 *
 * @param labels in the order in which they are shown
 * @param parts the count of each label
 * @param whole the count of all things together; less than the sum of the parts where one thing can
 *     fall under several labels
 */
public record Breakdown(ImmutableList<String> labels, ImmutableList<Count> parts, Count whole) {
  /**
   * Counts things one by one.
   *
   * @param counted what the things are
   * @param keys what a thing falls under
   * @param labels every key that is shown, in order, with its label; other keys are left out
   */
  public static <T, K> Breakdown of(
      Counted<T> counted,
      Iterable<T> things,
      Function<T, ? extends Iterable<K>> keys,
      Map<K, String> labels) {
    return weighed(counted, things, thing -> 1L, keys, labels);
  }

  /** The same where each thing counts for a value of its own. */
  public static <T, K> Breakdown weighed(
      Counted<T> counted,
      Iterable<T> things,
      Function<T, Long> value,
      Function<T, ? extends Iterable<K>> keys,
      Map<K, String> labels) {
    Map<K, Counter> counters = new LinkedHashMap<>();
    labels.keySet().forEach(key -> counters.put(key, new Counter()));
    Counter whole = new Counter();
    for (T thing : things) {
      whole.add(counted, thing, value.apply(thing));
      for (K key : keys.apply(thing)) {
        Counter counter = counters.get(key);
        if (counter != null) {
          counter.add(counted, thing, value.apply(thing));
        }
      }
    }
    return new Breakdown(
        ImmutableList.copyOf(labels.values()),
        counters.values().stream().map(Counter::count).collect(ImmutableList.toImmutableList()),
        whole.count());
  }

  /** Labels under which anything falls. */
  public long filled() {
    return parts.stream().filter(part -> part.value() > 0).count();
  }

  /** What the parts add up to. */
  public long sum() {
    return parts.stream().mapToLong(Count::value).sum();
  }
}
