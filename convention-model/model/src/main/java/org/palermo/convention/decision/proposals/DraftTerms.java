package org.palermo.convention.decision.proposals;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.palermo.convention.text.TextResources;

/**
 * What is agreed before proposals are drafted.
 *
 * @param supportBasisPoints programme support costs, in hundredths of a percent of direct costs
 * @param usualMonths how long a project lasts where the usual time of its kind of help is unknown
 * @param nationalKinds kinds of help that are given State by State: projects of several States are
 *     for the others
 * @param order kinds of help in the order in which they usually follow one another on one subject;
 *     of kinds not named nothing is said
 * @param costClasses the budget line that bears help of each kind; {@code other} stands for kinds
 *     not named
 */
public record DraftTerms(
    int supportBasisPoints,
    int usualMonths,
    ImmutableSortedSet<String> nationalKinds,
    ImmutableList<String> order,
    ImmutableSortedMap<String, String> costClasses) {
  private static final TextResources RESOURCES = DraftTerms.class::getResourceAsStream;

  /** The line for kinds of help that no line is named for. */
  public static final String OTHER_COSTS = "other";

  /**
   * @throws IllegalArgumentException if programme support or the usual time is out of range
   */
  public DraftTerms {
    checkArgument(
        supportBasisPoints >= 0 && supportBasisPoints <= DraftBudget.WHOLE,
        "programme support is %s basis points; give 0 to %s",
        supportBasisPoints,
        DraftBudget.WHOLE);
    checkArgument(usualMonths >= 1, "projects usually last %s months", usualMonths);
  }

  /**
   * The terms that are shipped: programme support of 13 %, help with laws given State by State, law
   * before training before equipment. Like unit costs, an assumption of this project where nobody
   * has agreed on others.
   */
  public static DraftTerms standard() {
    ImmutableSortedMap<String, String> data = RESOURCES.read("terms.properties");
    String classes = "class.";
    return new DraftTerms(
        Integer.parseInt(data.getOrDefault("support", "")),
        Integer.parseInt(data.getOrDefault("months", "")),
        ImmutableSortedSet.copyOf(words(data.getOrDefault("national", ""))),
        ImmutableList.copyOf(words(data.getOrDefault("order", ""))),
        data.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(classes))
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    entry -> entry.getKey().substring(classes.length()),
                    entry -> entry.getValue())));
  }

  private static Iterable<String> words(String list) {
    return Splitter.on(',').trimResults().omitEmptyStrings().split(list);
  }

  /** The budget line that bears help of that kind. */
  String costClass(String kind) {
    return costClasses.getOrDefault(kind, OTHER_COSTS);
  }

  /** Whether one kind usually comes before another on one subject. */
  boolean isBefore(String one, String other) {
    int place = order.indexOf(one);
    return place >= 0 && place < order.indexOf(other);
  }
}
