package org.palermo.benchmarks;

import java.time.temporal.ChronoUnit;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.spi.PriorityContext;
import org.palermo.convention.spi.PriorityCriterion;
import org.palermo.convention.spi.Reading;

/**
 * A criterion such as somebody else could bring: like the library's own it reads what a need rests
 * on, of whom and of what it speaks, and is an interval while something is open.
 *
 * @param id its id
 * @param ground what it reads
 */
record BroughtCriterion(String id, Ground ground) implements PriorityCriterion {
  /** What can be read. */
  enum Ground {
    INSTRUMENTS {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        return Reading.of(need.need().instruments().size());
      }
    },
    PLACES {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        int places = need.need().citations().size();
        return places == 0 ? new Reading(0, 20) : Reading.of(places);
      }
    },
    RULES {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        return Reading.of(need.need().rules().size());
      }
    },
    OPEN_QUESTIONS {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        int open = need.need().openQuestions().size();
        return open == 0 ? Reading.of(0) : new Reading(0, open);
      }
    },
    OLDEST_EVIDENCE {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        long months = 0;
        for (var source : need.need().sources()) {
          if (source.date().isPresent()) {
            months =
                Math.max(months, ChronoUnit.MONTHS.between(source.date().get(), context.asOf()));
          }
        }
        return Reading.of(Math.min(1_200, months));
      }
    },
    LEGAL_HELP {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        return Reading.of(need.need().assistance().contains("LEGAL") ? 1 : 0);
      }
    },
    HELPERS {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        int helpers = need.coverage().providers().size();
        return need.coverage().informedTo().isPresent()
            ? Reading.of(helpers)
            : new Reading(helpers, helpers + 3);
      }
    },
    STANDING_LONG_UNHEARD {
      @Override
      Reading read(CoveredNeed need, PriorityContext context) {
        Need found = need.need();
        Integer cycles = context.cyclesWaited().get(found.id());
        return Reading.of(cycles == null || found.kind().isRequested() ? 0 : cycles);
      }
    };

    abstract Reading read(CoveredNeed need, PriorityContext context);
  }

  @Override
  public String meaning() {
    return "brought for measuring: " + ground;
  }

  @Override
  public Reading read(CoveredNeed need, PriorityContext context) {
    return ground.read(need, context);
  }
}
