package org.palermo.convention.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Truth;

/**
 * What the Conference and its bodies did, in order of date; on one date in the order given, which
 * is that of dependence.
 *
 * <p>Nothing in it is computed. What something rests on lies before it.
 */
public final class Proceedings {
  private static final Comparator<Proceeding> ORDER =
      Comparator.comparing((Proceeding each) -> each.when().from());

  /** Nothing on record. */
  public static final Proceedings NONE = new Proceedings(ImmutableList.of());

  private final ImmutableList<Proceeding> all;
  private final ImmutableMap<String, Proceeding> byId;
  private final ImmutableListMultimap<String, Proceeding> following;

  private Proceedings(ImmutableList<Proceeding> all) {
    this.all = ImmutableList.sortedCopyOf(ORDER, all);
    this.byId = Maps.uniqueIndex(all, Proceeding::id);
    ImmutableListMultimap.Builder<String, Proceeding> following = ImmutableListMultimap.builder();
    for (Proceeding each : this.all) {
      each.entry().restsOn().forEach(earlier -> following.put(earlier, each));
    }
    this.following = following.build();
  }

  /**
   * Those proceedings.
   *
   * @throws InvalidDataException with everything wrong in them, as {@link #screen} tells it
   */
  public static Proceedings of(ImmutableList<Proceeding> proceedings) {
    Screened screened = screen("proceedings", proceedings);
    if (!screened.problems().isEmpty()) {
      throw new InvalidDataException(screened.problems());
    }
    return screened.proceedings();
  }

  /**
   * Those of the proceedings that can stand, and everything wrong with the others: an id used
   * twice, something that rests on what is unknown or came later, sessions that overlap, an act
   * outside its session, a bureau that its session did not elect, a recommendation that its meeting
   * did not adopt.
   *
   * @param file the document, as problems shall name it
   * @param proceedings in order of dependence
   */
  public static Screened screen(String file, ImmutableList<Proceeding> proceedings) {
    ProceedingsCheck check = new ProceedingsCheck(file, proceedings);
    return new Screened(new Proceedings(check.standing()), check.problems());
  }

  /**
   * What could be taken, and what could not.
   *
   * @param proceedings those that stand
   * @param problems what is wrong with the others, in order
   */
  public record Screened(Proceedings proceedings, ImmutableList<Problem> problems) {}

  /** All of them, in order. */
  public ImmutableList<Proceeding> all() {
    return all;
  }

  /** Those of a kind, in order. */
  public <T extends Proceeding> ImmutableList<T> all(Class<T> kind) {
    return all.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** The one of that id and kind; empty if there is none. */
  public <T extends Proceeding> Optional<T> find(String id, Class<T> kind) {
    return Optional.ofNullable(byId.get(id)).filter(kind::isInstance).map(kind::cast);
  }

  /** What rests on that one, in order: the follow-up to a recommendation, for instance. */
  public ImmutableList<Proceeding> restingOn(String id) {
    return following.get(id);
  }

  /** What had happened for certain by the end of a day. */
  public Proceedings on(LocalDate day) {
    return new Proceedings(
        all.stream()
            .filter(each -> each.isPast(day) == Truth.TRUE)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The session in which the day lies; empty between sessions. */
  public Optional<Session> sessionOn(LocalDate day) {
    return all(Session.class).stream().filter(session -> session.when().contains(day)).findFirst();
  }

  /** The bureau in office on a day: the one elected last; empty before the first election. */
  public Optional<Bureau> bureauOn(LocalDate day) {
    return all(Bureau.class).stream()
        .filter(bureau -> !bureau.when().from().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** Meetings of a group, in order. */
  public ImmutableList<Meeting> meetingsOf(String group) {
    return all(Meeting.class).stream()
        .filter(meeting -> meeting.group().equals(group))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Proceedings proceedings && all.equals(proceedings.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "Proceedings" + all;
  }
}
