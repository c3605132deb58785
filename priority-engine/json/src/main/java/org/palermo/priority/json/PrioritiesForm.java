package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.state.LegalTraditions;
import org.palermo.convention.state.Share;
import org.palermo.priority.equity.Representation;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.json.PrioritiesDocument.Entry;
import org.palermo.priority.json.PrioritiesDocument.GroupShare;
import org.palermo.priority.json.PrioritiesDocument.TierShares;
import org.palermo.priority.rank.PriceOfBalance;
import org.palermo.priority.rank.RankingRule;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.ScoringPolicy;

/** Reads and writes the order of the needs of a run. */
final class PrioritiesForm implements Form<PrioritiesDocument> {
  private static final Codes<RankingRule> RULES = Codes.of(RankingRule.values());
  private static final Codes<ScoringPolicy> POLICIES = Codes.of(ScoringPolicy.values());
  private static final Codes<Representation.Status> STATUSES =
      Codes.of(Representation.Status.values());

  @Override
  public Optional<PrioritiesDocument> read(Value value) {
    JsonObject object = value.object();
    Field<LocalDate> asOf = object.required("asOf", Value.DATE);
    Field<String> dataset = object.required("dataset", Value.TEXT);
    Field<Boolean> synthetic = object.required("synthetic", Value.FLAG);
    Field<String> ground = object.required("ground", Value.TEXT);
    Field<String> profile = object.required("profile", Value.TEXT);
    Field<RankingRule> rule = object.required("rule", RULES);
    Field<ScoringPolicy> policy = object.required("policy", POLICIES);
    Field<String> seed = object.required("seed", Value.TEXT);
    Field<Integer> top = object.required("top", Value.INTEGER);
    Field<ImmutableList<Entry>> needs = object.list("needs", PrioritiesForm::entry);
    Field<ImmutableList<PriceOfBalance>> balance = object.list("balance", PrioritiesForm::balance);
    Field<ImmutableList<TierShares>> tiers = object.list("tiers", PrioritiesForm::tier);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new PrioritiesDocument(
            asOf.get(),
            dataset.get(),
            synthetic.get(),
            ground.get(),
            profile.get(),
            rule.get(),
            policy.get(),
            seed.get(),
            top.get(),
            needs.get(),
            balance.get(),
            tiers.get()));
  }

  private static Optional<Entry> entry(Value value) {
    JsonObject object = value.object();
    Field<String> need = object.required("need", Value.TEXT);
    Field<Integer> place = object.required("place", Value.INTEGER);
    Field<Integer> placeByNeed = object.required("placeByNeed", Value.INTEGER);
    Field<String> state = object.required("state", Value.TEXT);
    Field<String> group = object.required("group", Value.TEXT);
    Field<ImmutableMap<String, Share>> traditions =
        object.map("traditions", share -> share.parsed(Share::parse));
    Field<Integer> tier = object.required("tier", Value.INTEGER);
    Field<Long> low = object.required("low", Value.WHOLE);
    Field<Long> high = object.required("high", Value.WHOLE);
    Field<Long> score = object.required("score", Value.WHOLE);
    Field<Integer> completeness = object.required("completeness", Value.INTEGER);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            need.get(),
            place.get(),
            placeByNeed.get(),
            state.get(),
            group.get(),
            new LegalTraditions(traditions.get()),
            tier.get(),
            new Interval(low.get(), high.get()),
            score.get(),
            completeness.get()));
  }

  private static Optional<PriceOfBalance> balance(Value value) {
    JsonObject object = value.object();
    Field<Integer> places = object.required("places", Value.INTEGER);
    Field<Long> byNeedAlone = object.required("byNeedAlone", Value.WHOLE);
    Field<Long> balanced = object.required("balanced", Value.WHOLE);
    Field<ImmutableList<String>> movedOut = object.list("movedOut", Value.TEXT);
    Field<ImmutableList<String>> movedIn = object.list("movedIn", Value.TEXT);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new PriceOfBalance(
            places.get(), byNeedAlone.get(), balanced.get(), movedOut.get(), movedIn.get()));
  }

  private static Optional<TierShares> tier(Value value) {
    JsonObject object = value.object();
    Field<Integer> tier = object.required("tier", Value.INTEGER);
    Field<Integer> places = object.required("places", Value.INTEGER);
    Field<ImmutableMap<String, GroupShare>> groups = object.map("groups", PrioritiesForm::group);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new TierShares(tier.get(), places.get(), ImmutableSortedMap.copyOf(groups.get())));
  }

  private static Optional<GroupShare> group(Value value) {
    JsonObject object = value.object();
    Field<Integer> held = object.required("held", Value.INTEGER);
    Field<Fraction> entitled = object.required("entitled", Figures.FRACTION);
    Field<Representation.Status> status = object.required("status", STATUSES);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(new GroupShare(held.get(), entitled.get(), status.get()));
  }

  @Override
  public void write(PrioritiesDocument document, JsonWriter out) {
    out.object(
        () -> {
          out.text("asOf", document.asOf());
          out.text("dataset", document.dataset());
          out.flag("synthetic", document.synthetic());
          out.text("ground", document.ground());
          out.text("profile", document.profile());
          out.text("rule", Codes.code(document.rule()));
          out.text("policy", Codes.code(document.policy()));
          out.text("seed", document.seed());
          out.number("top", document.top());
          out.array("needs", document.needs(), entry -> write(entry, out));
          out.array("balance", document.balance(), price -> write(price, out));
          out.array("tiers", document.tiers(), tier -> write(tier, out));
        });
  }

  private static void write(Entry entry, JsonWriter out) {
    out.object(
        () -> {
          out.text("need", entry.need());
          out.number("place", entry.place());
          out.number("placeByNeed", entry.placeByNeed());
          out.text("state", entry.state());
          out.text("group", entry.group());
          out.object(
              "traditions",
              () -> entry.traditions().shares().forEach((code, share) -> out.text(code, share)));
          out.number("tier", entry.tier());
          out.number("low", entry.points().low());
          out.number("high", entry.points().high());
          out.number("score", entry.score());
          out.number("completeness", entry.completeness());
        });
  }

  private static void write(PriceOfBalance price, JsonWriter out) {
    out.object(
        () -> {
          out.number("places", price.places());
          out.number("byNeedAlone", price.byNeedAlone());
          out.number("balanced", price.balanced());
          out.texts("movedOut", price.movedOut());
          out.texts("movedIn", price.movedIn());
        });
  }

  private static void write(TierShares tier, JsonWriter out) {
    out.object(
        () -> {
          out.number("tier", tier.tier());
          out.number("places", tier.places());
          out.object(
              "groups",
              () ->
                  tier.groups()
                      .forEach((code, share) -> out.object(code, () -> write(share, out))));
        });
  }

  private static void write(GroupShare share, JsonWriter out) {
    out.number("held", share.held());
    out.text("entitled", share.entitled());
    out.text("status", Codes.code(share.status()));
  }
}
