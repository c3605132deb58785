package org.palermo.convention.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cells of a table and the sums that tie them, as a graph: a node is a sum that must come out,
 * an edge is a cell, which stands in two sums at most.
 *
 * <p>Two tables that agree in all that is shown differ by cycles of withheld cells, along which one
 * unit moves round. So a withheld cell can be worked out exactly when no such cycle runs through
 * it. A withheld cell is known to be 1 or more, since zeros are always shown. Not thread-safe.
 */
final class CellGraph {
  private static final long UNREACHED = Long.MAX_VALUE;

  /** A cell: more of it moves a unit forwards, from one node to the other. */
  private static final class Edge {
    private final int from;
    private final int to;
    private final long value;
    private final boolean fixed;
    private boolean withheld;

    private Edge(int from, int to, long value, boolean fixed) {
      this.from = from;
      this.to = to;
      this.value = value;
      this.fixed = fixed;
    }

    boolean canGrow() {
      return withheld || (!fixed && value > 0);
    }

    boolean canShrink() {
      return canGrow() && value >= 2;
    }

    /** Withholding little hides little. */
    long cost() {
      return withheld ? 0 : value;
    }
  }

  private final int nodes;
  private final List<Edge> edges = new ArrayList<>();

  CellGraph(int nodes) {
    this.nodes = nodes;
  }

  /**
   * Adds a cell.
   *
   * @param fixed whether it is shown in any case
   * @return its number, from 0
   */
  int cell(int from, int to, long value, boolean fixed) {
    edges.add(new Edge(from, to, value, fixed));
    return edges.size() - 1;
  }

  void withhold(int cell) {
    edges.get(cell).withheld = true;
  }

  boolean isWithheld(int cell) {
    return edges.get(cell).withheld;
  }

  /** Whether the value of a withheld cell follows from what is shown. */
  boolean isComputable(int cell) {
    return cheapestCycle(edges.get(cell), true).isEmpty();
  }

  /**
   * Withholds further cells until none that is withheld can be worked out.
   *
   * @return whether that could be reached
   */
  boolean protect() {
    for (int cell = 0; cell < edges.size(); cell++) {
      if (edges.get(cell).withheld && isComputable(cell)) {
        List<Edge> cycle = cheapestCycle(edges.get(cell), false);
        if (cycle.isEmpty()) {
          return false;
        }
        cycle.forEach(edge -> edge.withheld = true);
      }
    }
    return true;
  }

  /** The cheapest cycle through a cell, in either direction; empty when there is none. */
  private List<Edge> cheapestCycle(Edge through, boolean withheldOnly) {
    List<Edge> growing = cheapestPath(through.to, through.from, through, withheldOnly);
    List<Edge> shrinking =
        through.value >= 2
            ? cheapestPath(through.from, through.to, through, withheldOnly)
            : List.of();
    if (growing.isEmpty() || shrinking.isEmpty()) {
      return growing.isEmpty() ? shrinking : growing;
    }
    return cost(growing) <= cost(shrinking) ? growing : shrinking;
  }

  private static long cost(List<Edge> path) {
    return path.stream().mapToLong(Edge::cost).sum();
  }

  /** The cells of the cheapest path that avoids one cell; empty when there is none. */
  private List<Edge> cheapestPath(int start, int end, Edge avoided, boolean withheldOnly) {
    long[] cost = new long[nodes];
    Arrays.fill(cost, UNREACHED);
    Edge[] by = new Edge[nodes];
    cost[start] = 0;
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      for (Edge edge : edges) {
        int next = edge == avoided || (withheldOnly && !edge.withheld) ? -1 : step(edge, node);
        if (next >= 0 && cost[node] + edge.cost() < cost[next]) {
          cost[next] = cost[node] + edge.cost();
          by[next] = edge;
          waiting.add(next);
        }
      }
    }
    return cost[end] == UNREACHED ? List.of() : path(by, start, end);
  }

  /** The node that a unit comes to from a node along a cell; -1 when it cannot move. */
  private static int step(Edge edge, int node) {
    if (edge.from == node && edge.canGrow()) {
      return edge.to;
    }
    return edge.to == node && edge.canShrink() ? edge.from : -1;
  }

  private static List<Edge> path(Edge[] by, int start, int end) {
    List<Edge> path = new ArrayList<>();
    for (int node = end; node != start; ) {
      Edge edge = by[node];
      path.add(edge);
      node = edge.from == node ? edge.to : edge.from;
    }
    return path;
  }
}
