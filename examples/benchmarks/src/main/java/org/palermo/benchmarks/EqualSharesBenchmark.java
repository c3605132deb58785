package org.palermo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.select.shares.ClaimantShares;
import org.palermo.priority.select.shares.EqualShares;
import org.palermo.priority.select.shares.ExactEqualShares;
import org.palermo.priority.select.shares.SharesSelection;

/** Both rules of shares with completion and exact receipts, from the pool to the answer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class EqualSharesBenchmark {
  /** 170 projects and 127,773 claimants. Target: below 2 seconds. */
  @Benchmark
  public SharesSelection city(CityBallots city) {
    return EqualShares.select(city.pool, city.budget, ClaimantShares.equal(), new Lot("city"));
  }

  /** 300 proposals and 198 States. */
  @Benchmark
  public SharesSelection states(ProposalsOfStates proposals) {
    return EqualShares.select(
        proposals.pool, proposals.budget, ClaimantShares.equal(), new Lot("states"));
  }

  /** The same, all who pay for a proposal paying exactly the same. */
  @Benchmark
  public SharesSelection statesPayingEqually(ProposalsOfStates proposals) {
    return ExactEqualShares.select(
        proposals.pool, proposals.budget, ClaimantShares.equal(), new Lot("states"));
  }
}
