package org.palermo.priority.json;

import java.util.Optional;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.apportion.Lot;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.exact.Fraction;
import org.palermo.priority.guidance.Terms;
import org.palermo.priority.rank.BalanceTerms;
import org.palermo.priority.rank.RankingRule;

/**
 * Reads and writes the rule and the terms of a ranking.
 *
 * @param base how entitlement bases are read and written
 */
record TermsForm(EntitlementBaseForm base) implements Form<Terms> {
  private static final Codes<RankingRule> RULES = Codes.of(RankingRule.values());

  @Override
  public Optional<Terms> read(Value value) {
    JsonObject object = value.object();
    Field<RankingRule> rule = object.required("rule", RULES);
    Field<EntitlementBase> bases = object.required("base", base);
    Field<Optional<Fraction>> tau = object.optional("tau", Figures.FRACTION);
    Field<Boolean> typeWindows = object.required("typeWindows", Value.FLAG);
    Field<Optional<Fraction>> theta = object.optional("theta", Figures.FRACTION);
    Field<Lot> lot = object.required("seed", seed -> seed.parsed(Lot::new));
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Terms(
            rule.get(),
            new BalanceTerms(bases.get(), tau.get(), typeWindows.get(), theta.get(), lot.get())));
  }

  @Override
  public void write(Terms terms, JsonWriter out) {
    BalanceTerms balance = terms.balance();
    out.object(
        () -> {
          out.text("rule", Codes.code(terms.rule()));
          out.name("base");
          base.write(balance.base(), out);
          out.text("tau", balance.tau());
          out.flag("typeWindows", balance.typeWindows());
          out.text("theta", balance.theta());
          out.text("seed", balance.lot().seed());
        });
  }
}
