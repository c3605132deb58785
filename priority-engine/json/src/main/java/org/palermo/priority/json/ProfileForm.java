package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;
import org.palermo.priority.score.Interval;
import org.palermo.priority.score.Points;
import org.palermo.priority.score.Profile;
import org.palermo.priority.score.ScoringPolicy;
import org.palermo.priority.score.UrgentTier;
import org.palermo.priority.score.Weighting;

/** Reads and writes profiles. */
final class ProfileForm implements Form<Profile> {
  private static final UrgentTierForm TIER = new UrgentTierForm();
  private static final Codes<ScoringPolicy> POLICY = Codes.of(ScoringPolicy.values());

  /** Stand in for fields that were not read, and break no rule themselves. */
  private static final ImmutableList<Weighting> ANY_WEIGHTINGS =
      ImmutableList.of(new Weighting("unread", Points.WHOLE, WeightingForm.LEVEL));

  private static final ImmutableMap<Coverage.Level, Interval> ANY_COVERAGE =
      Maps.toMap(EnumSet.allOf(Coverage.Level.class), level -> Interval.of(Points.WHOLE));

  /**
   * Builds the profile even where a field failed, with something harmless in its place: so that
   * what a profile itself refuses is said in the same breath.
   */
  @Override
  public Optional<Profile> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> title = object.required("title", Value.TEXT);
    Field<String> reason = object.required("reason", Value.TEXT);
    WeightingForm weighting = new WeightingForm();
    Field<ImmutableList<Weighting>> criteria = object.list("criteria", weighting);
    Field<ImmutableMap<Coverage.Level, Interval>> coverage =
        object.required("coverage", ProfileForm::coverage);
    Field<ImmutableSortedMap<Citation, Integer>> effects =
        object.orElse("effectOnOthers", ProfileForm::effects, ImmutableSortedMap.of());
    Field<ImmutableList<UrgentTier>> tiers = object.listOrEmpty("tiers", TIER);
    Field<ScoringPolicy> policy = object.required("policy", POLICY);
    boolean complete = object.isComplete() && weighting.everyScaleIsRead();
    if (!object.isThere()) {
      return Optional.empty();
    }
    Profile profile =
        new Profile(
            id.or("unread"),
            title.or(""),
            reason.or(""),
            criteria.or(ANY_WEIGHTINGS),
            coverage.or(ANY_COVERAGE),
            effects.or(ImmutableSortedMap.of()),
            tiers.or(ImmutableList.of()),
            policy.or(ScoringPolicy.RANK_BY_MIDPOINT));
    return complete ? Optional.of(profile) : Optional.empty();
  }

  /** The factors that are there; a profile itself says which are missing. */
  private static Optional<ImmutableMap<Coverage.Level, Interval>> coverage(Value value) {
    JsonObject object = value.object();
    Map<Coverage.Level, Interval> factors = new EnumMap<>(Coverage.Level.class);
    for (Coverage.Level level : EnumSet.allOf(Coverage.Level.class)) {
      Field<Optional<Interval>> factor = object.optional(level.code(), Figures.INTERVAL);
      if (factor.isRead()) {
        factor.get().ifPresent(there -> factors.put(level, there));
      }
    }
    return object.isComplete() ? Optional.of(Maps.immutableEnumMap(factors)) : Optional.empty();
  }

  private static Optional<ImmutableSortedMap<Citation, Integer>> effects(Value value) {
    Optional<ImmutableMap<String, Integer>> entries = value.object().entries(Value.INTEGER);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSortedMap.Builder<Citation, Integer> effects = ImmutableSortedMap.naturalOrder();
    entries.get().forEach((place, effect) -> effects.put(Citation.parse(place), effect));
    return Optional.of(effects.buildOrThrow());
  }

  @Override
  public Optional<String> id(Profile profile) {
    return Optional.of(profile.id());
  }

  @Override
  public void write(Profile profile, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", profile.id());
          out.text("title", profile.title());
          out.text("reason", profile.reason());
          WeightingForm weighting = new WeightingForm();
          out.array("criteria", profile.weightings(), each -> weighting.write(each, out));
          out.object(
              "coverage",
              () ->
                  Maps.immutableEnumMap(profile.coverage())
                      .forEach((level, factor) -> Figures.write(level.code(), factor, out)));
          if (!profile.effectOnOthers().isEmpty()) {
            out.object(
                "effectOnOthers",
                () ->
                    profile
                        .effectOnOthers()
                        .forEach((place, effect) -> out.number(place.toString(), effect)));
          }
          out.arrayUnlessEmpty("tiers", profile.tiers(), tier -> TIER.write(tier, out));
          out.text("policy", Codes.code(profile.policy()));
        });
  }
}
