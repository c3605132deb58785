package org.palermo.convention.revision;

import com.google.common.collect.ImmutableSortedMap;
import org.palermo.convention.Language;
import org.palermo.convention.Wording;

/** Why an answer is no more what it was, where its author need not say so. */
final class Reasons {
  static final Wording BARE_YES =
      words(
          "yes, without a word on whether the law accords with the article",
          "oui, sans dire si la loi est conforme à l'article");
  static final Wording DIFFERENT_WORDS =
      words(
          "the State has said both that its law accords with the article and that it does not",
          "l'État a dit à la fois que sa loi est conforme à l'article et qu'elle ne l'est pas");
  static final Wording NO_YES =
      words(
          "whether the law accords was asked only of those who answered yes",
          "la conformité n'était demandée qu'à ceux qui avaient répondu oui");
  static final Wording ANOTHER_DECIDES =
      words(
          "the answer to another older question decides",
          "la réponse à une autre question ancienne l'emporte");
  static final Wording NO_PROSE =
      words("there is no prose to keep as a remark", "il n'y a pas de texte à garder en remarque");
  static final Wording NOTHING_TO_REMARK_ON =
      words(
          "there is no answer on which it could be a remark",
          "il n'y a pas de réponse dont il pourrait être la remarque");
  static final Wording SAME_QUESTION =
      words(
          "the State answered the same question in an earlier cycle",
          "l'État a répondu à la même question lors d'un cycle antérieur");
  static final Wording UNFIT =
      words(
          "the answer is none that the older question offers",
          "la réponse n'est pas de celles que la question ancienne propose");
  static final Wording UNKNOWN_QUESTION =
      words(
          "the older version holds no such question",
          "la version ancienne ne contient pas cette question");

  private Reasons() {}

  private static Wording words(String english, String french) {
    return new Wording(ImmutableSortedMap.of(Language.ENGLISH, english, Language.FRENCH, french));
  }
}
