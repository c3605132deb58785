package org.palermo.convention.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.conference.Directive.Effect;
import org.palermo.convention.conference.Directive.Standing;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.treaty.Citation;

class DirectivesTest {
  private static final LocalDate NOW = LocalDate.of(2010, 1, 1);

  private static Directive directive(
      String id, int year, Standing standing, Effect effect, Emphasis emphasis) {
    return new Directive(
        id,
        "decision " + id,
        standing,
        Optional.empty(),
        LocalDate.of(year, 1, 1),
        "witness_protection",
        ImmutableSortedSet.of(Citation.parse("UNTOC 24(1)")),
        ImmutableList.of(),
        effect,
        emphasis,
        LocalDate.of(year, 1, 1),
        Optional.empty(),
        "text",
        "source",
        "seen");
  }

  private static Directive act(String id, int year, Effect effect, Emphasis emphasis) {
    return directive(id, year, Standing.ACT, effect, emphasis);
  }

  private static Need need(String citation, Optional<String> theme) {
    return new Need(
        "AFG/X/LEGAL",
        "AFG",
        ImmutableSortedSet.of("UNTOC"),
        ImmutableSortedSet.of(Citation.parse(citation)),
        theme,
        Optional.empty(),
        NeedKind.LATENT,
        ImmutableSortedSet.of(),
        Severity.MAJOR,
        Grounds.STATED,
        Optional.empty(),
        ImmutableList.of("LEGAL"),
        ImmutableSortedSet.of(NeedSource.of(NeedSource.Type.ANSWER, "q", "no")),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        Visibility.CONFIDENTIAL);
  }

  private static Emphasis emphasis(Directive... directives) {
    return new Directives(ImmutableList.copyOf(directives))
        .on(need("UNTOC 24(1)", Optional.empty()), NOW)
        .emphasis();
  }

  @Test
  void withoutADirectiveNothingIsEmphasized() {
    assertThat(emphasis()).isEqualTo(Emphasis.NONE);
  }

  @Test
  void raisingNeverLowersAndLoweringNeverRaises() {
    Directive priority = act("1", 2005, Effect.RAISE, Emphasis.PRIORITY);
    assertThat(emphasis(priority, act("2", 2006, Effect.RAISE, Emphasis.AREA)))
        .isEqualTo(Emphasis.PRIORITY);
    assertThat(emphasis(priority, act("2", 2006, Effect.LOWER, Emphasis.URGENT)))
        .isEqualTo(Emphasis.PRIORITY);
  }

  @Test
  void laterActsGoOverEarlierOnesWhateverOrderTheyAreGivenIn() {
    Directive urgent = act("1", 2005, Effect.RAISE, Emphasis.URGENT);
    Directive deferred = act("2", 2006, Effect.LOWER, Emphasis.DEFERRED);
    Directive fixed = act("3", 2007, Effect.FIX, Emphasis.AREA);
    assertThat(emphasis(urgent, deferred)).isEqualTo(Emphasis.DEFERRED);
    assertThat(emphasis(deferred, urgent)).isEqualTo(Emphasis.DEFERRED);
    assertThat(emphasis(fixed, deferred, urgent)).isEqualTo(Emphasis.AREA);
  }

  @Test
  void tasksAndAdviceMoveNothing() {
    assertThat(emphasis(act("1", 2005, Effect.TASK, Emphasis.NONE))).isEqualTo(Emphasis.NONE);
    assertThat(emphasis(directive("1", 2005, Standing.ADVICE, Effect.RAISE, Emphasis.PRIORITY)))
        .isEqualTo(Emphasis.NONE);
  }

  @Test
  void aDirectiveConcernsItsSubjectAndThePlacesThatItNames() {
    Directive directive = act("1", 2005, Effect.RAISE, Emphasis.PRIORITY);
    assertThat(directive.concerns(need("UNTOC 24", Optional.empty()))).isTrue();
    assertThat(directive.concerns(need("UNTOC 5", Optional.of("witness_protection")))).isTrue();
    assertThat(directive.concerns(need("UNTOC 24(2)", Optional.of("criminalization")))).isFalse();
  }

  @Test
  void aNeedMeetsADirectiveAboveItsPlaceBelowItAndOnItsSubject() {
    Directive directive = act("1", 2005, Effect.RAISE, Emphasis.PRIORITY);
    Directives directives = new Directives(ImmutableList.of(directive));
    assertThat(directives.on(need("UNTOC 24", Optional.empty()), NOW).directives())
        .containsExactly(directive);
    assertThat(directives.on(need("UNTOC 24(1)(a)", Optional.empty()), NOW).directives())
        .containsExactly(directive);
    assertThat(directives.on(need("TIP 6(1)", Optional.of("witness_protection")), NOW).directives())
        .containsExactly(directive);
    assertThat(directives.on(need("UNTOC 24(2)", Optional.of("prevention")), NOW).directives())
        .isEmpty();
  }

  @Test
  void itIsInForceFromItsFirstDayUntilTheDayItEnds() {
    Directive open = act("1", 2010, Effect.RAISE, Emphasis.PRIORITY);
    assertThat(open.isInForce(NOW)).isTrue();
    assertThat(open.isInForce(NOW.minusDays(1))).isFalse();
    assertThat(emphasis(act("1", 2011, Effect.RAISE, Emphasis.PRIORITY))).isEqualTo(Emphasis.NONE);
  }

  @Test
  void idsThatAreUsedTwiceAreAllNamed() {
    Directive[] same = {
      act("a", 2005, Effect.RAISE, Emphasis.AREA), act("a", 2006, Effect.RAISE, Emphasis.AREA),
      act("b", 2005, Effect.RAISE, Emphasis.AREA), act("b", 2006, Effect.RAISE, Emphasis.AREA)
    };
    assertThatThrownBy(() -> new Directives(ImmutableList.copyOf(Arrays.asList(same))))
        .isInstanceOfSatisfying(
            InvalidDataException.class, refused -> assertThat(refused.problems()).hasSize(2));
  }
}
