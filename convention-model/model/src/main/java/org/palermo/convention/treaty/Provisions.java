package org.palermo.convention.treaty;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;

/** Provisions that can be looked up by place, in the order of their citations. */
public final class Provisions {
  private final ImmutableSortedMap<Citation, Provision> byCitation;
  private final ImmutableListMultimap<Citation, Provision> byArticle;

  private final Supplier<ImmutableListMultimap<Citation, Reference>> references =
      Suppliers.memoize(this::referencesByArticle);

  /** A provision, by its number in the order of citations, and a place to which it refers. */
  private record Reference(int from, Citation to) {}

  private Provisions(ImmutableSortedMap<Citation, Provision> byCitation) {
    this.byCitation = byCitation;
    ImmutableListMultimap.Builder<Citation, Provision> articles = ImmutableListMultimap.builder();
    for (Provision provision : byCitation.values()) {
      articles.put(provision.citation().wholeArticle(), provision);
    }
    this.byArticle = articles.build();
  }

  /**
   * Those provisions.
   *
   * @throws IllegalArgumentException if two stand at one place
   */
  public static Provisions of(Iterable<Provision> provisions) {
    ImmutableSortedMap.Builder<Citation, Provision> sorted = ImmutableSortedMap.naturalOrder();
    provisions.forEach(provision -> sorted.put(provision.citation(), provision));
    return new Provisions(sorted.buildOrThrow());
  }

  /** All of them, in the order of their citations. */
  public ImmutableList<Provision> all() {
    return byCitation.values().asList();
  }

  /** The provision at exactly that place. */
  public Optional<Provision> at(Citation place) {
    return Optional.ofNullable(byCitation.get(place));
  }

  /** Those that a reference to the place speaks of: at it, above it or below it, in order. */
  public ImmutableList<Provision> touchedBy(Citation place) {
    ImmutableList.Builder<Provision> touched = ImmutableList.builder();
    for (Provision provision : byArticle.get(place.wholeArticle())) {
      if (provision.citation().touches(place)) {
        touched.add(provision);
      }
    }
    return touched.build();
  }

  /** The firmest obligation that a list of places speaks of; empty when they carry none. */
  public Optional<Strength> firmest(Iterable<Citation> places) {
    Strength firmest = null;
    for (Citation place : places) {
      for (Provision provision : byArticle.get(place.wholeArticle())) {
        if (provision.strength().isObligation()
            && (firmest == null || provision.strength().compareTo(firmest) < 0)
            && provision.citation().touches(place)) {
          firmest = provision.strength();
        }
      }
    }
    return Optional.ofNullable(firmest);
  }

  /**
   * The provisions of other articles that refer to one of those places, or to a place above or
   * below it; in order. How much rests on a duty.
   */
  public ImmutableSortedSet<Citation> restingOn(Iterable<Citation> places) {
    ImmutableList<Citation> inOrder = byCitation.keySet().asList();
    return resting(places).stream()
        .mapToObj(inOrder::get)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** So many are {@link #restingOn(Iterable)} those places. */
  public int countRestingOn(Iterable<Citation> places) {
    return resting(places).cardinality();
  }

  /** Their numbers in the order of citations. */
  private BitSet resting(Iterable<Citation> places) {
    BitSet resting = new BitSet(byCitation.size());
    ImmutableListMultimap<Citation, Reference> known = requireNonNull(references.get());
    for (Citation place : places) {
      for (Reference reference : known.get(place.wholeArticle())) {
        if (reference.to().touches(place)) {
          resting.set(reference.from());
        }
      }
    }
    return resting;
  }

  /** By the article referred to; made when first asked for, since few ask. */
  private ImmutableListMultimap<Citation, Reference> referencesByArticle() {
    ImmutableListMultimap.Builder<Citation, Reference> found = ImmutableListMultimap.builder();
    int number = 0;
    for (Provision provision : all()) {
      for (Citation other : provision.crossReferences()) {
        if (!other.wholeArticle().contains(provision.citation())) {
          found.put(other.wholeArticle(), new Reference(number, other));
        }
      }
      number++;
    }
    return found.build();
  }

  /** Which place points to which, an edge for each cross-reference. */
  public ImmutableGraph<Citation> crossReferences() {
    ImmutableGraph.Builder<Citation> graph =
        GraphBuilder.directed()
            .allowsSelfLoops(true)
            .nodeOrder(
                com.google.common.graph.ElementOrder.<Citation>sorted(Comparator.naturalOrder()))
            .immutable();
    for (Provision provision : all()) {
      graph.addNode(provision.citation());
      provision.crossReferences().forEach(other -> graph.putEdge(provision.citation(), other));
    }
    return graph.build();
  }

  /** Both together. */
  public Provisions and(Provisions others) {
    for (Provision other : others.all()) {
      checkArgument(
          !byCitation.containsKey(other.citation()),
          "two provisions stand at %s",
          other.citation());
    }
    return of(com.google.common.collect.Iterables.concat(all(), others.all()));
  }
}
