package org.palermo.convention.json;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.palermo.convention.treaty.Article;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Strength;

/**
 * A provision as a line of a flat list.
 *
 * @param citation where it stands
 * @param title title of its article, where the article has one
 * @param summary what it says, in this project's own words
 * @param strength how firmly it binds
 * @param theme code of its theme
 * @param cluster code of its review cluster, where it has one
 */
public record ProvisionEntry(
    Citation citation,
    Optional<String> title,
    String summary,
    Strength strength,
    String theme,
    Optional<String> cluster) {
  /**
   * The provision as a line.
   *
   * @param instruments instruments by code, which know the titles of articles
   */
  public static ProvisionEntry of(
      Provision provision, ImmutableSortedMap<String, Instrument> instruments) {
    Citation place = provision.citation();
    return new ProvisionEntry(
        place,
        Optional.ofNullable(instruments.get(place.instrument()))
            .flatMap(treaty -> treaty.article(place.article()))
            .map(Article::title),
        provision.summary(),
        provision.strength(),
        provision.theme(),
        provision.cluster());
  }
}
