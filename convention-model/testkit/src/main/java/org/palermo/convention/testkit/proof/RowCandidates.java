package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.palermo.convention.Truth;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Standing;

/**
 * The answers with rows that conditions can tell apart.
 *
 * <p>First the kinds of row: for each column the answers that can be told apart, and of their
 * combinations one for each way in which the conditions come out. Then rows are added one by one as
 * long as that changes what any condition could count.
 */
final class RowCandidates {
  private static final int MOST_KINDS = 1 << 12;
  private static final int MOST_ANSWERS = 1 << 9;

  private final Question question;
  private final ImmutableList<Condition.RowsHold> atoms;
  private final Sights sights;
  private final Probe probe;

  private RowCandidates(Question question, ImmutableList<Condition.RowsHold> atoms, Sights sights) {
    this.question = question;
    this.atoms = atoms;
    this.sights = sights;
    this.probe = new Probe(question);
  }

  static ImmutableList<Candidate> of(
      Question question, Iterable<Condition.OnAnswer> atoms, Sights sights) {
    ImmutableList.Builder<Condition.RowsHold> onRows = ImmutableList.builder();
    for (Condition atom : atoms) {
      if (atom instanceof Condition.RowsHold rows) {
        onRows.add(rows);
      }
    }
    return new RowCandidates(question, onRows.build(), sights).answers();
  }

  private ImmutableList<Candidate> answers() {
    ImmutableList<Kind> kinds = kinds();
    ImmutableSet<View> views = views(kinds);
    Map<ImmutableList<Integer>, ImmutableList<Kind>> seen = new LinkedHashMap<>();
    Deque<ImmutableList<Kind>> next = new ArrayDeque<>();
    next.add(ImmutableList.of());
    while (!next.isEmpty()) {
      ImmutableList<Kind> rows = next.remove();
      if (seen.putIfAbsent(tally(rows, views), rows) == null) {
        kinds.forEach(
            kind -> next.add(ImmutableList.<Kind>builder().addAll(rows).add(kind).build()));
      }
      if (seen.size() > MOST_ANSWERS) {
        throw new TooWideException();
      }
    }
    return seen.values().stream().map(this::candidate).collect(ImmutableList.toImmutableList());
  }

  private Candidate candidate(ImmutableList<Kind> kinds) {
    List<Answer.Rows.Row> rows = new ArrayList<>();
    for (Kind kind : kinds) {
      rows.add(new Answer.Rows.Row("row " + (rows.size() + 1), kind.cells()));
    }
    Answer answer = new Answer.Rows(ImmutableList.copyOf(rows));
    return Candidate.of(new AnswerState.Answered(answer), rows.size());
  }

  /** A row, with how each condition comes out for it from each standing. */
  private record Kind(ImmutableList<RecordedAnswer> cells, ImmutableList<Truth> truths) {}

  private ImmutableList<Kind> kinds() {
    ImmutableList<Condition> where =
        atoms.stream().map(Condition.RowsHold::where).collect(ImmutableList.toImmutableList());
    List<ImmutableList<Optional<RecordedAnswer>>> columns = new ArrayList<>();
    long combined = 1;
    for (Question column : question.columns()) {
      columns.add(cells(column, where));
      combined *= columns.get(columns.size() - 1).size();
      if (combined > MOST_KINDS) {
        throw new TooWideException();
      }
    }
    Map<ImmutableList<Truth>, Kind> kinds = new LinkedHashMap<>();
    for (List<Optional<RecordedAnswer>> cells : Lists.cartesianProduct(columns)) {
      Kind kind =
          kind(cells.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()));
      kinds.putIfAbsent(kind.truths(), kind);
    }
    return ImmutableList.copyOf(kinds.values());
  }

  private ImmutableList<Optional<RecordedAnswer>> cells(
      Question column, Iterable<Condition> where) {
    List<Condition> looking = Lists.newArrayList(where);
    question.columns().forEach(other -> other.askedWhen().ifPresent(looking::add));
    ImmutableList<Condition.OnAnswer> onColumn = Atoms.onColumn(looking, column.id());
    Probe alone = new Probe(column);
    Map<ImmutableList<Truth>, Optional<RecordedAnswer>> told = new LinkedHashMap<>();
    for (Candidate candidate : Candidates.of(column, onColumn)) {
      AnswerSheet sheet = alone.said(candidate.said(), Standing.NONE);
      ImmutableList.Builder<Truth> signature = ImmutableList.builder();
      onColumn.forEach(atom -> signature.add(atom.over(sheet)));
      told.putIfAbsent(
          signature.build(), candidate.said().map(state -> RecordedAnswer.of(column.id(), state)));
    }
    return ImmutableList.copyOf(told.values());
  }

  private Kind kind(ImmutableList<RecordedAnswer> cells) {
    Optional<AnswerState> row =
        Optional.of(
            new AnswerState.Answered(
                new Answer.Rows(ImmutableList.of(new Answer.Rows.Row("row 1", cells)))));
    ImmutableList.Builder<Truth> truths = ImmutableList.builder();
    for (Condition.RowsHold atom : atoms) {
      Condition any =
          new Condition.RowsHold(question.id(), Condition.RowsHold.Quantifier.ANY, 0, atom.where());
      sights.each(question, atoms, standing -> truths.add(any.over(probe.said(row, standing))));
    }
    return new Kind(cells, truths.build());
  }

  /**
   * What a condition sees of the rows from some standing.
   *
   * @param counted how far it counts
   * @param truths how it comes out for each kind of row
   */
  private record View(int counted, ImmutableMap<Kind, Truth> truths) {
    int count(ImmutableList<Kind> rows, Predicate<Truth> what) {
      return (int) rows.stream().map(truths::get).filter(what).count();
    }
  }

  /** The views that differ; there are as many truths for each condition as for any other. */
  private ImmutableSet<View> views(ImmutableList<Kind> kinds) {
    ImmutableSet.Builder<View> views = ImmutableSet.builder();
    int all = kinds.get(0).truths().size();
    for (int view = 0; view < all; view++) {
      int place = view;
      int counted = atoms.get(view * atoms.size() / all).count();
      views.add(
          new View(
              Math.max(1, counted),
              kinds.stream()
                  .collect(
                      ImmutableMap.toImmutableMap(
                          kind -> kind, kind -> kind.truths().get(place)))));
    }
    return views.build();
  }

  /** All that any condition can still make of those rows, whatever rows follow. */
  private static ImmutableList<Integer> tally(ImmutableList<Kind> rows, ImmutableSet<View> views) {
    ImmutableList.Builder<Integer> tally = ImmutableList.builder();
    for (View view : views) {
      int certain = view.count(rows, truth -> truth == Truth.TRUE);
      int possible = view.count(rows, truth -> truth != Truth.FALSE);
      tally.add(Math.min(certain, view.counted()), Math.min(possible, view.counted()));
      tally.add(certain == rows.size() ? 1 : 0, possible == rows.size() ? 1 : 0);
    }
    return tally.build();
  }
}
