package org.palermo.examples.session.command;

import java.util.ArrayList;
import java.util.List;
import org.palermo.convention.Language;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.prose.Phrases;
import org.palermo.convention.prose.RuleProse;
import org.palermo.examples.session.words.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rules as law reads. */
@Command(
    name = "show",
    addMethodSubcommands = false,
    sortOptions = false,
    description =
        "Tells rules in words, to be read next to the paragraph: the duty, the cases in which it is"
            + " found wanting, and the ways that meet it.")
final class RulesShowCommand extends SessionCommand {
  private static final int NAMED_INSTEAD = 8;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Ids of rules, such as untoc.05.1; 'rules list' names them.")
  private List<String> ids = new ArrayList<>();

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() {
    Language told = language.language(this);
    Phrases phrases = Phrases.in(told);
    Catalogue catalogue = catalogue();
    List<RuleBook.Entry> entries = ids.stream().map(id -> known(id, catalogue.rules())).toList();
    Telling.notice(told).ifPresent(out()::println);
    String separator = "";
    for (RuleBook.Entry entry : entries) {
      out().print(separator);
      out()
          .print(
              RuleProse.of(entry.rule(), catalogue.questions(), catalogue.provisions(), phrases));
      separator = System.lineSeparator();
    }
    return 0;
  }

  private RuleBook.Entry known(String id, RuleBook rules) {
    return rules
        .rule(id)
        .orElseThrow(
            () -> {
              String near = id.substring(0, Math.max(0, id.lastIndexOf('.')));
              List<String> others =
                  rules.all().stream()
                      .map(entry -> entry.rule().id())
                      .filter(other -> !near.isEmpty() && other.startsWith(near))
                      .limit(NAMED_INSTEAD)
                      .toList();
              return wrong(
                  "There is no rule '"
                      + id
                      + "'"
                      + (others.isEmpty()
                          ? "; 'rules list' names them."
                          : "; near it are " + String.join(", ", others) + "."));
            });
  }
}
