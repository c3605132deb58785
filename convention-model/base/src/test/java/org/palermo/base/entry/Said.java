package org.palermo.base.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.questionnaire.SemanticVersion;

/** Records of worked cases, short to write. */
public final class Said {
  private Said() {}

  /** The day of ISO 8601. */
  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A request of a State for training, confidential. */
  public static Request request(String id, String state, String day) {
    return request(id, state, day, RequestStatus.RECEIVED, Visibility.CONFIDENTIAL);
  }

  /** A request of a State for training. */
  public static Request request(
      String id, String state, String day, RequestStatus status, Visibility visibility) {
    return new Request(
        id,
        state,
        day(day),
        ImmutableSortedSet.of("UNTOC"),
        ImmutableSortedSet.of(),
        Optional.empty(),
        ImmutableList.of("TRAINING"),
        Optional.of("training of prosecutors"),
        Optional.empty(),
        status,
        visibility);
  }

  /** A response of a State to the first questionnaire. */
  public static Response response(
      String state, String day, ResponseStatus status, RecordedAnswer... answers) {
    return new Response(
        state,
        "untoc",
        SemanticVersion.parse("1.0.0"),
        "2004-1",
        status,
        day(day),
        Optional.empty(),
        Visibility.PUBLIC,
        ImmutableList.copyOf(answers));
  }

  /** The first cycle of questionnaires. */
  public static ReportingCycle cycle() {
    return new ReportingCycle("2004-1", "untoc", "UNTOC", day("2004-12-01"), day("2005-03-31"));
  }
}
