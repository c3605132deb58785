package org.palermo.priority.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.function.Supplier;
import org.palermo.priority.score.Profile;

/**
 * The profiles that ship: where delegates may begin. Their weights and scales are proposals of this
 * project, held as data; each says in its {@link Profile#reason()} why it weighs as it does.
 *
 * <p>Source: decision 2/6 (c)(ii).
 */
public final class ShippedProfiles {
  /** Id of the profile to use unless another is agreed. */
  public static final String STANDARD = "standard";

  /** Id of the profile that puts the making of laws before all other help. */
  public static final String LEGISLATION_FIRST = "legislation-first";

  private static final Supplier<ImmutableSortedMap<String, Profile>> ALL =
      Suppliers.memoize(ShippedProfiles::read);

  private ShippedProfiles() {}

  /** All of them, by id. */
  public static ImmutableSortedMap<String, Profile> all() {
    return ALL.get();
  }

  /** The profile to use unless another is agreed. */
  public static Profile standard() {
    return requireNonNull(all().get(STANDARD), STANDARD);
  }

  private static ImmutableSortedMap<String, Profile> read() {
    ImmutableSortedMap.Builder<String, Profile> profiles = ImmutableSortedMap.naturalOrder();
    for (String id : ImmutableSet.of(STANDARD, LEGISLATION_FIRST)) {
      profiles.put(id, new Shipped<>("profiles/" + id + ".json", PriorityFormats.PROFILE).one());
    }
    return profiles.buildOrThrow();
  }
}
