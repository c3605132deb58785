package org.palermo.convention.revision;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palermo.convention.questionnaire.Answer;
import org.palermo.convention.questionnaire.AnswerState;

/**
 * From which older answers those to one newer question come. To go on to a still newer version is
 * to put one source in the place of another's questions, so that the long way and the short one are
 * the same by construction.
 */
sealed interface Source {
  /** The answers that come of it; what is lost on the way is told. */
  ImmutableSet<Candidate> over(Told told);

  /** The same with those sources in place of questions. */
  Source after(Function<String, Source> earlier);

  /** What it means for the answers to that older question. */
  default Consequence consequence(String question) {
    return Consequence.STAND_TRANSFORMED;
  }

  /** Hands over each older question that it looks at. */
  void questions(Consumer<String> seen);

  /** A question of the newest version that no older answer speaks to. */
  record Nothing() implements Source {
    @Override
    public ImmutableSet<Candidate> over(Told told) {
      return ImmutableSet.of();
    }

    @Override
    public Source after(Function<String, Source> earlier) {
      return this;
    }

    @Override
    public void questions(Consumer<String> seen) {}
  }

  /** The answers to an older question, as they are. */
  record Of(String question) implements Source {
    @Override
    public ImmutableSet<Candidate> over(Told told) {
      return told.to(question);
    }

    @Override
    public Source after(Function<String, Source> earlier) {
      return earlier.apply(question);
    }

    @Override
    public void questions(Consumer<String> seen) {
      seen.accept(question);
    }
  }

  /** The same with other options. */
  record Mapped(Source source, OptionMapping mapping) implements Source {
    @Override
    public ImmutableSet<Candidate> over(Told told) {
      return source.over(told).stream()
          .flatMap(candidate -> mapping.of(candidate, told).stream())
          .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Consequence consequence(String question) {
      Consequence own =
          !mapping.map().lost().isEmpty()
              ? Consequence.CANNOT_BE_CARRIED
              : !mapping.map().toConfirm().isEmpty()
                  ? Consequence.NEED_CONFIRMATION
                  : Consequence.STAND_TRANSFORMED;
      return Comparators.max(own, source.consequence(question));
    }

    @Override
    public Source after(Function<String, Source> earlier) {
      return new Mapped(source.after(earlier), mapping);
    }

    @Override
    public void questions(Consumer<String> seen) {
      source.questions(seen);
    }
  }

  /** The first of several in which there is an answer; where there is none, the first silence. */
  record FirstOf(ImmutableList<Source> sources) implements Source {
    @Override
    public ImmutableSet<Candidate> over(Told told) {
      ImmutableList<ImmutableSet<Candidate>> all =
          sources.stream()
              .map(source -> source.over(told))
              .filter(candidates -> !candidates.isEmpty())
              .collect(ImmutableList.toImmutableList());
      int first = Math.max(0, Iterables.indexOf(all, FirstOf::holdsAnswer));
      for (int i = 0; i < all.size(); i++) {
        if (i != first) {
          all.get(i).forEach(passedOver -> told.lose(passedOver, Reasons.ANOTHER_DECIDES));
        }
      }
      return all.isEmpty() ? ImmutableSet.of() : all.get(first);
    }

    private static boolean holdsAnswer(ImmutableSet<Candidate> candidates) {
      return candidates.stream().anyMatch(Candidate::isAnswer);
    }

    /** Where another part has an answer too, the later one does not count. */
    @Override
    public Consequence consequence(String question) {
      return sources.stream()
          .filter(source -> sees(source, question))
          .map(source -> source.consequence(question))
          .reduce(
              sees(sources.get(0), question)
                  ? Consequence.STAND_TRANSFORMED
                  : Consequence.CANNOT_BE_CARRIED,
              Comparators::max);
    }

    private static boolean sees(Source source, String question) {
      Set<String> seen = new HashSet<>();
      source.questions(seen::add);
      return seen.contains(question);
    }

