package org.palermo.convention.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;

/** What the answers say about one rule. */
public sealed interface Verdict {
  /** The code on the wire, such as {@code no_gap}. */
  String code();

  /** Whether filling a blank could still change it. */
  default boolean isSettled() {
    return true;
  }

  /**
   * Something is missing.
   *
   * @param found the case that holds
   */
  record Gap(GapCase found) implements Verdict {
    @Override
    public String code() {
      return "gap";
    }
  }

  /**
   * Nothing is missing.
   *
   * @param remarks cases of severity {@code INFO} that hold: shown to the State, never counted
   */
  record NoGap(ImmutableList<GapCase> remarks) implements Verdict {
    @Override
    public String code() {
      return "no_gap";
    }
  }

  /**
   * The answers do not settle it.
   *
   * @param open questions whose answers would settle it
   * @param worst the most that can be missing; {@code INFO} for nothing
   * @param best the least that can be missing; {@code INFO} for nothing
   */
  record Undetermined(ImmutableSortedSet<String> open, Severity worst, Severity best)
      implements Verdict {
    @Override
    public String code() {
      return "undetermined";
    }

    @Override
    public boolean isSettled() {
      return false;
    }
  }

  /**
   * The duty does not apply to the State.
   *
   * @param reason why, in words
   */
  record NotApplicable(String reason) implements Verdict {
    @Override
    public String code() {
      return "not_applicable";
    }
  }
}
