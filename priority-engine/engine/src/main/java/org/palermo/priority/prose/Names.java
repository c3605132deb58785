package org.palermo.priority.prose;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palermo.convention.Wording;
import org.palermo.convention.conference.Emphasis;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.text.Templates;
import org.palermo.priority.equity.GroupInNeed;
import org.palermo.priority.score.ScoringPolicy;

/**
 * What criteria, groups, policies and degrees are called in one language.
 *
 * @param templates the texts of the language
 * @param titles what the code of a regional group or a legal tradition is called; empty for one not
 *     known, which is told by its code
 */
record Names(Templates templates, Function<String, Optional<Wording>> titles) {
  private static final String AND = " + ";
  private static final Splitter MIX = Splitter.on(AND);

  /** A criterion of the library; others by their ids. */
  String criterion(String id) {
    return templates.find("criterion." + id).orElse(id);
  }

  /** How intervals of scores are counted. */
  String policy(ScoringPolicy policy) {
    return templates.say("policy." + policy.name().toLowerCase(Locale.ROOT));
  }

  String severity(Severity severity) {
    return templates.say("severity." + severity.code());
  }

  String emphasis(Emphasis emphasis) {
    return templates.say("emphasis." + emphasis.code());
  }

  /** A regional group, a legal tradition, or a mix such as {@code CIVIL 1/2 + COMMON 1/2}. */
  String group(String code) {
    return MIX.splitToStream(code).map(this::single).collect(Collectors.joining(AND));
  }

  private String single(String part) {
    int blank = part.indexOf(' ');
    return blank < 0 ? title(part) : title(part.substring(0, blank)) + part.substring(blank);
  }

  private String title(String code) {
    return code.equals(GroupInNeed.NONE)
        ? templates.say("group.none")
        : titles.apply(code).map(title -> title.in(templates.language())).orElse(code);
  }

  /** Several things side by side. */
  String list(List<String> things) {
    return String.join(templates.say("list"), things);
  }
}