    @Override
    public Source after(Function<String, Source> earlier) {
      return new FirstOf(
          sources.stream()
              .map(source -> source.after(earlier))
              .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void questions(Consumer<String> seen) {
      sources.forEach(source -> source.questions(seen));
    }
  }

  /** A yes or no beside the word on whether the law accords, on the scale of compliance. */
  record Scaled(Source lead, Optional<Source> accordance, Place place) implements Source {
    private static final Answer NO = new Answer.Option("no");
    private static final Answer YES = new Answer.Option("yes");
    private static final Answer IN_PART = new Answer.Option("yes_in_part");

    @Override
    public ImmutableSet<Candidate> over(Told told) {
      ImmutableSet<Candidate> leads = lead.over(told);
      if (accordance.isEmpty()) {
        return leads;
      }
      ImmutableSet<Candidate> words = accordance.get().over(told);
      Set<Answer> said =
          words.stream().flatMap(word -> word.settled().stream()).collect(Collectors.toSet());
      boolean silent = !said.contains(YES) && !said.contains(NO);
      boolean agreed =
          !silent && said.size() == 1 && words.stream().noneMatch(Candidate::isUnconfirmed);
      if (leads.stream().noneMatch(Scaled::isYes)) {
        words.forEach(word -> told.lose(word, Reasons.NO_YES));
        return leads;
      }
      return leads.stream()
          .map(
              answer -> {
                if (!isYes(answer)) {
                  return answer;
                }
                Answer read = said.contains(NO) ? IN_PART : YES;
                Candidate scaled = answer.with(words).answering(read);
                return agreed
                    ? scaled
                    : scaled.toConfirm(place, silent ? Reasons.BARE_YES : Reasons.DIFFERENT_WORDS);
              })
          .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isYes(Candidate candidate) {
      return candidate.settled().filter(YES::equals).isPresent();
    }

    @Override
    public Consequence consequence(String question) {
      return accordance.isPresent() ? Consequence.NEED_CONFIRMATION : lead.consequence(question);
    }

    @Override
    public Source after(Function<String, Source> earlier) {
      return new Scaled(
          lead.after(earlier), accordance.map(source -> source.after(earlier)), place);
    }

    @Override
    public void questions(Consumer<String> seen) {
      lead.questions(seen);
      accordance.ifPresent(source -> source.questions(seen));
    }
  }

  /** Answers with the prose given elsewhere as remarks. */
  record Remarked(Source main, Source prose) implements Source {
    @Override
    public Consequence consequence(String question) {
      return Comparators.max(main.consequence(question), prose.consequence(question));
    }

    @Override
    public ImmutableSet<Candidate> over(Told told) {
      ImmutableSet<Candidate> answers = main.over(told);
      ImmutableSet<Candidate> given = prose.over(told);
      ImmutableSet<Candidate> texts =
          given.stream()
              .filter(candidate -> candidate.text().isPresent())
              .collect(ImmutableSet.toImmutableSet());
      given.stream()
          .filter(candidate -> candidate.text().isEmpty())
          .forEach(silent -> told.lose(silent, Reasons.NO_PROSE));
      if (answers.isEmpty()) {
        texts.forEach(text -> told.lose(text, Reasons.NOTHING_TO_REMARK_ON));
      }
      if (texts.isEmpty()) {
        return answers;
      }
      TreeSet<String> words =
          texts.stream()
              .flatMap(candidate -> candidate.text().stream())
              .collect(Collectors.toCollection(TreeSet::new));
      return answers.stream()
          .map(answer -> answer.with(texts).remarking(words))
          .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Source after(Function<String, Source> earlier) {
      return new Remarked(main.after(earlier), prose.after(earlier));
    }

    @Override
    public void questions(Consumer<String> seen) {
      Stream.of(main, prose).forEach(source -> source.questions(seen));
    }
  }

  /** The state that counts, or would once confirmed. */
  static AnswerState proposed(AnswerState state) {
    return state instanceof AnswerState.Unconfirmed carried ? carried.proposed() : state;
  }
}
