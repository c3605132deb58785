package org.palermo.priority.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Shown;
import org.palermo.convention.json.tree.Value;
import org.palermo.priority.equity.EntitlementBase;
import org.palermo.priority.equity.EntitlementBases;
import org.palermo.priority.equity.FrozenNeedMass;
import org.palermo.priority.equity.MixedBase;

/**
 * Reads and writes entitlement bases: a mix with its parts, frozen figures with their cycle, any
 * other by its id alone.
 *
 * @param bases those that can be named by id
 */
record EntitlementBaseForm(EntitlementBases bases) implements Form<EntitlementBase> {
  private static final String MIXED = "MIXED";
  private static final String FROZEN = "FROZEN_NEED_MASS";

  @Override
  public Optional<EntitlementBase> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    return switch (id.or("")) {
      case MIXED -> mixed(object);
      case FROZEN -> frozen(object);
      default -> object.isComplete() ? named(object.whole(), id.get()) : Optional.empty();
    };
  }

  private Optional<EntitlementBase> named(Value whole, String id) {
    EntitlementBase base = bases.byId().get(id);
    if (base == null) {
      whole
          .to("id")
          .complain(
              "unknown-base",
              "no entitlement base is called " + Shown.quoted(id),
              "use one of "
                  + String.join(", ", bases.byId().keySet())
                  + ", "
                  + FROZEN
                  + ", or add the module that brings it");
    }
    return Optional.ofNullable(base);
  }

  /**
   * A base and how much it counts in a mix.
   *
   * @param base the base
   * @param weight in basis points
   */
  private record Part(EntitlementBase base, int weight) {}

  private Optional<EntitlementBase> mixed(JsonObject object) {
    Field<MixedBase> mixed =
        object.required("parts", list -> parts(list).map(EntitlementBaseForm::mix));
    return object.isComplete() ? Optional.of(mixed.get()) : Optional.empty();
  }

  private static MixedBase mix(ImmutableList<Part> parts) {
    return new MixedBase(
        parts.stream().collect(ImmutableMap.toImmutableMap(Part::base, Part::weight)));
  }

  private Optional<ImmutableList<Part>> parts(Value list) {
    Set<EntitlementBase> seen = new HashSet<>();
    return list.list(
        element -> {
          Optional<Part> part = part(element);
          if (part.isPresent() && !seen.add(part.get().base())) {
            element.complain("base-twice", "this base is a part already", "leave one of them");
            return Optional.empty();
          }
          return part;
        });
  }

  private Optional<Part> part(Value value) {
    JsonObject object = value.object();
    Field<EntitlementBase> base = object.required("base", this);
    Field<Integer> weight = object.required("weight", Value.INTEGER);
    return object.isComplete() ? Optional.of(new Part(base.get(), weight.get())) : Optional.empty();
  }

  private static Optional<EntitlementBase> frozen(JsonObject object) {
    Field<String> cycle = object.required("cycle", Value.TEXT);
    Field<ImmutableMap<String, Long>> mass = object.map("mass", Value.WHOLE);
    return object.isComplete()
        ? Optional.of(new FrozenNeedMass(cycle.get(), mass.get()))
        : Optional.empty();
  }

  @Override
  public void write(EntitlementBase base, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", base.id());
          if (base instanceof MixedBase mixed) {
            out.array(
                "parts",
                mixed.parts().entrySet(),
                part ->
                    out.object(
                        () -> {
                          out.name("base");
                          write(part.getKey(), out);
                          out.number("weight", part.getValue());
                        }));
          } else if (base instanceof FrozenNeedMass frozen) {
            out.text("cycle", frozen.cycle());
            out.object("mass", () -> frozen.mass().forEach(out::number));
          }
        });
  }
}
