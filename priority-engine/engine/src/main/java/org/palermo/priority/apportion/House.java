package org.palermo.priority.apportion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Set;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.priority.exact.Fraction;

/**
 * The question: so many seats for these recipients.
 *
 * <p>A house without recipients has no seats, and its apportionment is empty.
 *
 * @param seats number of seats, 0 or more
 * @param recipients who shares in them, under names of their own, in the order in which they are
 *     listed
 * @param quorum least part of all weights that a recipient needs to take part, from 0 to 1; one
 *     that falls short holds nothing, its floor included
 */
public record House(int seats, ImmutableList<Recipient> recipients, Fraction quorum) {
  /**
   * @throws InvalidDataException with every problem: negative numbers, a floor over its cap, a name
   *     given twice, more floors than seats, more seats than all may take
   */
  public House {
    ImmutableSortedSet<Problem> problems = problems(seats, recipients, quorum);
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems.asList());
    }
  }

  /** A house without quorum. */
  public static House of(int seats, ImmutableList<Recipient> recipients) {
    return new House(seats, recipients, Fraction.ZERO);
  }

  /** The same recipients and quorum with another number of seats. */
  public House withSeats(int number) {
    return new House(number, recipients, quorum);
  }

  /** Whether the recipient at that place of the list reaches the quorum. */
  public boolean isAdmitted(int index) {
    return isAdmitted(recipients, quorum, recipients.get(index));
  }

  /** Fewest seats of the recipient at that place of the list. */
  public int least(int index) {
    return isAdmitted(index) ? recipients.get(index).floor() : 0;
  }

  /** Most seats of the recipient at that place of the list: its cap, where it may rise at all. */
  public int most(int index) {
    return most(recipients, quorum, recipients.get(index));
  }

  /** The names, in the order listed. */
  public ImmutableList<String> names() {
    return recipients.stream().map(Recipient::name).collect(toImmutableList());
  }

  /** Fractional shares of every house size between all floors and all caps. */
  public Filling filling() {
    ImmutableList.Builder<Filling.Vessel> vessels = ImmutableList.builder();
    for (int i = 0; i < recipients.size(); i++) {
      vessels.add(new Filling.Vessel(recipients.get(i).weight(), least(i), most(i)));
    }
    return Filling.of(vessels.build());
  }

  private static boolean isAdmitted(
      ImmutableList<Recipient> recipients, Fraction quorum, Recipient recipient) {
    return quorum.signum() == 0
        || recipient.weight().compareTo(quorum.times(totalWeight(recipients))) >= 0;
  }

  private static int most(
      ImmutableList<Recipient> recipients, Fraction quorum, Recipient recipient) {
    if (!isAdmitted(recipients, quorum, recipient)) {
      return 0;
    }
    return recipient.weight().signum() == 0 ? recipient.floor() : recipient.cap();
  }

  private static Fraction totalWeight(ImmutableList<Recipient> recipients) {
    return Fraction.sum(recipients.stream().map(Recipient::weight).collect(toImmutableList()));
  }

  private static ImmutableSortedSet<Problem> problems(
      int seats, ImmutableList<Recipient> recipients, Fraction quorum) {
    ImmutableSortedSet.Builder<Problem> found = ImmutableSortedSet.naturalOrder();
    if (seats < 0) {
      found.add(
          problem("seats", "negative-seats", "there are " + seats + " seats", "give 0 or more"));
    }
    if (quorum.signum() < 0 || quorum.compareTo(Fraction.ONE) > 0) {
      found.add(
          problem("quorum", "quorum-range", "the quorum is " + quorum, "give a part of the whole"));
    }
    Set<String> names = new HashSet<>();
    for (Recipient recipient : recipients) {
      found.addAll(problemsOf(recipient));
      if (!names.add(recipient.name())) {
        found.add(
            problem(recipient.name(), "name-twice", "the name is given twice", "give it once"));
      }
    }
    ImmutableSortedSet<Problem> single = found.build();
    return single.isEmpty() ? sumProblems(seats, recipients, quorum) : single;
  }

  private static ImmutableList<Problem> problemsOf(Recipient recipient) {
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    if (recipient.name().isBlank()) {
      found.add(problem("", "name-blank", "a recipient has no name", "name it"));
    }
    if (recipient.weight().signum() < 0) {
      found.add(
          problem(
              recipient.name(),
              "negative-weight",
              "the weight is " + recipient.weight(),
              "give 0 or more"));
    }
    if (recipient.floor() < 0) {
      found.add(
          problem(
              recipient.name(),
              "negative-floor",
              "the floor is " + recipient.floor(),
              "give 0 or more"));
    }
    if (recipient.floor() > recipient.cap()) {
      found.add(
          problem(
              recipient.name(),
              "floor-over-cap",
              "the floor " + recipient.floor() + " is over the cap " + recipient.cap(),
              "lower the floor or raise the cap"));
    }
    return found.build();
  }

  private static ImmutableSortedSet<Problem> sumProblems(
      int seats, ImmutableList<Recipient> recipients, Fraction quorum) {
    long floors = 0;
    long caps = 0;
    for (Recipient recipient : recipients) {
      floors += isAdmitted(recipients, quorum, recipient) ? recipient.floor() : 0;
      caps += most(recipients, quorum, recipient);
    }
    if (floors > seats) {
      return ImmutableSortedSet.of(
          problem(
              "seats",
              "floors-over-seats",
              "the floors need " + floors + " seats, there are " + seats,
              "lower floors or add seats"));
    }
    if (caps < seats) {
      return ImmutableSortedSet.of(
          problem(
              "seats",
              "seats-over-caps",
              "all together may take " + caps + " seats, there are " + seats,
              "raise caps, lower the quorum or remove seats"));
    }
    return ImmutableSortedSet.of();
  }

  private static Problem problem(String place, String rule, String message, String fix) {
    return new Problem("house", place, rule, message, fix);
  }
}
