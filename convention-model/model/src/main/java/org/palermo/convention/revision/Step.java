package org.palermo.convention.revision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.palermo.convention.Wording;

/**
 * One thing that its author declares about how answers follow from an older version to a newer one.
 * A question that no step names keeps its answers, where the newer version asks it under the same
 * id and can take them.
 */
public sealed interface Step {
  /** Older questions whose answers it reads, in order of precedence. */
  ImmutableList<String> from();

  /** Newer questions whose answers it gives; empty where answers end. */
  ImmutableSet<String> to();

  /** The question has another id: its answers go along. */
  record Rename(String question, String target) implements Step {
    @Override
    public ImmutableList<String> from() {
      return ImmutableList.of(question);
    }

    @Override
    public ImmutableSet<String> to() {
      return ImmutableSet.of(target);
    }
  }

  /** The options are others. */
  record MapOptions(String question, String target, OptionMap map) implements Step {
    @Override
    public ImmutableList<String> from() {
      return ImmutableList.of(question);
    }

    @Override
    public ImmutableSet<String> to() {
      return ImmutableSet.of(target);
    }
  }

  /**
   * A yes or no of the older form is read on the present scale of compliance: no is no; yes is yes
   * where the State has said that its law accords with the article, in part where it has said that
   * it does not, and to be confirmed where it has not said.
   *
   * <p>Source: the forms of 2004 to 2006 asked yes or no, then "is it in accordance with the
   * article?"; noted differences are compliance in part.
   *
   * @param question the older question, yes or no
   * @param accordance the older question whether the law accords, yes or no; empty where the form
   *     did not ask, and a yes then is a yes
   * @param target the newer question
   */
  record YesNo(String question, Optional<String> accordance, String target) implements Step {
    @Override
    public ImmutableList<String> from() {
      return ImmutableList.<String>builder()
          .add(question)
          .addAll(accordance.stream().iterator())
          .build();
    }

    @Override
    public ImmutableSet<String> to() {
      return ImmutableSet.of(target);
    }
  }

  /**
   * What was one question is several now.
   *
   * @param question the older question
   * @param into how its options are read, by newer question
   */
  record Split(String question, ImmutableSortedMap<String, OptionMap> into) implements Step {
    /**
     * @throws IllegalArgumentException if it goes nowhere
     */
    public Split {
      checkArgument(!into.isEmpty(), "%s is split into nothing", question);
    }

    @Override
    public ImmutableList<String> from() {
      return ImmutableList.of(question);
    }

    @Override
    public ImmutableSet<String> to() {
      return into.keySet();
    }
  }

  /**
   * What were several questions is one now: the first in order that was answered decides.
   *
   * @param parts the older questions, the one that decides before others first
   * @param target the newer question
   */
  record Merge(ImmutableList<Part> parts, String target) implements Step {
    /** One of them, with how its options are read. */
    public record Part(String question, OptionMap map) {}

    /**
     * @throws IllegalArgumentException if there is none
     */
    public Merge {
      checkArgument(!parts.isEmpty(), "nothing is merged into %s", target);
    }

    @Override
    public ImmutableList<String> from() {
      return parts.stream().map(Part::question).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableSet<String> to() {
      return ImmutableSet.of(target);
    }
  }

  /**
   * What was asked in prose is a remark now, on the answer to another question; it comes beside the
   * step that gives that answer.
   *
   * @param question the older question, of text
   * @param target the newer question on whose answer it is a remark
   */
  record Remark(String question, String target) implements Step {
    @Override
    public ImmutableList<String> from() {
      return ImmutableList.of(question);
    }

    @Override
    public ImmutableSet<String> to() {
      return ImmutableSet.of(target);
    }
  }

  /** The newer version has no place for the answers. */
  record Drop(String question, Wording reason) implements Step {
    @Override
    public ImmutableList<String> from() {
      return ImmutableList.of(question);
    }

    @Override
    public ImmutableSet<String> to() {
      return ImmutableSet.of();
    }
  }
}
