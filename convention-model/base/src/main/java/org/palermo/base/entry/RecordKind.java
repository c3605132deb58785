package org.palermo.base.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.palermo.convention.Problem;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.decision.ReferenceCheck;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Formats;
import org.palermo.convention.json.RecordCsv;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;

/**
 * A kind of record that the information base holds.
 *
 * <p>Source: decision 2/6 (b): answers to questionnaires, requests, lessons of assistance given,
 * and what goes with them. There are no others than those named here.
 *
 * @param <T> the record
 */
public final class RecordKind<T> {
  /** Answers of a State; a State may hand in any number of parts. */
  public static final RecordKind<Response> RESPONSE =
      new RecordKind<>(
          1,
          Formats.RESPONSE,
          Optional.of(RecordCsv.RESPONSES),
          "responses",
          response -> response.state() + " " + response.questionnaire() + " " + response.cycle(),
          (check, file, response) -> ImmutableList.of(),
          new Said<>(response -> Optional.of(response.submitted()), true, false),
          new Seen<>(
              response -> Optional.of(response.state()),
              Response::visibility,
              RecordKind::answersSeenBy));

  /** Requests of States, by number. */
  public static final RecordKind<Request> REQUEST =
      new RecordKind<>(
          2,
          Formats.REQUEST,
          Optional.of(RecordCsv.REQUESTS),
          "requests",
          Request::id,
          ReferenceCheck::of,
          new Said<>(request -> Optional.of(request.date()), true, true),
          new Seen<>(
              request -> Optional.of(request.state()),
              Request::visibility,
              (request, audience) -> request));

  /** Assistance given, under way or planned, by number. */
  public static final RecordKind<Activity> ACTIVITY =
      new RecordKind<>(
          3,
          Formats.ACTIVITY,
          Optional.of(RecordCsv.ACTIVITIES),
          "activities",
          Activity::id,
          ReferenceCheck::of,
          new Said<>(activity -> Optional.empty(), false, true),
          new Seen<>(
              activity -> Optional.of(activity.recipient()),
              activity -> Visibility.PUBLIC,
              (activity, audience) -> activity));

  /** Lessons of assistance given, by number. */
  public static final RecordKind<Lesson> LESSON =
      new RecordKind<>(
          4,
          Formats.LESSON,
          Optional.of(RecordCsv.LESSONS),
          "lessons",
          Lesson::id,
          ReferenceCheck::of,
          new Said<>(lesson -> Optional.empty(), false, true),
          new Seen<>(
              lesson -> Optional.empty(),
              lesson -> Visibility.PUBLIC,
              (lesson, audience) -> lesson));

  /** Reporting cycles; one may be known before it opens, and none ever closes. */
  public static final RecordKind<ReportingCycle> CYCLE =
      new RecordKind<>(
          5,
          Formats.CYCLE,
          Optional.of(RecordCsv.CYCLES),
          "cycles",
          cycle -> cycle.questionnaire() + " " + cycle.id(),
          ReferenceCheck::of,
          new Said<>(cycle -> Optional.of(cycle.opened()), false, true),
          new Seen<>(
              cycle -> Optional.empty(), cycle -> Visibility.PUBLIC, (cycle, audience) -> cycle));

  /** Third parties' figures, one a State, indicator and year. */
  public static final RecordKind<IndicatorValue> INDICATOR =
      new RecordKind<>(
          6,
          Formats.INDICATOR,
          Optional.empty(),
          "indicators",
          value -> value.state() + " " + value.indicator() + " " + value.year(),
          ReferenceCheck::of,
          new Said<>(value -> Optional.empty(), false, true),
          new Seen<>(
              value -> Optional.of(value.state()),
              value -> Visibility.PUBLIC,
              (value, audience) -> value));

  private static final ImmutableList<RecordKind<?>> ALL =
      ImmutableList.of(RESPONSE, REQUEST, ACTIVITY, LESSON, CYCLE, INDICATOR);
  private static final ImmutableMap<String, RecordKind<?>> BY_CODE =
      Maps.uniqueIndex(ALL, RecordKind::code);
  private static final ImmutableMap<Integer, RecordKind<?>> BY_NUMBER =
      Maps.uniqueIndex(ALL, RecordKind::number);

