package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.treaty.Citation;

/**
 * Finds what records speak of that nobody knows: States, instruments, places, forms, kinds of help.
 * A record whose State or subject is unknown could never count, so it is told and not passed over.
 *
 * <p>The place of each problem is the id of the record. Open codes, such as subjects of activities,
 * are not checked: one that is not mapped matches nothing.
 */
public final class ReferenceCheck {
  private final StateRegister register;
  private final Catalogue catalogue;
  private final ImmutableSet<String> kinds;
  private final IndicatorMap indicators;

  /**
   * A check against what is known.
   *
   * @param kinds codes of the kinds of assistance
   */
  public ReferenceCheck(
      StateRegister register,
      Catalogue catalogue,
      ImmutableSet<String> kinds,
      IndicatorMap indicators) {
    this.register = register;
    this.catalogue = catalogue;
    this.kinds = kinds;
    this.indicators = indicators;
  }

  /** What is unknown about a request: State, instruments, places and kinds of help. */
  public ImmutableList<Problem> of(String file, Request request) {
    return Stream.of(
            state(file, request.id(), request.state()),
            request.instruments().stream()
                .flatMap(code -> instrument(file, request.id(), code).stream()),
            request.citations().stream()
                .flatMap(place -> provision(file, request.id(), place).stream()),
            kinds(file, request.id(), request.assistance()))
        .flatMap(found -> found)
        .collect(ImmutableList.toImmutableList());
  }

  /** What is unknown about a resource: States that its giver ties it to, and kinds of help. */
  public ImmutableList<Problem> of(String file, Resource resource) {
    return Stream.concat(
            resource.conditions().beneficiaries().stream()
                .flatMap(code -> state(file, resource.id(), code)),
            kinds(file, resource.id(), resource.conditions().assistance()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What is unknown about an activity: the State that receives it, and kinds of help. */
  public ImmutableList<Problem> of(String file, Activity activity) {
    return Stream.concat(
            state(file, activity.id(), activity.recipient()),
            kinds(file, activity.id(), activity.assistance()))
        .collect(ImmutableList.toImmutableList());
  }

  /** What is unknown about a lesson: kinds of help. */
  public ImmutableList<Problem> of(String file, Lesson lesson) {
    return kinds(file, lesson.id(), lesson.assistance()).collect(ImmutableList.toImmutableList());
  }

  /** What is unknown about a reporting cycle: its form, and whether that is the instrument's. */
  public ImmutableList<Problem> of(String file, ReportingCycle cycle) {
    Optional<Questionnaire> form = catalogue.questions().questionnaire(cycle.questionnaire());
    if (form.isEmpty()) {
      return ImmutableList.of(
          unknown(
              file,
              cycle.id(),
              "questionnaire",
              cycle.questionnaire(),
              catalogue.questions().questionnaires().stream().map(Questionnaire::id).toList()));
    }
    return form.get().instrument().equals(cycle.instrument())
        ? ImmutableList.of()
        : ImmutableList.of(
            new Problem(
                file,
                cycle.id(),
                "instrument-differs",
                "the questionnaire "
                    + cycle.questionnaire()
                    + " is about "
                    + form.get().instrument()
                    + ", not "
                    + cycle.instrument(),
                "write " + form.get().instrument()));
  }

  /** What is unknown about a figure: its State, and the family it belongs to. */
  public ImmutableList<Problem> of(String file, IndicatorValue value) {
    Stream<Problem> family =
        indicators.of(value.family()).isEmpty()
            ? Stream.of(
                new Problem(
                    file,
                    value.indicator(),
                    "unknown-indicator",
                    "the family '" + value.family() + "' speaks to no article",
                    "correct the id, or leave its rows out"))
            : Stream.empty();
    return Stream.concat(state(file, value.indicator(), value.state()), family)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Problem> state(String file, String record, String code) {
    return register.state(code).isPresent()
        ? Stream.empty()
        : Stream.of(
            new Problem(
                file,
                record,
                "unknown-state",
                "'" + code + "' is no State of the register",
                "use the three letters of ISO 3166-1, such as AFG"));
  }

  private Optional<Problem> instrument(String file, String record, String code) {
    return catalogue.instrument(code).isPresent()
        ? Optional.empty()
        : Optional.of(unknown(file, record, "instrument", code, catalogue.instruments().keySet()));
  }

  private Optional<Problem> provision(String file, String record, Citation place) {
    return catalogue.provisions().touchedBy(place).isEmpty()
        ? Optional.of(
            new Problem(
                file,
                record,
                "unknown-provision",
                place + " is no place that holds a provision",
                "cite a provision, or the article it stands in"))
        : Optional.empty();
  }

  private Stream<Problem> kinds(String file, String record, Collection<String> codes) {
    return codes.stream()
        .filter(code -> !kinds.contains(code))
        .map(code -> unknown(file, record, "assistance", code, kinds));
  }

  private static Problem unknown(
      String file, String record, String what, String code, Collection<String> known) {
    return new Problem(
        file,
        record,
        "unknown-" + what,
        "the " + what + " '" + code + "' is not known",
        "known are " + String.join(", ", known));
  }
}
