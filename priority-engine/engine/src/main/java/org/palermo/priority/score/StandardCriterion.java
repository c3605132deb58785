package org.palermo.priority.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;
import org.palermo.convention.treaty.Strength;

/** The grounds that the library itself brings; a profile says which of them count. */
public enum StandardCriterion implements PriorityCriterion {
  /** How much is missing. Help under way by others lowers it. */
  SEVERITY("severity", "how much is missing: 1 minor, 2 moderate, 3 major, 4 critical") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return Reading.of(level(need.need().severity()));
    }
  },

  /** How firmly the provisions bind. */
  STRENGTH(
      "strength",
      "the firmest of the duties that are wanting: 5 mandatory, 4 subject to domestic law, 3 to"
          + " endeavour, 2 to consider, 1 optional, 0 none; unknown where no place is named") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return need.need().citations().isEmpty()
          ? new Reading(0, 5)
          : Reading.of(
              context
                  .provisions()
                  .firmest(need.need().citations())
                  .map(StandardCriterion::level)
                  .orElse(0L));
    }
  },

  /** How much rests on the provisions. */
  BREADTH(
      "breadth",
      "the number of provisions elsewhere that refer to a place that is wanting, up to 1000; unknown"
          + " where no place is named") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return need.need().citations().isEmpty()
          ? new Reading(0, MUCH_RESTS)
          : Reading.of(
              Math.min(MUCH_RESTS, context.provisions().countRestingOn(need.need().citations())));
    }
  },

  /** Help is given upon request. */
  REQUEST("request", "whether the State asks for help: 1 yes, 0 no") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return Reading.of(need.need().kind().isRequested() ? 1 : 0);
    }
  },

  /** What the need rests on. */
  CONFIDENCE(
      "confidence",
      "what it rests on at best: 0 presumed, 1 contradicted, 2 stated, 3 supported by law or case") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return Reading.of(level(need.need().grounds()));
    }
  },

  /** How old the evidence is. */
  EVIDENCE_AGE(
      "evidence-age",
      "whole months since the newest word on which it rests, up to 1200; unknown where no day is"
          + " told") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return need.need()
          .newestEvidence()
          .map(day -> Reading.of(monthsSince(day, context.asOf())))
          .orElse(new Reading(0, OLD_EVIDENCE));
    }
  },

  /** What the Conference has directed. */
  DIRECTIVES(
      "directives",
      "the weight laid on it by acts in force: 0 deferred, 1 none, 2 area of work, 3 priority, 4"
          + " urgent") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      return Reading.of(level(context.directives().on(need.need(), context.asOf()).emphasis()));
    }
  },

  /** How long it has been known. */
  WAITING("waiting", "the number of reporting cycles through which it has stood already") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      Integer cycles = context.cyclesWaited().get(need.need().id());
      return Reading.of(cycles == null ? 0 : cycles);
    }
  },

  /** Whether help could begin. */
  READINESS(
      "readiness",
      "one for each of these: the State asks for help; it has answered itself; nothing in its"
          + " answers must be cleared up first. The last two are unknown while it has not spoken") {
    @Override
    public Reading read(CoveredNeed need, PriorityContext context) {
      Need found = need.need();
      long asks = found.kind().isRequested() ? 1 : 0;
      return found.grounds() == Grounds.PRESUMED
          ? new Reading(asks, asks + 2)
          : Reading.of(asks + 1 + (found.remarks().isEmpty() ? 1 : 0));
    }
  };

  private static final long MUCH_RESTS = 1_000;
  private static final long OLD_EVIDENCE = 1_200;

  private final String id;
  private final String meaning;

  StandardCriterion(String id, String meaning) {
    this.id = id;
    this.meaning = meaning;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  private static long monthsSince(LocalDate day, LocalDate today) {
    return Math.min(OLD_EVIDENCE, Math.max(0, ChronoUnit.MONTHS.between(day, today)));
  }

  private static long level(Severity severity) {
    return switch (severity) {
      case INFO -> 0;
      case MINOR -> 1;
      case MODERATE -> 2;
      case MAJOR -> 3;
      case CRITICAL -> 4;
    };
  }

  private static long level(Strength strength) {
    return switch (strength) {
      case MANDATORY -> 5;
      case MANDATORY_SUBJECT_TO_DOMESTIC_LAW -> 4;
      case MANDATORY_TO_ENDEAVOUR -> 3;
      case MANDATORY_TO_CONSIDER -> 2;
      case OPTIONAL -> 1;
      case DEFINITIONAL, INSTITUTIONAL -> 0;
    };
  }

  private static long level(Grounds grounds) {
    return switch (grounds) {
      case PRESUMED -> 0;
      case CONTRADICTED -> 1;
      case STATED -> 2;
      case SUPPORTED -> 3;
    };
  }

  private static long level(Emphasis emphasis) {
    return switch (emphasis) {
      case DEFERRED -> 0;
      case NONE -> 1;
      case AREA -> 2;
      case PRIORITY -> 3;
      case URGENT -> 4;
    };
  }
}
