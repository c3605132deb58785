package org.palermo.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SplittableRandom;
import org.palermo.convention.state.State;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.ClaimPool;
import org.palermo.register.Register;

/**
 * Claims of the States of the register with their own regional groups and legal traditions, drawn
 * from a fixed seed: some States have many more than others, and many scores are equal.
 */
final class DrawnClaims {
  private DrawnClaims() {}

  static ClaimPool pool(int number) {
    SplittableRandom random = new SplittableRandom(number);
    List<State> states = Register.load().all().stream().filter(State::isState).toList();
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      double place = random.nextDouble();
      State state = states.get((int) (place * place * states.size()));
      claims.add(
          new Claim(
              state.code() + "/" + i,
              state.code(),
              state.regionalGroup().orElse(GroupInNeed.NONE),
              state.traditions(),
              0,
              score(random)));
    }
    return new ClaimPool(claims.build());
  }

  /** Five grounds of unequal weight, each on a scale of five. */
  private static long score(SplittableRandom random) {
    long score = 0;
    for (long weight = 1; weight <= 5; weight++) {
      score += weight * weight * random.nextInt(5);
    }
    return score;
  }
}
