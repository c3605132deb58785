package org.palermo.convention.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.evidence.IndicatorLink;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.SampleBook;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.treaty.Citation;

class NeedsReviewProperties {
  private static final LocalDate NOW = LocalDate.of(2015, 1, 1);
  private static final IndicatorMap INDICATORS =
      IndicatorMap.of(
          ImmutableList.of(link("idx.law", "UNTOC 5"), link("idx.courts", "UNTOC 16")),
          ImmutableList.of());

  private static IndicatorLink link(String family, String article) {
    return new IndicatorLink(
        family,
        Citation.parse(article),
        true,
        true,
        Optional.of(new BigDecimal("3")),
        Optional.of(new BigDecimal("6")),
        Optional.empty(),
        Optional.of(Severity.MAJOR));
  }

  /** Records of all kinds about one State. */
  record Records(
      List<Response> responses,
      List<Request> requests,
      List<ReportingCycle> cycles,
      List<IndicatorValue> indicators) {
    InformationBase base() {
      return InformationBase.builder(NOW)
          .responses(responses)
          .requests(requests)
          .cycles(cycles)
          .indicators(indicators, INDICATORS)
          .build();
    }

    Records shuffled(int seed) {
      return new Records(
          shuffled(responses, seed),
          shuffled(requests, seed),
          shuffled(cycles, seed),
          shuffled(indicators, seed));
    }

    private static <T> List<T> shuffled(List<T> values, int seed) {
      List<T> shuffled = new ArrayList<>(values);
      shuffled.addAll(values);
      Collections.shuffle(shuffled, new Random(seed));
      return shuffled;
    }
  }

