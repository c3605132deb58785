package org.palermo.examples.session.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palermo.convention.Visibility;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.state.TreatyStatus;

/**
 * Replies of States drawn by lot, as many as a report counted: which States replied in 2005 and
 * 2006 is not on record here. They hold no answers. Synthetic: they say nothing about any State.
 */
final class MadeUpReplies {
  private MadeUpReplies() {}

  /** Replies to a cycle, as many of parties, of signatories and of others as were counted. */
  static ImmutableList<Response> of(
      PublishedReplies published,
      ReportingCycle cycle,
      Questionnaire form,
      StatusTable status,
      ImmutableList<State> all) {
    Stream<State> parties = states(status, row -> row.isDeposited());
    Stream<State> signatories =
        states(status, row -> row.status() instanceof TreatyStatus.Signatory);
    Stream<State> others =
        all.stream()
            .filter(state -> status.rows().stream().noneMatch(row -> row.state().equals(state)));
    return Stream.of(
            drawn(parties, published.parties(), cycle),
            drawn(signatories, published.signatories(), cycle),
            drawn(others, published.others(), cycle))
        .flatMap(chosen -> chosen)
        .map(state -> reply(state, cycle, form, published))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<State> states(StatusTable status, Predicate<StatusTable.Row> which) {
    return status.rows().stream().filter(which).map(StatusTable.Row::state).filter(State::isState);
  }

  private static Stream<State> drawn(Stream<State> from, int number, ReportingCycle cycle) {
    return from.sorted(Comparator.comparing(state -> lot(state, cycle))).limit(number);
  }

  private static String lot(State state, ReportingCycle cycle) {
    String drawn = cycle.id() + " " + cycle.questionnaire() + " " + state.code();
    return Hashing.sha256().hashString(drawn, StandardCharsets.UTF_8).toString();
  }

  private static Response reply(
      State state, ReportingCycle cycle, Questionnaire form, PublishedReplies published) {
    return new Response(
        state.code(),
        form.id(),
        form.version(),
        cycle.id(),
        ResponseStatus.SUBMITTED,
        published.asAt(),
        Optional.of("synthetic: drawn by lot"),
        Visibility.CONFIDENTIAL,
        ImmutableList.of());
  }
}
