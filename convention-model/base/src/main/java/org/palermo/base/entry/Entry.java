package org.palermo.base.entry;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.json.Format;

/**
 * One statement for the information base: a record, or that an earlier one is withdrawn. It says
 * whom it is about, when it is true, who may see it, and which entry it takes the place of. Equal
 * when it says the same. Immutable.
 *
 * @param <T> the record
 */
public final class Entry<T> {
  /** How entries are read and written, one a line or several in an array. */
  public static final Format<Entry<?>> FORMAT =
      new Format<>("entry", new EntryForm(kind -> kind.format().form()));

  private final RecordKind<T> kind;
  private final String subject;
  private final Optional<T> record;
  private final String content;
  private final Period period;
  private final Visibility visibility;
  private final Optional<Amendment> amendment;
  private final EntryId id;

  private Entry(
      RecordKind<T> kind,
      String subject,
      Optional<T> record,
      String content,
      Period period,
      Visibility visibility,
      Optional<Amendment> amendment) {
    this.kind = kind;
    this.subject = subject;
    this.record = record;
    this.content = content;
    this.period = period;
    this.visibility = visibility;
    this.amendment = amendment;
    this.id =
        EntryId.ofWords(
            ImmutableList.of(
                kind.code(),
                subject,
                content,
                period.from().map(LocalDate::toString).orElse(""),
                period.until().map(LocalDate::toString).orElse(""),
                visibility.name(),
                amendment.map(change -> change.of().hex()).orElse(""),
                amendment.map(Amendment::reason).orElse("")));
  }

  /**
   * A record that is true always, for those whom the record itself names, else confidential.
   *
   * @throws IllegalArgumentException if its subject is blank or the record is dated outside the
   *     years 0 to 9999
   */
  public static <T> Entry<T> of(RecordKind<T> kind, T record) {
    String subject = kind.subject(record);
    checkSubject(subject);
    kind.begins(record).ifPresent(Period::from);
    Visibility own = kind.visibility(record);
    return new Entry<>(
        kind,
        subject,
        Optional.of(record),
        CharMatcher.is('\n').trimTrailingFrom(kind.format().writeLine(record)),
        Period.ALWAYS,
        kind.isSaid() ? own : Visibility.CONFIDENTIAL,
        Optional.empty());
  }

  /**
   * That an entry about this subject is withdrawn.
   *
   * @throws IllegalArgumentException if the subject is blank
   */
  public static <T> Entry<T> withdrawal(RecordKind<T> kind, String subject, Amendment amendment) {
    checkSubject(subject);
    return new Entry<>(
        kind,
        subject,
        Optional.empty(),
        "",
        Period.ALWAYS,
        Visibility.CONFIDENTIAL,
        Optional.of(amendment));
  }

  private static void checkSubject(String subject) {
    checkArgument(!subject.isBlank(), "an entry is about nothing");
    checkArgument(
        CharMatcher.javaIsoControl().matchesNoneOf(subject),
        "what an entry is about holds a control character");
  }

  /** The same of those days alone. */
  public Entry<T> during(Period days) {
    return new Entry<>(kind, subject, record, content, days, visibility, amendment);
  }

  /** The same for another audience, though never a wider one than the record itself allows. */
  public Entry<T> seenBy(Visibility audience) {
    Visibility most = record.map(kind::visibility).orElse(Visibility.PUBLIC);
    Visibility stricter = audience.compareTo(most) <= 0 ? audience : most;
    return new Entry<>(kind, subject, record, content, period, stricter, amendment);
  }

  /** The same in the place of another. */
  public Entry<T> amending(EntryId other, String reason) {
    return new Entry<>(
        kind,
        subject,
        record,
        content,
        period,
        visibility,
        Optional.of(new Amendment(other, reason)));
  }

  /** The withdrawal of this entry. */
  public Entry<T> withdrawn(String reason) {
    return withdrawal(kind, subject, new Amendment(id, reason)).seenBy(visibility);
  }

  /** Its name, made of all that it says. */
  public EntryId id() {
    return id;
  }

  /** The kind of record. */
  public RecordKind<T> kind() {
    return kind;
  }

  /** What it is about: entries of one kind on one subject amend one another. */
  public String subject() {
    return subject;
  }

  /** The record; empty for a withdrawal. */
  public Optional<T> record() {
    return record;
  }

  /** The record on one line of JSON, without a line feed; empty for a withdrawal. */
  public String content() {
    return content;
  }

  /** The State it is about; empty where it is about none, or is a withdrawal. */
  public Optional<String> state() {
    return record.flatMap(kind::state);
  }

  /** The day from which it counts; see {@link RecordKind#begins}. */
  public Optional<LocalDate> begins() {
    return record.flatMap(kind::begins);
  }

  /** The days of which it is true. */
  public Period period() {
    return period;
  }

  /** Who may see it. */
  public Visibility visibility() {
    return visibility;
  }

  /** Which entry it takes the place of, and why; empty for a first word. */
  public Optional<Amendment> amendment() {
    return amendment;
  }

  /** Whether it withdraws another and puts nothing in its place. */
  public boolean isWithdrawal() {
    return record.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry<?> entry && id.equals(entry.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  @Override
  public String toString() {
    return kind + " " + subject + " (" + id + ")";
  }
}
