package org.palermo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.palermo.priority.select.floors.Certificate;
import org.palermo.priority.select.floors.CertificateCheck;
import org.palermo.priority.select.floors.FloorsOptimal;
import org.palermo.priority.select.floors.Infeasible;
import org.palermo.priority.select.floors.Outcome;
import org.palermo.priority.select.floors.Solution;
import org.palermo.priority.select.floors.Undecided;

/**
 * The same questions in whole numbers to a solver written by others: never agreeing by tolerance.
 */
@AddLifecycleHook(WithoutCpSat.class)
class FloorsOracleProperties {
  @Property(tries = 150)
  @Label("33 optimal: the value is that of CP-SAT")
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void valueIsThatOfCpSat(@ForAll("questions") FloorsQuestion question) {
    Outcome outcome = FloorsOptimal.select(question.pool(), question.terms());
    OptionalLong best = CpSat.best(question);
    Optional<Certificate> certificate = Optional.empty();
    if (outcome instanceof Solution solution) {
      certificate = Optional.of(solution.certificate());
      long most = solution.isOptimal() ? solution.value() : solution.certificate().bound();
      assertThat(best.orElseThrow()).isBetween(solution.value(), most);
    } else if (outcome instanceof Undecided undecided) {
      certificate = Optional.of(undecided.certificate());
    } else {
      assertThat(best).isEmpty();
    }
    certificate.ifPresent(
        proof -> {
          assertThat(best.orElse(-1)).isLessThanOrEqualTo(proof.bound());
          assertThat(CertificateCheck.proves(proof, question.pool(), question.terms())).isTrue();
        });
    collect(outcome);
  }

  /** It must hardly ever run out of steps, and neither answer may be rare. */
  private static void collect(Outcome outcome) {
    boolean isProven = outcome instanceof Solution solution && solution.isOptimal();
    Statistics.label("answer")
        .collect(isProven ? "best" : outcome instanceof Infeasible ? "none" : "out of steps")
        .coverage(
            coverage -> {
              coverage.check("best").percentage(part -> part >= 25);
              coverage.check("none").percentage(part -> part >= 10);
              coverage.check("out of steps").percentage(part -> part <= 5);
            });
  }

  @Provide
  Arbitrary<FloorsQuestion> questions() {
    return FloorsQuestions.questions();
  }
}
