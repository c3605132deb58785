package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.treaty.Instrument;
import org.palermo.documents.markup.Html;

/**
 * Narrows the list of needs. It is hidden until the script shows it, so that a reader without
 * scripts meets no control that does nothing.
 */
final class NeedFilter {
  private static final ImmutableMap<String, String> SEVERITIES =
      ImmutableMap.of(
          "critical", "Critical", "major", "Major", "moderate", "Moderate", "minor", "Minor");

  private NeedFilter() {}

  static void write(Html html, Report report, Collection<String> states) {
    html.open("form", "id", "filter", "hidden", "hidden", "aria-label", "Narrow the list of needs");
    html.text("\n");
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (String code : report.names().codes()) {
      if (states.contains(code)) {
        names.put(code, report.names().of(code));
      }
    }
    choice(html, "State", "st", names.buildOrThrow());
    choice(
        html,
        "Instrument",
        "in",
        report.instruments().stream()
            .collect(
                ImmutableMap.toImmutableMap(Instrument::code, i -> i.shortTitle().toString())));
    choice(html, "Severity", "sv", SEVERITIES);
    choice(
        html,
        "How known",
        "kd",
        SummarySection.KINDS.entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    (Map.Entry<NeedKind, String> entry) -> entry.getKey().code(),
                    Map.Entry::getValue)));
    html.open("label").text("Words ");
    html.empty("input", "type", "search", "name", "words", "autocomplete", "off").closeLine();
    html.open("p", "id", "shown", "role", "status").closeLine();
    html.closeLine();
  }

  private static void choice(Html html, String label, String name, Map<String, String> options) {
    html.open("label").text(label + " ").open("select", "name", name);
    html.element("option", "All", "value", "");
    options.forEach((code, text) -> html.open("option", "value", code).text(text).close());
    html.close().closeLine();
  }
}
