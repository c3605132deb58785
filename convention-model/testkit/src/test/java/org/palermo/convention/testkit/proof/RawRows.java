package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** Every list of a few rows, cell by cell. */
final class RawRows {
  private final RawAnswers cells;
  private final int most;

  RawRows(RawAnswers cells, int most) {
    this.cells = cells;
    this.most = most;
  }

  List<Answer> of(Question question) {
    List<List<Optional<RecordedAnswer>>> columns = new ArrayList<>();
    for (Question column : question.columns()) {
      columns.add(
          cells.to(column).stream()
              .map(said -> said.map(state -> RecordedAnswer.of(column.id(), state)))
              .toList());
    }
    List<ImmutableList<RecordedAnswer>> kinds =
        Lists.cartesianProduct(columns).stream()
            .map(
                row ->
                    row.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()))
            .toList();
    List<Answer> answers = new ArrayList<>();
    for (int count = 0; count <= most; count++) {
      for (List<ImmutableList<RecordedAnswer>> rows :
          Lists.cartesianProduct(IntStream.range(0, count).mapToObj(i -> kinds).toList())) {
        answers.add(
            new Answer.Rows(
                IntStream.range(0, rows.size())
                    .mapToObj(i -> new Answer.Rows.Row("row" + i, rows.get(i)))
                    .collect(ImmutableList.toImmutableList())));
      }
    }
    return answers;
  }
}
