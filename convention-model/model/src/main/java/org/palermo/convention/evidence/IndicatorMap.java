package org.palermo.convention.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which indicators speak to which articles, and who publishes them. Thresholds are this project's
 * proposal.
 */
public final class IndicatorMap {
  private final ImmutableList<IndicatorLink> links;
  private final ImmutableList<IndicatorSource> sources;
  private final ImmutableListMultimap<String, IndicatorLink> byFamily;

  private IndicatorMap(ImmutableList<IndicatorLink> links, ImmutableList<IndicatorSource> sources) {
    this.links = links;
    this.sources = sources;
    this.byFamily = Multimaps.index(links, IndicatorLink::family);
  }

  /** Those links and sources. */
  public static IndicatorMap of(
      ImmutableList<IndicatorLink> links, ImmutableList<IndicatorSource> sources) {
    return new IndicatorMap(links, sources);
  }

  /** All links, in the order given. */
  public ImmutableList<IndicatorLink> links() {
    return links;
  }

  /** All sources, in the order given. */
  public ImmutableList<IndicatorSource> sources() {
    return sources;
  }

  /** The links of a family. */
  public ImmutableList<IndicatorLink> of(String family) {
    return byFamily.get(family);
  }

  /** Who publishes a family: the source whose prefix says most of its id. */
  public Optional<IndicatorSource> source(String family) {
    return sources.stream()
        .filter(source -> source.speaksFor(family))
        .max(Comparator.comparing(source -> source.prefix().length()));
  }
}
