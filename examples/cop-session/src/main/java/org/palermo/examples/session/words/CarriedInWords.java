package org.palermo.examples.session.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.revision.CarriedAnswers;
import org.palermo.convention.revision.Fate;

/** What became of answers that were given to earlier versions of a questionnaire. */
public final class CarriedInWords {
  private final Page page;

  /** Tells it on a page. */
  public CarriedInWords(Page page) {
    this.page = page;
  }

  /** How many answers met which fate, such as {@code carried 3, transformed 1, ...}. */
  public static String counts(Collection<CarriedAnswers> carried) {
    return Arrays.stream(Fate.values())
        .map(
            fate ->
                words(fate)
                    + " "
                    + carried.stream().mapToInt(response -> response.of(fate).size()).sum())
        .collect(Collectors.joining(", "));
  }

  /** Tells one response, with a line for each answer that does not stand as it was given. */
  public void tell(CarriedAnswers carried) {
    Response response = carried.response();
    page.line(
        response.state()
            + ", cycle "
            + response.cycle()
            + ": answers to "
            + response.questionnaire()
            + " "
            + carried.from()
            + " under "
            + response.version()
            + ": "
            + counts(List.of(carried)));
    carried.report().stream()
        .filter(entry -> entry.fate() != Fate.CARRIED)
        .forEach(
            entry ->
                page.item(
                    1,
                    entry.given().question()
                        + ": "
                        + words(entry.fate())
                        + (entry.to().isEmpty() ? "" : " as " + String.join(", ", entry.to()))
                        + entry.reason().map(why -> ": " + why).orElse("")));
  }

  private static String words(Fate fate) {
    return fate.code().replace('_', ' ');
  }
}
