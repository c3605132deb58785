package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palermo.convention.testkit.SamplePlugin.broken;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.catalogue.ContentSize;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/** Plugins that cost too much, bring too much, or take too long. */
class BoundedContentTest {
  @Test
  void refusesAConditionOfTooManyParts() {
    Condition part = new Condition.In("arms.01.1", ImmutableSortedSet.of("yes"));
    Condition whole = new Condition.AllOf(ImmutableList.copyOf(Collections.nCopies(500, part)));
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.questions =
                            ImmutableList.of(
                                SampleContent.marking().build(),
                                SampleContent.ticks().askedWhen(Optional.of(whole)).build()))
                ::conditionsCostLittle)
        .hasMessageContaining("its conditions have 501 parts, and 500 are allowed")
        .hasMessageContaining("make several rules of it");
  }

  @Test
  void refusesMoreThanAHostTakes() {
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.rules =
                            ImmutableList.copyOf(
                                Collections.nCopies(
                                    ContentSize.MOST_RECORDS + 1, sample.rules.get(0))))
                ::contentIsOfBoundedSize)
        .hasMessageContaining("it brings 20001 rules", "bring 20000 at most");
  }

  @Test
  void refusesAPluginThatNeverHasDone() {
    ProtocolPluginContract waiting =
        new ProtocolPluginContract() {
          @Override
          protected Duration mostLoadTime() {
            return Duration.ofMillis(20);
          }

          @Override
          protected ProtocolPlugin plugin() {
            return new Waiting();
          }
        };
    assertThatThrownBy(waiting::contentLoadsInTime)
        .hasMessageContaining("longer than 20 milliseconds")
        .hasMessageContaining("reach out to nobody");
  }

  private static final class Waiting implements ProtocolPlugin {
    @Override
    public String id() {
      return "arms";
    }

    @Override
    public ProtocolContent content() {
      Uninterruptibles.sleepUninterruptibly(Duration.ofMinutes(10));
      return new SampleContent().content();
    }
  }

  @Test
  void aLookAtAScopeCostsEachOfItsQuestions() {
    Condition any =
        new Condition.AnyAnswerIn(
            new Scope("ARMS", Optional.empty()), ImmutableSortedSet.of("yes"));
    Condition whole = new Condition.AllOf(ImmutableList.copyOf(Collections.nCopies(250, any)));
    assertThatThrownBy(
            broken(
                    sample ->
                        sample.questions =
                            ImmutableList.of(
                                SampleContent.marking().build(),
                                SampleContent.ticks().askedWhen(Optional.of(whole)).build()))
                ::conditionsCostLittle)
        .hasMessageContaining("its conditions have 501 parts");
  }
}
