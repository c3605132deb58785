package org.palermo.convention.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.questionnaire.LatestAnswers;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.TreatyAction;

/**
 * What is known on a date: answers to questionnaires, requests, lessons, assistance given, and what
 * others publish.
 *
 * <p>Source: decision 2/6 (b). Immutable; the order in which records were added never matters, and
 * a record added twice is there once.
 */
public final class InformationBase {
  private static final Comparator<ReportingCycle> CYCLES =
      Comparator.comparing(ReportingCycle::opened)
          .thenComparing(ReportingCycle::questionnaire)
          .thenComparing(ReportingCycle::id);

  private final LocalDate asOf;
  private final ImmutableListMultimap<String, Response> responses;
  private final ImmutableListMultimap<String, Request> requests;
  private final ImmutableListMultimap<String, Activity> activities;
  private final ImmutableList<ReportingCycle> cycles;
  private final ImmutableList<Lesson> lessons;
  private final ImmutableList<IndicatorValue> indicators;
  private final IndicatorMap indicatorMap;

  private InformationBase(Builder builder) {
    this.asOf = builder.asOf;
    this.responses = byState(builder.responses, Response::state);
    this.requests = byState(builder.requests, Request::state);
    this.activities = byState(builder.activities, Activity::recipient);
    this.cycles = ImmutableList.sortedCopyOf(CYCLES, builder.cycles.build());
    this.lessons = builder.lessons.build().asList();
    this.indicators = builder.indicators.build().asList();
    this.indicatorMap = builder.indicatorMap;
  }

  private static <T> ImmutableListMultimap<String, T> byState(
      ImmutableSet.Builder<T> records, Function<T, String> state) {
    return Multimaps.index(records.build(), state::apply);
  }

  /** An empty base as of a date, to be filled. */
  public static Builder builder(LocalDate asOf) {
    return new Builder(asOf);
  }

  /** The date of what is known. */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * What of it was known on an earlier day. Records without a day of their own are taken for known.
   *
   * @throws IllegalArgumentException if the day is later than the date of this base
   */
  public InformationBase on(LocalDate day) {
    checkArgument(!day.isAfter(asOf), "the base is of %s, and can't tell of %s", asOf, day);
    return builder(day)
        .responses(responses.values())
        .requests(requests.values())
        .activities(activities.values())
        .cycles(cycles)
        .lessons(lessons)
        .indicators(indicators, indicatorMap)
        .build();
  }

  /** All responses, by State. */
  public ImmutableListMultimap<String, Response> responses() {
    return responses;
  }

  /** The answers of a State that count on the date. */
  public LatestAnswers answersOf(String state) {
    return LatestAnswers.of(responses.get(state), asOf);
  }

  /** Reporting cycles opened by the date, the oldest first. */
  public ImmutableList<ReportingCycle> cycles() {
    return cycles;
  }

  /**
   * The cycles in which a State was asked, whose date is past and to which it has not replied.
   * Asked are parties and signatories on the day a cycle opened; organizations are not States.
   */
  public ImmutableList<ReportingCycle> silentCycles(State state, StatusOfTreaties status) {
    return cycles.stream()
        .filter(cycle -> cycle.due().isBefore(asOf) && state.isState())
        .filter(cycle -> isAsked(state, cycle, status))
        .filter(
            cycle ->
                responses.get(state.code()).stream()
                    .noneMatch(
                        response -> response.status().counts() && cycle.isAnsweredBy(response)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether a cycle went to a State: a party or signatory on the day it opened. One that joined on
   * an unknown date is taken for one only where it had signed by then, or is known to be a party.
   */
  public static boolean isAsked(State state, ReportingCycle cycle, StatusOfTreaties status) {
    Optional<Footing> footing =
        GapAnalysis.footing(status.status(state, cycle.instrument(), cycle.opened()));
    return footing.equals(Optional.of(Footing.DUTY))
        || footing.equals(Optional.of(Footing.READINESS))
        || (footing.isPresent() && hadSigned(state, cycle));
  }

  private static boolean hadSigned(State state, ReportingCycle cycle) {
    return state
        .action(cycle.instrument())
        .flatMap(TreatyAction::signature)
        .filter(day -> !day.isAfter(cycle.opened()))
        .isPresent();
  }

  /** Requests made by the date, by State. */
  public ImmutableListMultimap<String, Request> requests() {
    return requests;
  }

  /** Records of assistance, by the State that receives it. */
  public ImmutableListMultimap<String, Activity> activities() {
    return activities;
  }

  /** Lessons from assistance given. */
  public ImmutableList<Lesson> lessons() {
    return lessons;
  }

  /** Third parties' figures. */
  public ImmutableList<IndicatorValue> indicators() {
    return indicators;
  }

  /** How those figures speak to provisions. */
  public IndicatorMap indicatorMap() {
    return indicatorMap;
  }

  /** Fills an information base. Not thread-safe. */
  public static final class Builder {
    private final LocalDate asOf;
    private final ImmutableSet.Builder<Response> responses = ImmutableSet.builder();
    private final ImmutableSet.Builder<Request> requests = ImmutableSet.builder();
    private final ImmutableSet.Builder<Activity> activities = ImmutableSet.builder();
    private final ImmutableSet.Builder<ReportingCycle> cycles = ImmutableSet.builder();
    private final ImmutableSet.Builder<Lesson> lessons = ImmutableSet.builder();
    private final ImmutableSet.Builder<IndicatorValue> indicators = ImmutableSet.builder();
    private IndicatorMap indicatorMap = IndicatorMap.of(ImmutableList.of(), ImmutableList.of());

    private Builder(LocalDate asOf) {
      this.asOf = asOf;
    }

    /** Adds responses; those handed in later than the date are left out. */
    public Builder responses(Iterable<Response> more) {
      more.forEach(
          response -> {
            if (!response.submitted().isAfter(asOf)) {
              responses.add(response);
            }
          });
      return this;
    }

    /** Adds reporting cycles; those opened later than the date are left out. */
    public Builder cycles(Iterable<ReportingCycle> more) {
      more.forEach(
          cycle -> {
            if (!cycle.opened().isAfter(asOf)) {
              cycles.add(cycle);
            }
          });
      return this;
    }

    /** Adds requests; those made later than the date are left out. */
    public Builder requests(Iterable<Request> more) {
      more.forEach(
          request -> {
            if (!request.date().isAfter(asOf)) {
              requests.add(request);
            }
          });
      return this;
    }

    /** Adds records of assistance. */
    public Builder activities(Iterable<Activity> more) {
      activities.addAll(more);
      return this;
    }

    /** Adds lessons. */
    public Builder lessons(Iterable<Lesson> more) {
      lessons.addAll(more);
      return this;
    }

    /** Adds third parties' figures with what they speak to, one map for all of them. */
    public Builder indicators(Iterable<IndicatorValue> more, IndicatorMap map) {
      indicators.addAll(more);
      indicatorMap = map;
      return this;
    }

    /** The base. */
    public InformationBase build() {
      return new InformationBase(this);
    }
  }
}