  @Provide
  Arbitrary<State> states() {
    return StateValues.states();
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 2).map(LocalDate.of(2009, 1, 1)::plusDays);
  }

  @Provide
  Arbitrary<Records> records() {
    Arbitrary<Response> responses =
        Combinators.combine(SampleBook.answers(), days())
            .as(
                (answers, day) ->
                    SampleBook.response("AFG", day, answers.toArray(RecordedAnswer[]::new)));
    Arbitrary<Request> requests =
        Combinators.combine(
                Arbitraries.of("R-1", "R-2", "R-3"),
                Arbitraries.of(
                    "", "UNTOC 5(1)", "UNTOC 6(1)", "UNTOC 16", "UNTOC 32(5)", "UNTOC 77"),
                Arbitraries.of("criminalization", "cooperation").optional(0.5),
                Arbitraries.of("LEGAL", "TRAINING", "ASSESS", "DATA"))
            .as(NeedsReviewTest::request);
    Arbitrary<ReportingCycle> cycles =
        Combinators.combine(Arbitraries.of("untoc", "tip"), days())
            .as(
                (form, opened) ->
                    new ReportingCycle(
                        "c " + opened,
                        form,
                        form.equals("tip") ? "TIP" : "UNTOC",
                        opened,
                        opened.plusDays(100)));
    Arbitrary<IndicatorValue> figures =
        Combinators.combine(
                Arbitraries.of("idx.law", "idx2010.law", "idx.courts"),
                Arbitraries.of(2013, 2014),
                Arbitraries.integers().between(0, 10))
            .as(
                (indicator, year, value) ->
                    new IndicatorValue(
                        "AFG",
                        indicator,
                        year,
                        BigDecimal.valueOf(value),
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        true));
    return Combinators.combine(
            responses.list().ofMaxSize(2),
            requests.list().ofMaxSize(3),
            cycles.list().ofMaxSize(2),
            figures.list().ofMaxSize(3))
        .as(Records::new);
  }

  private static NeedsReview review(State state, Records records) {
    return NeedsReview.of(SampleBook.BOOK, StateValues.status(state), records.base());
  }

  @Property(tries = 150)
  @Label("N1 order: needs do not depend on the order of records, nor on how often each is there")
  void needsDoNotDependOnTheOrderOfRecords(
      @ForAll("states") State state, @ForAll("records") Records records, @ForAll int seed) {
    NeedsReview one = review(state, records);
    NeedsReview other = review(state, records.shuffled(seed));
    assertThat(other.needs()).isEqualTo(one.needs());
    assertThat(other.disagreements()).isEqualTo(one.disagreements());
    assertThat(other.clarifications()).isEqualTo(one.clarifications());
  }

  @Property(tries = 150)
  @Label("N2 complete: every gap is in a need and every open request is too, each exactly as found")
  void everyGapAndRequestIsInANeed(
      @ForAll("states") State state, @ForAll("records") Records records) {
    NeedsReview review = review(state, records);
    ImmutableSet<String> rules =
        review.needs().stream()
            .flatMap(need -> need.rules().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> gaps =
        review.analyses().values().stream()
            .flatMap(analysis -> analysis.gaps().stream())
            .map(finding -> finding.rule().id())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(rules).isEqualTo(gaps);
    for (Request request : records.requests()) {
      assertThat(review.needs())
          .anyMatch(
              need ->
                  need.sources().stream()
                      .anyMatch(source -> source.reference().equals(request.id())));
    }
  }

  @Property(tries = 150)
  @Label("N3 kinds: a need tells truly whether a gap was found and whether help was asked for")
  void kindsTellHowANeedCameToBeKnown(
      @ForAll("states") State state, @ForAll("records") Records records) {
    for (Need need : review(state, records).needs()) {
      boolean gap = !need.rules().isEmpty();
      boolean asked =
          need.sources().stream()
              .anyMatch(
                  source ->
                      source.type() == NeedSource.Type.REQUEST
                          || source.type() == NeedSource.Type.ASSISTANCE_WANTED);
      assertThat(need.kind())
          .isEqualTo(
              gap
                  ? asked ? NeedKind.BOTH : NeedKind.LATENT
                  : asked ? NeedKind.REQUESTED : NeedKind.PRESUMED);
    }
  }

  @Property(tries = 150)
  @Label("N4 severity: a gap's need is as severe as its worst gap, whoever asks or presumes")
  void onlyGapsMakeAGapMoreSevere(
      @ForAll("states") State state, @ForAll("records") Records records) {
    NeedsReview review = review(state, records);
    for (Need need : review.needs()) {
      if (!need.rules().isEmpty()) {
        Severity worst =
            review.analyses().values().stream()
                .flatMap(analysis -> analysis.gaps().stream())
                .filter(finding -> need.rules().contains(finding.rule().id()))
                .map(finding -> ((Verdict.Gap) finding.verdict()).found().severity())
                .max(Severity::compareTo)
                .orElseThrow();
        assertThat(need.severity()).isEqualTo(worst);
      } else if (need.kind() == NeedKind.PRESUMED) {
        assertThat(need.severity()).isLessThanOrEqualTo(Severity.MAJOR);
      } else {
        assertThat(need.severity()).isGreaterThanOrEqualTo(Severity.MODERATE);
      }
    }
  }

  @Property(tries = 150)
  @Label("N5 own word: what the State has settled of an article is never presumed")
  void whatTheStateHasSettledIsNeverPresumed(
      @ForAll("states") State state, @ForAll("records") Records records) {
    NeedsReview review = review(state, records);
    for (Disagreement found : review.disagreements()) {
      assertThat(review.needs())
          .noneMatch(
              need ->
                  need.citations().contains(found.presumption().article())
                      && need.sources().stream()
                          .anyMatch(source -> source.type() == NeedSource.Type.INDICATOR));
    }
  }

  @Property(tries = 100)
  @Label("N6 coverage: every need is covered once, and without records none is called uncovered")
  void missingDataNeverBlocks(@ForAll("states") State state, @ForAll("records") Records records) {
    NeedsReview review = review(state, records);
    CoverageMap map =
        CoverageMap.of(
            review,
            records.base(),
            ThemeMap.of(
                ImmutableList.of(),
                com.google.common.collect.ImmutableSortedSet.of(),
                com.google.common.collect.ImmutableSortedSet.of()));
    assertThat(map.needs()).extracting(CoveredNeed::need).isEqualTo(review.needs());
    assertThat(map.needs())
        .allMatch(
            covered ->
                covered.coverage().level()
                    == org.palermo.convention.assistance.Coverage.Level.UNKNOWN);
  }

  @Property(tries = 100)
  @Label("N7 ordering: the neutral order holds each need once and does not depend on that given")
  void theNeutralOrderIsAnOrder(@ForAll("states") State state, @ForAll("records") Records records) {
    ImmutableList<CoveredNeed> needs =
        CoverageMap.of(
                review(state, records),
                records.base(),
                ThemeMap.of(
                    ImmutableList.of(),
                    com.google.common.collect.ImmutableSortedSet.of(),
                    com.google.common.collect.ImmutableSortedSet.of()))
            .needs();
    SeverityOrder order = new SeverityOrder();
    PriorityContext context =
        new PriorityContext(NOW, SampleBook.BOOK.provisions(), Directives.NONE, ImmutableMap.of());
    assertThat(order.order(needs.reverse(), context)).isEqualTo(order.order(needs, context));
    assertThat(order.order(needs, context)).containsExactlyInAnyOrderElementsOf(needs);
  }
}
