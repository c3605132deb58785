package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palermo.convention.Wording;
import org.palermo.convention.treaty.Article;
import org.palermo.convention.treaty.BorrowedProvision;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Strength;

/** Places, provisions and instruments. */
public final class TreatyArbitraries {
  static final ImmutableList<String> THEMES =
      ImmutableList.of("criminalization", "prevention", "victim_protection");
  static final ImmutableList<String> CLUSTERS = ImmutableList.of("I", "II");
  static final int ARTICLES = 4;

  private TreatyArbitraries() {}

  /** Codes of instruments. */
  public static Arbitrary<String> instrumentCodes() {
    return Arbitraries.of("UNTOC", "TIP", "SOM", "FIREARMS", "ARMS_2");
  }

  /** Places in any instrument, as deep as treaties go: {@code UNTOC 5(1)(a)(i)b}. */
  public static Arbitrary<Citation> citations() {
    return citations(instrumentCodes(), 60);
  }

  /** Places in one instrument, in its articles from 1 to {@value #ARTICLES}. */
  public static Arbitrary<Citation> citations(String instrument) {
    return citations(Arbitraries.just(instrument), ARTICLES);
  }

  private static Arbitrary<Citation> citations(Arbitrary<String> instruments, int lastArticle) {
    return Combinators.combine(
            instruments,
            Arbitraries.integers().between(1, lastArticle),
            Arbitraries.of("", "(1)", "(2)", "(10)", "(23)"),
            Arbitraries.of("", "(a)", "(b)", "(h)", "(i)", "(j)", "(v)"),
            Arbitraries.of("", "(i)", "(ii)", "(iv)", "(ix)", "(xiv)"),
            Arbitraries.of("", "a", "b"))
        .as(
            (instrument, article, number, letter, numeral, clause) ->
                Citation.parse(
                    instrument
                        + " "
                        + article
                        + number
                        + letter
                        + (letter.isEmpty() ? "" : numeral + (numeral.isEmpty() ? "" : clause))))
        .withoutEdgeCases();
  }

  /** Up to three places in one instrument, none twice. */
  public static Arbitrary<ImmutableList<Citation>> citationLists(String instrument) {
    return citations(instrument).list().uniqueElements().ofMaxSize(3).map(ImmutableList::copyOf);
  }

  /** Up to three places in any instruments, sorted. */
  public static Arbitrary<ImmutableSortedSet<Citation>> citationSets() {
    return citations().list().ofMaxSize(3).map(ImmutableSortedSet::copyOf);
  }

  /** How firmly a provision binds. */
  public static Arbitrary<Strength> strengths() {
    return Arbitraries.of(Strength.class);
  }

  /** Provisions of any instrument. */
  public static Arbitrary<Provision> provisions() {
    return provisions(citations());
  }

  /** Provisions at a place. */
  public static Arbitrary<Provision> provisions(Citation place) {
    return provisions(Arbitraries.just(place));
  }

  private static Arbitrary<Provision> provisions(Arbitrary<Citation> places) {
    return Combinators.combine(
            places,
            TextArbitraries.lines(),
            strengths(),
            Arbitraries.of(THEMES),
            Arbitraries.of(CLUSTERS).optional(),
            TextArbitraries.upTo(2, citations()))
        .as(Provision::new);
  }

  /** One to six provisions of one instrument, in the order of the text. */
  public static Arbitrary<ImmutableList<Provision>> provisionLists(String instrument) {
    return provisions(citations(instrument))
        .list()
        .uniqueElements(Provision::citation)
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            provisions ->
                ImmutableList.sortedCopyOf(Comparator.comparing(Provision::citation), provisions));
  }

  /** Any instruments. */
  public static Arbitrary<Instrument> instruments() {
    return instrumentCodes().flatMap(TreatyArbitraries::instruments);
  }

  /** Instruments with that code; those other than {@code UNTOC} may be protocols to it. */
  public static Arbitrary<Instrument> instruments(String code) {
    return Combinators.combine(
            TextArbitraries.wordings(),
            TextArbitraries.lines(),
            Arbitraries.integers().between(0, 900),
            code.equals("UNTOC") ? Arbitraries.just(false) : Arbitraries.of(false, true),
            Arbitraries.of(THEMES).set().ofMaxSize(1),
            borrowed(code),
            articles())
        .as(
            (title, source, days, protocol, outside, loans, articles) ->
                instrument(code, title, source, days, protocol, outside, loans, articles));
  }

  private static Instrument instrument(
      String code,
      Wording title,
      String source,
      int days,
      boolean protocol,
      Iterable<String> outside,
      List<BorrowedProvision> loans,
      ImmutableList<Article> articles) {
    LocalDate adopted = LocalDate.of(2000, 11, 15);
    return new Instrument(
        code,
        title,
        Wording.english(code),
        source,
        adopted,
        adopted.plusDays(days % 60),
        adopted.plusDays(61 + days),
        protocol ? Optional.of("UNTOC") : Optional.empty(),
        30,
        ImmutableSet.copyOf(THEMES),
        ImmutableSortedMap.of("I", Wording.english("Crimes"), "II", Wording.english("Prevention")),
        protocol ? ImmutableList.copyOf(loans) : ImmutableList.of(),
        ImmutableSet.copyOf(outside),
        articles);
  }

  private static Arbitrary<List<BorrowedProvision>> borrowed(String code) {
    return Combinators.combine(citations("UNTOC"), TextArbitraries.lines())
        .as((place, reason) -> new BorrowedProvision(place, Citation.article(code, 1), reason))
        .list()
        .ofMaxSize(2);
  }

  /** Articles from 1 to {@value #ARTICLES}, in order. */
  static Arbitrary<ImmutableList<Article>> articles() {
    return Combinators.combine(
            TextArbitraries.lines(),
            Arbitraries.of(CLUSTERS).optional(),
            Arbitraries.of("sourced", "inferred", "none"),
            Arbitraries.of("", "named by the guide"))
        .as((title, cluster, basis, note) -> new Article(1, title, cluster, basis, note))
        .list()
        .ofSize(ARTICLES)
        .map(TreatyArbitraries::numbered);
  }

  private static ImmutableList<Article> numbered(List<Article> articles) {
    ImmutableList.Builder<Article> numbered = ImmutableList.builder();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      numbered.add(
          new Article(
              i + 1, article.title(), article.cluster(), article.clusterBasis(), article.note()));
    }
    return numbered.build();
  }

  /** Themes that the instruments built here declare, sorted. */
  public static Arbitrary<String> themes() {
    return Arbitraries.of(THEMES.stream().sorted(Comparator.naturalOrder()).toList());
  }
}