  private final int number;
  private final Format<T> format;
  private final Optional<RecordCsv<T>> table;
  private final String plural;
  private final Function<T, String> subject;
  private final Check<T> check;
  private final Said<T> said;
  private final Seen<T> seen;

  private RecordKind(
      int number,
      Format<T> format,
      Optional<RecordCsv<T>> table,
      String plural,
      Function<T, String> subject,
      Check<T> check,
      Said<T> said,
      Seen<T> seen) {
    this.number = number;
    this.format = format;
    this.table = table;
    this.plural = plural;
    this.subject = subject;
    this.check = check;
    this.said = said;
    this.seen = seen;
  }

  /** When a record begins to count, whether a State said it then, and whether it stands alone. */
  private record Said<T>(
      Function<T, Optional<LocalDate>> begins, boolean isSaid, boolean standsAlone) {}

  /** Whom a record is about, who may see it at most, and what of it they see. */
  private record Seen<T>(
      Function<T, Optional<String>> state,
      Function<T, Visibility> most,
      BiFunction<T, Visibility, T> to) {}

  /** What a record speaks of that is not known. */
  private interface Check<T> {
    ImmutableList<Problem> of(ReferenceCheck check, String file, T record);
  }

  /** All kinds, in the order of their numbers. */
  public static ImmutableList<RecordKind<?>> all() {
    return ALL;
  }

  /** All kinds, by code. */
  static ImmutableMap<String, RecordKind<?>> byCode() {
    return BY_CODE;
  }

  /** The kind of that code; empty when there is none. */
  public static Optional<RecordKind<?>> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * The kind of that number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static RecordKind<?> of(int number) {
    RecordKind<?> kind = BY_NUMBER.get(number);
    if (kind == null) {
      throw new IllegalArgumentException("there is no kind of record of number " + number);
    }
    return kind;
  }

  /** Its permanent number, from 1. */
  public int number() {
    return number;
  }

  /** Its code, such as {@code request}. */
  public String code() {
    return format.name();
  }

  /** What several are called, and what the name of a file of them begins with. */
  public String plural() {
    return plural;
  }

  /** How such a record is read and written. */
  public Format<T> format() {
    return format;
  }

  /**
   * How such records are read and written as a table, a record a row; empty where they can't be.
   */
  public Optional<RecordCsv<T>> table() {
    return table;
  }

  /** What a record is about: entries on one subject amend one another. */
  public String subject(T record) {
    return subject.apply(record);
  }

  /** The State a record is about; empty for what is about none. */
  public Optional<String> state(T record) {
    return seen.state().apply(record);
  }

  /**
   * The day from which a record counts: on which it was handed in or made, or a cycle opened. Empty
   * for kinds that tell of a time of their own, such as activities, which may be planned or over.
   */
  public Optional<LocalDate> begins(T record) {
    return said.begins().apply(record);
  }

  /** Whether that day is the day on which a State said it, before which nobody can know it. */
  public boolean isSaid() {
    return said.isSaid();
  }

  /** Whether one record alone stands for a subject; of responses, any number do. */
  public boolean standsAlone() {
    return said.standsAlone();
  }

  /** Who may see a record as far as itself tells; kinds that do not tell leave it to the entry. */
  public Visibility visibility(T record) {
    return seen.most().apply(record);
  }

  /** The record without the parts that this audience may not see. */
  public T seenBy(T record, Visibility audience) {
    return seen.to().apply(record, audience);
  }

  /** What a record speaks of that is not known: States, instruments, places, kinds of help. */
  public ImmutableList<Problem> unknown(ReferenceCheck references, String file, T record) {
    return check.of(references, file, record);
  }

  private static Response answersSeenBy(Response response, Visibility audience) {
    return new Response(
        response.state(),
        response.questionnaire(),
        response.version(),
        response.cycle(),
        response.status(),
        response.submitted(),
        response.respondent(),
        response.visibility(),
        response.answers().stream()
            .filter(answer -> answer.visibility().compareTo(audience) >= 0)
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public String toString() {
    return code();
  }
}
