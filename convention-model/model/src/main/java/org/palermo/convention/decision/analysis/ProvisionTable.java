package org.palermo.convention.decision.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.SmallCells;
import org.palermo.convention.disclosure.Withheld;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;

/**
 * Withholds what would let a party be recognized by its answers.
 *
 * <p>Judged are the parties whose replies are not published, since a reader takes the others off.
 *
 * <p>Rows are tied to one another: a question put only to those who said yes to an earlier one is
 * not asked of exactly the rest. So the figure of those not asked is shown or the whole row is
 * withheld, and a row is withheld too when it would tell of a withheld part of the row on which it
 * depends. Not thread-safe.
 */
public final class ProvisionTable {
  private final Sheets sheets;
  private final SmallCells cells;
  private final LocalDate asOf;
  private final Map<String, ProvisionFigures> done = new HashMap<>();

  private ProvisionTable(Sheets sheets, SmallCells cells, LocalDate asOf) {
    this.sheets = sheets;
    this.cells = cells;
    this.asOf = asOf;
  }

  /** The rows of a form, in the order of its questions; none where too few parties replied. */
  public static ImmutableList<ProvisionFigures> of(
      Questionnaire form, Sheets sheets, SmallCells cells, LocalDate asOf) {
    if (sheets.size() == 0
        || cells.isSmall(Count.ofStates(sheets.size()))
        || cells.isSmall(sheets.behind())) {
      return ImmutableList.of();
    }
    ProvisionTable table = new ProvisionTable(sheets, cells, asOf);
    return form.questions().stream()
        .filter(ProvisionTable::isCounted)
        .map(table::row)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a question has a row: it asks how a provision is carried out, and has a scale. */
  public static boolean isCounted(Question question) {
    return question.purpose() == Purpose.SUBSTANCE
        && !question.citations().isEmpty()
        && (question.type() == AnswerType.COMPLIANCE || question.type() == AnswerType.BOOLEAN);
  }

  private ProvisionFigures row(Question question) {
    Map<Stand, Long> published = counts(sheets.published(), question);
    Map<Stand, OptionalLong> shown =
        question.askedWhen().map(this::tellsNothingWithheld).orElse(true)
            ? shown(counts(sheets.guarded(), question))
            : Map.of();
    ImmutableSortedMap.Builder<Stand, Figure> stands = ImmutableSortedMap.naturalOrder();
    Base base = new Base(Base.Kind.PARTY_REPLIES, OptionalLong.of(sheets.size()));
    for (Stand stand : Stand.values()) {
      OptionalLong guarded = shown.getOrDefault(stand, OptionalLong.empty());
      OptionalLong all = Analysing.plus(guarded, published.getOrDefault(stand, 0L));
      stands.put(stand, new Figure(all, base, asOf));
    }
    ProvisionFigures row =
        new ProvisionFigures(question.id(), question.citations(), stands.buildOrThrow());
    done.put(question.id(), row);
    return row;
  }

  private static Map<Stand, Long> counts(ImmutableList<AnswerSheet> sheets, Question question) {
    return sheets.stream()
        .collect(
            Collectors.groupingBy(sheet -> Stand.of(sheet, question.id()), Collectors.counting()));
  }

  /** The figures of a row by themselves; those not asked are shown, or nothing is. */
  private Map<Stand, OptionalLong> shown(Map<Stand, Long> counts) {
    long unasked = counts.getOrDefault(Stand.NOT_ASKED, 0L);
    Count asked = Count.ofStates(Math.toIntExact(sheets.guarded().size() - unasked));
    Map<Stand, OptionalLong> shown = new HashMap<>();
    if (cells.isSmall(Count.ofStates(Math.toIntExact(unasked)))) {
      return shown;
    }
    shown.put(Stand.NOT_ASKED, OptionalLong.of(unasked));
    ImmutableList.Builder<Stand> stands = ImmutableList.builder();
    for (Stand stand : Stand.values()) {
      if (stand != Stand.NOT_ASKED) {
        stands.add(stand);
      }
    }
    ImmutableList<Stand> answered = stands.build();
    Optional<ImmutableList<OptionalLong>> figures =
        cells.list(breakdown(answered, counts, asked), new Withheld());
    if (figures.isEmpty()) {
      return Map.of();
    }
    for (int i = 0; i < answered.size(); i++) {
      shown.put(answered.get(i), figures.get().get(i));
    }
    return shown;
  }

  private static Breakdown breakdown(
      ImmutableList<Stand> stands, Map<Stand, Long> counts, Count asked) {
    return new Breakdown(
        stands.stream().map(Stand::code).collect(ImmutableList.toImmutableList()),
        stands.stream()
            .map(stand -> Count.ofStates(Math.toIntExact(counts.getOrDefault(stand, 0L))))
            .collect(ImmutableList.toImmutableList()),
        asked);
  }

  /** Whether how many are asked under a condition tells of nothing that is withheld so far. */
  private boolean tellsNothingWithheld(Condition condition) {
    if (condition instanceof Condition.Composite composite) {
      return composite.parts().stream().allMatch(this::tellsNothingWithheld);
    }
    if (condition instanceof Condition.AnyAnswerIn) {
      return done.values().stream().allMatch(ProvisionFigures::isWhole);
    }
    if (!(condition instanceof Condition.OnAnswer answer)) {
      return true;
    }
    boolean[] safe = {true};
    answer.questions(
        id -> {
          ProvisionFigures row = done.get(id);
          safe[0] &=
              row == null
                  || row.isWhole()
                  || (answer instanceof Condition.In in && isSumShown(row, in));
        });
    return safe[0];
  }

  /** Whether the figures of the options, or else all others of the row, are shown. */
  private static boolean isSumShown(ProvisionFigures row, Condition.In in) {
    boolean[] hidden = new boolean[2];
    row.stands()
        .forEach(
            (stand, figure) -> {
              boolean named = in.options().stream().anyMatch(o -> Stand.ofOption(o) == stand);
              hidden[named ? 1 : 0] |= figure.isWithheld();
            });
    return !hidden[0] || !hidden[1];
  }
}
