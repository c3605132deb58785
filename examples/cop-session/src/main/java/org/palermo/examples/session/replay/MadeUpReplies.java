package org.palermo.examples.session.replay;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.palermo.convention.Visibility;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.questionnaire.ResponseStatus;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.state.StatusTable;
import org.palermo.convention.state.TreatyStatus;

/**
 * Replies of States drawn by lot, as many as a report counted: which States replied in 2005 and
 * 2006, and what, is not on record here. Synthetic: they say nothing about any State.
 *
 * @param published how many replied
 * @param form the questionnaire
 * @param cycle the reporting cycle
 * @param status who was a party on the day of the count
 * @param states all States
 */
record MadeUpReplies(
    PublishedReplies published,
    Questionnaire form,
    ReportingCycle cycle,
    StatusTable status,
    ImmutableList<State> states) {
  /** Those that a report counted; empty where its questionnaire is not in use. */
  static Optional<MadeUpReplies> of(
      PublishedReplies published, Catalogue catalogue, StatusOfTreaties treaties) {
    LocalDate opened = published.asAt().minusDays(1);
    return catalogue.questions().questionnaires().stream()
        .filter(form -> form.instrument().equals(published.instrument()))
        .findFirst()
        .map(
            form ->
                new MadeUpReplies(
                    published,
                    form,
                    new ReportingCycle(
                        "replayed-" + published.cycle(),
                        form.id(),
                        form.instrument(),
                        opened,
                        opened),
                    treaties.table(form.instrument(), published.asAt()),
                    treaties.register().all()));
  }

  /**
   * As many of parties, of signatories and of others as were counted, each with those answers. The
   * same States reply whatever they answer.
   */
  ImmutableList<Response> answering(Function<State, ImmutableList<RecordedAnswer>> answers) {
    Stream<State> parties = states(row -> row.isDeposited());
    Stream<State> signatories = states(row -> row.status() instanceof TreatyStatus.Signatory);
    Stream<State> others =
        states.stream()
            .filter(state -> status.rows().stream().noneMatch(row -> row.state().equals(state)));
    return Stream.of(
            drawn(parties, published.parties()),
            drawn(signatories, published.signatories()),
            drawn(others, published.others()))
        .flatMap(chosen -> chosen)
        .map(state -> reply(state, answers.apply(state)))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<State> states(Predicate<StatusTable.Row> which) {
    return status.rows().stream().filter(which).map(StatusTable.Row::state).filter(State::isState);
  }

  private Stream<State> drawn(Stream<State> from, int number) {
    return from.sorted(Comparator.comparing(this::lot)).limit(number);
  }

  private String lot(State state) {
    String drawn = cycle.id() + " " + cycle.questionnaire() + " " + state.code();
    return Hashing.sha256().hashString(drawn, StandardCharsets.UTF_8).toString();
  }

  private Response reply(State state, ImmutableList<RecordedAnswer> answers) {
    return new Response(
        state.code(),
        form.id(),
        form.version(),
        cycle.id(),
        ResponseStatus.SUBMITTED,
        published.asAt(),
        Optional.of("synthetic: drawn by lot"),
        Visibility.CONFIDENTIAL,
        answers);
  }
}
