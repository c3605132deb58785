package org.palermo.convention.revision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Wording;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Response;

/**
 * The way from one version of a questionnaire to a newer one: a migration that was held against
 * both versions, or several of them one after the other. Immutable.
 */
public final class Transition {
  /** Answers read for all questions of a version: no honest form comes near. */
  private static final int MOST_READ = 100_000;

  private final Questionnaire older;
  private final Questionnaire newer;
  private final ImmutableSortedMap<String, Source> sources;
  private final ImmutableSortedMap<String, Wording> dropped;
  private final ImmutableSortedMap<String, Question> asked;

  private Transition(
      Questionnaire older,
      Questionnaire newer,
      Map<String, Source> sources,
      Map<String, Wording> dropped) {
    this.older = older;
    this.newer = newer;
    this.sources = ImmutableSortedMap.copyOf(sources);
    this.dropped = ImmutableSortedMap.copyOf(dropped);
    this.asked = ImmutableSortedMap.copyOf(Maps.uniqueIndex(older.questions(), Question::id));
  }

  /**
   * The way that a migration declares.
   *
   * @throws InvalidDataException with every problem, if it does not fit the two versions: a
   *     question without a place for its answers, or answers that the newer question can't take
   */
  public static Transition of(Questionnaire older, Questionnaire newer, Migration migration) {
    ImmutableList<Problem> problems = MigrationCheck.of(older, newer, migration);
    if (!problems.isEmpty()) {
      throw new InvalidDataException(problems);
    }
    Map<String, Source> sources = new TreeMap<>();
    Map<String, Wording> dropped = new TreeMap<>();
    for (Step step : migration.steps()) {
      if (step instanceof Step.Drop drop) {
        dropped.put(drop.question(), drop.reason());
      } else if (!(step instanceof Step.Remark)) {
        sources.putAll(sources(step, older));
      }
    }
    MigrationCheck.kept(older, newer, migration)
        .forEach(question -> sources.put(question, new Source.Of(question)));
    for (Step step : migration.steps()) {
      if (step instanceof Step.Remark remark) {
        sources.computeIfPresent(
            remark.target(),
            (target, main) -> new Source.Remarked(main, new Source.Of(remark.question())));
      }
    }
    return new Transition(older, newer, sources, dropped);
  }

  private static Map<String, Source> sources(Step step, Questionnaire older) {
    if (step instanceof Step.MapOptions mapped) {
      return Map.of(mapped.target(), mapped(mapped.question(), mapped.map(), older));
    }
    if (step instanceof Step.YesNo yesNo) {
      return Map.of(
          yesNo.target(),
          new Source.Scaled(
              new Source.Of(yesNo.question()),
              yesNo.accordance().map(Source.Of::new),
              place(older, yesNo.question())));
    }
    if (step instanceof Step.Split split) {
      return Maps.transformValues(split.into(), map -> mapped(split.question(), map, older));
    }
    if (step instanceof Step.Merge merge) {
      return Map.of(
          merge.target(),
          new Source.FirstOf(
              merge.parts().stream()
                  .map(part -> mapped(part.question(), part.map(), older))
                  .collect(ImmutableList.toImmutableList())));
    }
    return Maps.asMap(step.to(), target -> new Source.Of(step.from().get(0)));
  }

  private static Source mapped(String question, OptionMap map, Questionnaire older) {
    return new Source.Mapped(
        new Source.Of(question), new OptionMapping(map, place(older, question)));
  }

  private static Place place(Questionnaire older, String question) {
    return new Place(older.id(), older.version(), question);
  }

  /** The older version. */
  public Questionnaire older() {
    return older;
  }

  /** The newer version. */
  public Questionnaire newer() {
    return newer;
  }

  /** The older questions whose answers speak to a newer one, each once; empty when none does. */
  public ImmutableSet<String> from(String newerQuestion) {
    ImmutableSet.Builder<String> from = ImmutableSet.builder();
    Optional.ofNullable(sources.get(newerQuestion)).ifPresent(way -> way.questions(from::add));
    return from.build();
  }

  /** The newer questions that the answers to an older one speak to; empty when its answers end. */
  public ImmutableSortedSet<String> to(String olderQuestion) {
    ImmutableSortedSet.Builder<String> to = ImmutableSortedSet.naturalOrder();
    sources.keySet().stream()
        .filter(target -> from(target).contains(olderQuestion))
        .forEach(to::add);
    return to.build();
  }

