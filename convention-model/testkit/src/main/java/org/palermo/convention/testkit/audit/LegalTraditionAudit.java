package org.palermo.convention.testkit.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.palermo.convention.Language;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.testkit.proof.UnequalWays;
import org.palermo.convention.testkit.proof.Way;
import org.palermo.convention.testkit.proof.WayComparison;

/**
 * Whether States alike in everything but their legal tradition fare alike: no rule may find more
 * missing where a duty is met in one lawful way than where it is met in another, and a rule that
 * knows several lawful ways must list them all. Proved over the whole space of answers; what is
 * taken for alike is said at {@link WayComparison}.
 *
 * @param instrument code of the instrument
 * @param findings rules that tell ways apart, then ways not listed, then rules too wide to be
 *     proved, each in the order of the rules; empty if every way fares alike
 * @param compared how many pairs of ways were looked at, once for each rule that looks at them
 */
public record LegalTraditionAudit(
    String instrument, ImmutableList<AuditFinding> findings, int compared) {
  /** Audits the rules of a content. */
  public static LegalTraditionAudit of(ProtocolContent content) {
    WayComparison comparison = WayComparison.of(content);
    ImmutableList.Builder<AuditFinding> findings = ImmutableList.builder();
    comparison.unequal().forEach(unequal -> findings.add(overlooked(unequal)));
    comparison.unlisted().forEach((rule, option) -> findings.add(unlisted(rule, option)));
    comparison.tooWide().forEach(rule -> findings.add(tooWide(rule)));
    return new LegalTraditionAudit(
        content.instrument().code(), findings.build(), comparison.compared());
  }

  private static AuditFinding overlooked(UnequalWays unequal) {
    Way harmed = unequal.harmed();
    return new AuditFinding(
        unequal.rule().id(),
        Optional.of(harmed.option()),
        harmed.equivalent().traditions(),
        Optional.of(unequal),
        "a State whose way is %s is found wanting, %s, on %s, yet one alike whose way is %s %s, on %s"
            .formatted(
                words(harmed),
                unequal.found().code(),
                unequal.onHarmed(),
                words(unequal.spared()),
                unequal.otherwise() == Severity.INFO
                    ? "is not"
                    : "only " + unequal.otherwise().code(),
                unequal.onSpared()),
        "let its conditions accept %s of %s, which rule %s lists as lawful: %s"
            .formatted(
                harmed.option(),
                harmed.question(),
                harmed.rule(),
                harmed.equivalent().text().in(Language.ENGLISH)));
  }

  private static String words(Way way) {
    ImmutableSortedSet<String> traditions = way.equivalent().traditions();
    return traditions.isEmpty()
        ? way.option()
        : "%s (usual in %s)".formatted(way.option(), String.join(", ", traditions));
  }

  private static AuditFinding unlisted(GapRule rule, String option) {
    return new AuditFinding(
        rule.id(),
        Optional.of(option),
        ImmutableSortedSet.of(),
        Optional.empty(),
        "option %s of question %s meets the duty as others do, yet is not listed as a way"
            .formatted(option, rule.question()),
        "add it to the equivalents of the rule, in words, with the traditions in which it is usual"
            + " if a source tells");
  }

  private static AuditFinding tooWide(String rule) {
    return new AuditFinding(
        rule,
        Optional.empty(),
        ImmutableSortedSet.of(),
        Optional.empty(),
        "there are more ways to answer what is looked at than can be walked, so nothing is proved",
        "look at fewer questions or options, or split the rule");
  }

  /** Such as {@code UNTOC: 90 pairs of ways compared, 0 findings}. */
  @Override
  public String toString() {
    return "%s: %d pairs of ways compared, %d findings"
        .formatted(instrument, compared, findings.size());
  }
}
