package org.palermo.convention.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.palermo.convention.Visibility;

/**
 * What somebody offers for technical assistance. Contributions are voluntary.
 *
 * <p>Source: decision 2/6 (c)(iv).
 *
 * @param id its number
 * @param giver who offers it
 * @param origin by what way it comes
 * @param means what is offered, and how much of it
 * @param conditions what the giver ties it to
 * @param stage how far it has come
 * @param date day on which the giver said so
 * @param source where that can be read
 * @param visibility who may see it
 */
public record Resource(
    String id,
    String giver,
    Origin origin,
    Means means,
    GivingConditions conditions,
    Stage stage,
    LocalDate date,
    String source,
    Visibility visibility) {
  /**
   * The order in which resources are drawn on where several would do: those available before those
   * pledged, then by day, the earliest first, then by id.
   */
  public static final Comparator<Resource> ORDER =
      Comparator.comparing(Resource::stage)
          .thenComparing(Resource::date)
          .thenComparing(Resource::id);

  /** By what way a resource comes; a closed list. */
  public enum Origin {
    /** A contribution to a project or programme, in money or in kind. */
    CONTRIBUTION,
    /** A contribution to the account of the United Nations. Source: UNTOC art. 30(2)(c). */
    UN_ACCOUNT,
    /**
     * The value of confiscated proceeds of crime or property. Source: UNTOC art. 14(3)(a),
     * 30(2)(c).
     */
    CONFISCATED_ASSETS,
    /** The regular budget of the giver's organization. */
    REGULAR_BUDGET;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean isMoneyAlone() {
      return this == UN_ACCOUNT || this == CONFISCATED_ASSETS;
    }
  }

  /** How far a resource has come; a closed list. */
  public enum Stage {
    /** It can be given out. */
    AVAILABLE,
    /** It is promised. */
    PLEDGED,
    /** It has been given out, and nothing of it is left. */
    USED;

    /** The code on the wire. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if id, giver or source is blank, or if what comes through the
   *     account of the United Nations or from confiscated assets is not money
   */
  public Resource {
    checkArgument(!id.isBlank(), "id of a resource is blank");
    checkArgument(!giver.isBlank(), "resource %s names no giver", id);
    checkArgument(!source.isBlank(), "resource %s names no source", id);
    checkArgument(
        !origin.isMoneyAlone() || means.measure().kind() == Measure.Kind.MONEY,
        "resource %s comes by the way %s, and is %s; only money comes so",
        id,
        origin.code(),
        means.measure().kind().code());
  }

  /** Whether something of it is left to give. */
  public boolean isOffered() {
    return stage != Stage.USED;
  }
}
