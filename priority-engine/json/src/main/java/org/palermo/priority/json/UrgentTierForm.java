package org.palermo.priority.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Distinct;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.score.UrgentTier;

/** Reads and writes urgent tiers. */
final class UrgentTierForm implements Form<UrgentTier> {
  private static final Distinct<GapKind> GAP_KINDS = new Distinct<>(Codes.of(GapKind.values()));
  private static final Distinct<Footing> FOOTINGS = new Distinct<>(Codes.of(Footing.values()));
  private static final Codes<Severity> SEVERITY = Codes.of(Severity.values());
  private static final Codes<Grounds> GROUNDS = Codes.of(Grounds.values());

  @Override
  public Optional<UrgentTier> read(Value value) {
    JsonObject object = value.object();
    Field<String> reason = object.required("reason", Value.TEXT);
    Field<String> source = object.required("source", Value.TEXT);
    Field<ImmutableSet<GapKind>> gapKinds = object.required("gapKinds", GAP_KINDS);
    Field<ImmutableSet<Footing>> footings = object.required("footings", FOOTINGS);
    Field<Severity> severity = object.required("severity", SEVERITY);
    Field<Grounds> grounds = object.required("grounds", GROUNDS);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new UrgentTier(
            reason.get(),
            source.get(),
            Sets.immutableEnumSet(gapKinds.get()),
            Sets.immutableEnumSet(footings.get()),
            severity.get(),
            grounds.get()));
  }

  @Override
  public void write(UrgentTier tier, JsonWriter out) {
    out.object(
        () -> {
          out.text("reason", tier.reason());
          out.text("source", tier.source());
          out.texts("gapKinds", tier.gapKinds().stream().sorted().map(GapKind::code).toList());
          out.texts("footings", tier.footings().stream().sorted().map(Footing::code).toList());
          out.text("severity", tier.severity().code());
          out.text("grounds", tier.grounds().code());
        });
  }
}
