package org.palermo.convention.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.testkit.PoolArbitraries.Agenda;

/**
 * Every obligation of a {@link PriorityCriterion}, as a test each. A criterion's own test is this:
 *
 * <pre>{@code
 * class KindsOfHelpTest extends PriorityCriterionContract {
 *   @Override
 *   protected PriorityCriterion criterion() {
 *     return new KindsOfHelp();
 *   }
 * }
 * }</pre>
 *
 * <p>A failing test names the smallest need found that breaks the obligation, and what mends it.
 * The needs drawn are the same on every run.
 */
public abstract class PriorityCriterionContract {
  /** The codes of ISO 3166-1, in order, and that of the European Union. */
  private static final ImmutableSortedSet<String> STATES =
      ImmutableSortedSet.<String>naturalOrder()
          .addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3))
          .add("EUE")
          .build();

  /** For subclasses, which have no parameters either. */
  protected PriorityCriterionContract() {}

  /** A new instance of the criterion, made as {@link java.util.ServiceLoader} makes it. */
  protected abstract PriorityCriterion criterion();

  private static Arbitrary<Agenda> agendas() {
    return PoolArbitraries.agendas();
  }

  private static ImmutableList<Reading> readings(
      PriorityCriterion criterion, ImmutableList<CoveredNeed> needs, PriorityContext context) {
    return needs.stream().map(need -> criterion.read(need, context)).collect(toImmutableList());
  }

  private static String words(Reading reading) {
    return reading.isKnown()
        ? Long.toString(reading.least())
        : "%s to %s".formatted(reading.least(), reading.most());
  }

  /** The id is lower-case letters, digits and hyphens, and every instance tells the same. */
  @Test
  public void idIsWellFormedAndPermanent() {
    Naming.idIsWellFormedAndPermanent("a criterion", () -> criterion().id());
  }

  /** The meaning is a line of words. */
  @Test
  public void meaningIsALineOfWords() {
    Naming.isALineOfWords("the meaning of a criterion", criterion().meaning());
  }

  /** Nothing is thrown, and something is read, whatever the need. */
  @Test
  public void everyNeedIsRead() {
    PriorityCriterion criterion = criterion();
    CaseSearch.holds(
        "a criterion must read every need",
        agendas(),
        agenda ->
            agenda.needs().stream()
                .flatMap(
                    need ->
                        Thrown.by(() -> criterion.read(need, agenda.context()))
                            .map(
                                thrown ->
                                    "%s: it %s; read an interval where something is not known"
                                        .formatted(NeedCopy.words(need), thrown))
                            .stream())
                .findFirst());
  }

  /** Two instances, asked with equal needs, read the same, and so does one asked twice. */
  @Test
  public void equalNeedsAreReadAlike() {
    PriorityCriterion criterion = criterion();
    PriorityCriterion other = criterion();
    CaseSearch.holds(
        "a criterion must read the same of equal needs",
        agendas(),
        agenda ->
            agenda.needs().stream()
                .flatMap(
                    need ->
                        unlike(
                            need,
                            ImmutableList.of(
                                criterion.read(need, agenda.context()),
                                criterion.read(need, agenda.context()),
                                other.read(
                                    new NeedCopy(need).copied(),
                                    PoolArbitraries.copied(agenda.context()))),
                            "rest on the need and the context alone, not on chance, clock or"
                                + " identity")
                            .stream())
                .findFirst());
  }

  private static Optional<String> unlike(
      CoveredNeed need, ImmutableList<Reading> readings, String fix) {
    Reading first = readings.get(0);
    return readings.stream()
        .filter(reading -> !reading.equals(first))
        .findFirst()
        .map(
            reading ->
                "%s: it read %s and then %s; %s"
                    .formatted(NeedCopy.words(need), words(first), words(reading), fix));
  }

  /** What is read of a need does not depend on which needs were read before. */
  @Test
  public void otherNeedsHaveNoEffect() {
    CaseSearch.holds(
        "a criterion must read a need by itself, whatever was read before",
        agendas(),
        agenda -> {
          PriorityCriterion criterion = criterion();
          ImmutableList<CoveredNeed> backwards = agenda.needs().reverse();
          ImmutableList<Reading> forwards = readings(criterion, agenda.needs(), agenda.context());
          ImmutableList<Reading> again = readings(criterion, backwards, agenda.context()).reverse();
          for (int i = 0; i < forwards.size(); i++) {
            Reading alone = criterion().read(agenda.needs().get(i), agenda.context());
            Optional<String> fault =
                unlike(
                    agenda.needs().get(i),
                    ImmutableList.of(alone, forwards.get(i), again.get(i)),
                    "keep nothing between two readings");
            if (fault.isPresent()) {
              return fault;
            }
          }
          return Optional.empty();
        });
  }

  /** The same is read whichever State of the world has the need; so neither group nor tradition. */
  @Test
  public void theStateHasNoEffect() {
    PriorityCriterion criterion = criterion();
    CaseSearch.holds(
        "a criterion must read the same whichever State has the need",
        agendas(),
        agenda ->
            agenda.needs().stream()
                .flatMap(need -> partiality(criterion, need, agenda.context()).stream())
                .findFirst());
  }

  private static Optional<String> partiality(
      PriorityCriterion criterion, CoveredNeed need, PriorityContext context) {
    String own = need.need().state();
    Reading reading = criterion.read(need, context);
    for (String state : STATES) {
      CoveredNeed renamed = new NeedCopy(need).ofState(state).copied();
      Reading other = criterion.read(renamed, renamed(context, need.need().id(), renamed));
      if (!other.equals(reading)) {
        return Optional.of(
            ("%s: it reads %s of a need of %s, and %s of the same need of %s; read neither the"
                    + " State nor its group or tradition: they enter when proposals are drawn up")
                .formatted(NeedCopy.words(need), words(reading), own, words(other), state));
      }
    }
    return Optional.empty();
  }

  /** The same, the waiting of that need being told under its new id, and that of no other. */
  private static PriorityContext renamed(PriorityContext context, String id, CoveredNeed renamed) {
    Integer waited = context.cyclesWaited().get(id);
    return new PriorityContext(
        context.asOf(),
        context.provisions(),
        context.directives(),
        waited == null ? ImmutableMap.of() : ImmutableMap.of(renamed.need().id(), waited));
  }

  /** Where an interval was read, what is told later only narrows it. */
  @Test
  public void answersOnlyNarrow() {
    PriorityCriterion criterion = criterion();
    CaseSearch.holds(
        "an interval must hold all that later answers may bring",
        agendas(),
        agenda ->
            agenda.needs().stream()
                .flatMap(need -> surprise(criterion, need, agenda.context()).stream())
                .findFirst());
  }

  private static Optional<String> surprise(
      PriorityCriterion criterion, CoveredNeed need, PriorityContext context) {
    Reading before = criterion.read(need, context);
    if (before.isKnown()) {
      return Optional.empty();
    }
    for (Completion completion : Completion.of(need, context)) {
      Reading after = criterion.read(completion.need(), context);
      boolean narrower = after.most() - after.least() < before.most() - before.least();
      boolean shifted = narrower && !holds(before, after);
      boolean wider = holds(after, before) && !after.equals(before);
      if (shifted || wider) {
        return Optional.of(
            "%s: it reads %s, and once %s is told %s; widen the first so that it holds the second"
                .formatted(NeedCopy.words(need), words(before), completion.told(), words(after)));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Reading wide, Reading narrow) {
    return wide.least() <= narrow.least() && narrow.most() <= wide.most();
  }

  /** Threads that ask at once are told what one alone is. */
  @Test
  public void manyThreadsReadAlike() {
    PriorityCriterion criterion = criterion();
    ImmutableList<Agenda> drawn = CaseSearch.drawn(agendas(), 100);
    Faults.none(
        "a criterion must be safe for use by many threads",
        ManyThreads.difference(
                () ->
                    drawn.stream()
                        .map(agenda -> readings(criterion, agenda.needs(), agenda.context()))
                        .collect(toImmutableList()))
            .map(fault -> ImmutableList.of(fault + "; keep nothing between two readings"))
            .orElse(ImmutableList.of()));
  }

  /** The module descriptor and the services entry name the same criteria. */
  @Test
  public void bothServiceListsAgree() {
    ServiceLists.agree(PriorityCriterion.class, criterion().getClass());
  }
}