  /** The worst that it means for answers to that older question. */
  Consequence consequence(String olderQuestion) {
    ImmutableSortedSet<String> to = to(olderQuestion);
    return to.stream()
        .map(
            target ->
                sources.get(target) instanceof Source.Of same && same.question().equals(target)
                    ? Consequence.STAND
                    : source(target).consequence(olderQuestion))
        .max(Comparator.naturalOrder())
        .orElse(Consequence.CANNOT_BE_CARRIED);
  }

  /** Why answers to that older question end here; empty when they go on. */
  public Optional<Wording> whyDropped(String olderQuestion) {
    return Optional.ofNullable(dropped.get(olderQuestion));
  }

  /**
   * The way to a still newer version. Answers carried by it are those that come of carrying them by
   * this way and then by the next.
   *
   * @throws IllegalArgumentException if the next way does not begin where this one ends
   * @throws InvalidDataException if merging what was split, over and over, makes it too large
   */
  public Transition then(Transition next) {
    checkArgument(
        next.older.equals(newer),
        "the way from %s %s does not begin where the one to %s %s ends",
        next.older.id(),
        next.older.version(),
        newer.id(),
        newer.version());
    int[] read = {0};
    next.sources.values().forEach(source -> source.questions(id -> read[0] += reads(id)));
    if (read[0] > MOST_READ) {
      throw new InvalidDataException(
          ImmutableList.of(
              new Problem(
                  older.id(),
                  older.version() + " to " + next.newer.version(),
                  "migrations-too-large",
                  "the steps one after another read answers " + read[0] + " times",
                  "declare a direct way from the older version")));
    }
    Map<String, Source> through = new TreeMap<>();
    next.sources.forEach((target, source) -> through.put(target, source.after(this::source)));
    Map<String, Wording> ended = new TreeMap<>(dropped);
    next.dropped.forEach(
        (question, reason) ->
            from(question).forEach(earlier -> ended.putIfAbsent(earlier, reason)));
    return new Transition(older, next.newer, through, ended);
  }

  /** How often answers are read for a question of the newer version. */
  private int reads(String question) {
    int[] read = {0};
    source(question).questions(id -> read[0]++);
    return read[0];
  }

  private Source source(String question) {
    return sources.getOrDefault(question, new Source.Nothing());
  }

  /**
   * A response under the newer version. Each answer keeps the day and the body that gave it.
   *
   * @throws IllegalArgumentException if the response was not given under the older version, or one
   *     that it reads
   */
  public CarriedAnswers carry(Response response) {
    checkArgument(
        response.questionnaire().equals(older.id()) && older.version().reads(response.version()),
        "a response to %s %s can't be carried from %s %s",
        response.questionnaire(),
        response.version(),
        older.id(),
        older.version());
    Map<RecordedAnswer, Wording> unfit = new HashMap<>();
    response.stamped().forEach(answer -> unfit(answer).ifPresent(why -> unfit.put(answer, why)));
    List<RecordedAnswer> fit = new ArrayList<>(response.stamped());
    fit.removeAll(unfit.keySet());
    Told told = new Told(fit);
    ImmutableSetMultimap.Builder<String, Candidate> found = ImmutableSetMultimap.builder();
    sources.forEach(
        (target, source) ->
            source.over(told).forEach(candidate -> found.put(target, candidate.to(target))));
    ImmutableSetMultimap<String, Candidate> carried = found.build();
    Report report = new Report(carried.values(), told, unfit, dropped);
    return new CarriedAnswers(
        response.version(),
        response.under(
            newer.version(),
            carried.values().stream()
                .map(Candidate::answer)
                .collect(ImmutableList.toImmutableList())),
        response.stamped().stream().map(report::on).collect(ImmutableList.toImmutableList()));
  }

  private Optional<Wording> unfit(RecordedAnswer answer) {
    Question question = asked.get(answer.question());
    if (question == null) {
      return Optional.of(Reasons.UNKNOWN_QUESTION);
    }
    return Source.proposed(answer.state()) instanceof AnswerState.Answered answered
            && !question.accepts(answered.answer())
        ? Optional.of(Reasons.UNFIT)
        : Optional.empty();
  }
}
