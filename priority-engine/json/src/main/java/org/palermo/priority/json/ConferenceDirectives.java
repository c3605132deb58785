package org.palermo.priority.json;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.json.Formats;

/**
 * What the Conference has directed about technical assistance from 2003 to 2024, among it the five
 * priority areas of 2007, with the standing provisions of the treaties and the advice of the
 * working group of 2013 beside them.
 *
 * <p>Texts are this project's words, after public documents that each directive names; {@code
 * confidence} says whether the act was {@code seen} or is {@code recalled}. The list is not
 * complete: acts that are recalled are shown as tasks, without effect on the order.
 */
public final class ConferenceDirectives {
  private static final Supplier<Directives> ALL =
      Suppliers.memoize(
          () -> new Directives(new Shipped<>("directives.json", Formats.DIRECTIVE).all()));

  private ConferenceDirectives() {}

  /** All of them, in the order in which they apply. */
  public static Directives load() {
    return ALL.get();
  }
}
