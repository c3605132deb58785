package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.TreeMap;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.priority.equity.Entitlements;
import org.palermo.priority.equity.NestedEntitlements;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.rank.Claim;
import org.palermo.priority.rank.RankedTier;
import org.palermo.priority.rank.Ranking;

/**
 * What groups or traditions hold in every prefix of a list, beside what they are entitled to. Tiers
 * are shared out one after the other: where a tier ends, a group is entitled to what it holds of
 * that tier.
 *
 * @param names codes of the groups or traditions, in order
 * @param held places held, by code and length of the prefix, from 0
 * @param entitled places it is entitled to, likewise
 */
record PrefixShares(
    ImmutableSortedSet<String> names,
    Map<String, ImmutableList<Fraction>> held,
    Map<String, ImmutableList<Fraction>> entitled) {
  /** Lengths beyond this are not followed place by place. */
  static final int LONGEST = 400;

  /** Reads what a claim holds, and what a code is entitled to in a tier. */
  private interface Sharing {
    Fraction part(Claim claim, String code);

    Fraction entitlement(RankedTier tier, String code, int places);
  }

  /** The shares of regional groups. */
  static PrefixShares ofGroups(Ranking ranking) {
    return of(
        ranking,
        new Sharing() {
          @Override
          public Fraction part(Claim claim, String code) {
            return claim.group().equals(code) ? Fraction.ONE : Fraction.ZERO;
          }

          @Override
          public Fraction entitlement(RankedTier tier, String code, int places) {
            Entitlements regions = tier.entitlements().regions();
            for (int r = 0; r < regions.size(); r++) {
              if (regions.groups().get(r).name().equals(code)) {
                return regions.share(r, places);
              }
            }
            return Fraction.ZERO;
          }
        },
        ranking.order().stream()
            .map(Claim::group)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  /** The shares of legal traditions. */
  static PrefixShares ofTraditions(Ranking ranking) {
    return of(
        ranking,
        new Sharing() {
          @Override
          public Fraction part(Claim claim, String code) {
            return Fraction.from(claim.traditions().of(code));
          }

          @Override
          public Fraction entitlement(RankedTier tier, String code, int places) {
            NestedEntitlements nested = tier.entitlements();
            Fraction sum = Fraction.ZERO;
            for (int r = 0; r < nested.regions().size(); r++) {
              sum = sum.plus(nested.traditionShare(r, code, places));
            }
            return sum;
          }
        },
        ranking.order().stream()
            .map(Claim::traditions)
            .map(LegalTraditions::shares)
            .flatMap(shares -> shares.keySet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  private static PrefixShares of(
      Ranking ranking, Sharing sharing, ImmutableSortedSet<String> codes) {
    Map<String, ImmutableList<Fraction>> held = new TreeMap<>();
    Map<String, ImmutableList<Fraction>> entitled = new TreeMap<>();
    for (String code : codes) {
      ImmutableList.Builder<Fraction> has = ImmutableList.builder();
      ImmutableList.Builder<Fraction> due = ImmutableList.builder();
      has.add(Fraction.ZERO);
      due.add(Fraction.ZERO);
      Fraction sum = Fraction.ZERO;
      int place = 0;
      for (RankedTier tier : ranking.tiers()) {
        Fraction before = sum;
        int within = 0;
        for (Claim claim : tier.order()) {
          if (place == LONGEST) {
            break;
          }
          place++;
          within++;
          sum = sum.plus(sharing.part(claim, code));
          has.add(sum);
          due.add(before.plus(sharing.entitlement(tier, code, within)));
        }
      }
      held.put(code, has.build());
      entitled.put(code, due.build());
    }
    return new PrefixShares(codes, held, entitled);
  }

  /** The longest prefix followed. */
  int length() {
    return held.values().stream().mapToInt(list -> list.size() - 1).max().orElse(0);
  }

  Fraction held(String code, int places) {
    return held.getOrDefault(code, ImmutableList.of()).get(places);
  }

  Fraction entitled(String code, int places) {
    return entitled.getOrDefault(code, ImmutableList.of()).get(places);
  }
}
