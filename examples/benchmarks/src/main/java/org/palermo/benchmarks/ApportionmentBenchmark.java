package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.SplittableRandom;
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
import org.palermo.priority.apportion.Apportionment;
import org.palermo.priority.apportion.Biproportional;
import org.palermo.priority.apportion.CellSeats;
import org.palermo.priority.apportion.DivisorMethod;
import org.palermo.priority.apportion.DivisorRule;
import org.palermo.priority.apportion.House;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.apportion.Recipient;
import org.palermo.priority.apportion.TwoMargins;
import org.palermo.priority.exact.Fraction;

/** Seats shared out in exact fractions, all ties listed, with certificates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ApportionmentBenchmark {
  private static final int SEATS = 200;
  private static final int RECIPIENTS = 193;
  private static final int ROWS = 18;
  private static final int COLUMNS = 13;
  private static final int TABLE_SEATS = 180;
  private static final Lot LOT = new Lot("a seed for measuring");

  private House house;
  private TwoMargins table;

  /** Draws weights as unequal as populations, and a table without empty rows or columns. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(193);
    ImmutableList.Builder<Recipient> recipients = ImmutableList.builder();
    for (int i = 0; i < RECIPIENTS; i++) {
      recipients.add(Recipient.of("r" + i, Fraction.of(weight(random))));
    }
    house = House.of(SEATS, recipients.build());
    ImmutableTable.Builder<String, String, Fraction> weights = ImmutableTable.builder();
    long[] rowSums = new long[ROWS];
    long[] columnSums = new long[COLUMNS];
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < COLUMNS; j++) {
        long weight = weight(random);
        rowSums[i] += weight;
        columnSums[j] += weight;
        weights.put("row " + i, "column " + j, Fraction.of(weight));
      }
    }
    table = new TwoMargins(margin("row ", rowSums), margin("column ", columnSums), weights.build());
  }

  private static long weight(SplittableRandom random) {
    long weight = random.nextLong(1, 1_000);
    return weight * weight * random.nextLong(1, 1_000);
  }

  private static ImmutableMap<String, Integer> margin(String kind, long[] sums) {
    ImmutableList.Builder<Recipient> lines = ImmutableList.builder();
    for (int i = 0; i < sums.length; i++) {
      lines.add(Recipient.of(kind + i, Fraction.of(sums[i])));
    }
    return new DivisorMethod(DivisorRule.WEBSTER)
        .apportion(House.of(TABLE_SEATS, lines.build()), LOT)
        .seats();
  }

  /** The rule to measure. */
  @State(Scope.Benchmark)
  public static class Rule {
    /** Where quotients are rounded up. */
    @Param public DivisorRule rule;
  }

  /** 200 seats for 193 recipients. Target for Webster: 1 ms. */
  @Benchmark
  public Apportionment divisorMethod(Rule chosen) {
    return new DivisorMethod(chosen.rule).apportion(house, LOT);
  }

  /** 180 seats in 18 rows and 13 columns. Target: 10 ms. */
  @Benchmark
  public CellSeats biproportional() {
    return Biproportional.apportion(table, LOT);
  }
}
