package org.palermo.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.palermo.priority.rank.BalanceTerms;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.ClaimPool;
import org.palermo.priority.rank.Ranking;
import org.palermo.priority.rank.RankingRule;

/** All places of a list, by the rules of balance, and by a plain sort for the floor below them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RankingBenchmark {
  private static final Comparator<Claim> GRAVEST_FIRST =
      Comparator.comparingLong(Claim::score).reversed().thenComparing(Claim::id);

  /** Number of claims. */
  @Param({"1000", "10000", "100000"})
  public int claims;

  private final BalanceTerms terms = BalanceTerms.standard("a seed for measuring");
  private ClaimPool pool;

  /** Draws the claims, and refuses to measure rules that do not place each of them once. */
  @Setup
  public void draw() {
    pool = DrawnClaims.pool(claims);
    for (Ranking ranking : new Ranking[] {quotaWindow(), divisor()}) {
      if (ranking.order().stream().map(Claim::id).distinct().count() != claims) {
        throw new IllegalStateException("not every claim has a place by " + ranking.rule());
      }
    }
  }

  /** Windows around every entitlement. Targets: 5, 50 and 500 ms. */
  @Benchmark
  public Ranking quotaWindow() {
    return RankingRule.QUOTA_WINDOW.rank(pool, terms);
  }

  /** Webster's sequence. */
  @Benchmark
  public Ranking divisor() {
    return RankingRule.DIVISOR.rank(pool, terms);
  }

  /** The same claims by score and id, without balance or ranking. */
  @Benchmark
  public Claim[] plainSort() {
    Claim[] sorted = pool.claims().toArray(new Claim[0]);
    Arrays.sort(sorted, GRAVEST_FIRST);
    return sorted;
  }
}
