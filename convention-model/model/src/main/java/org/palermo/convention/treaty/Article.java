package org.palermo.convention.treaty;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * An article of an instrument.
 *
 * @param number from 1
 * @param title its heading
 * @param cluster review cluster; empty when it belongs to none or this is not known
 * @param clusterBasis how the cluster is known: sourced, inferred, unconfirmed, tentative or none
 * @param note remark on the cluster; may be empty
 */
public record Article(
    int number, String title, Optional<String> cluster, String clusterBasis, String note) {
  /**
   * @throws IllegalArgumentException if the number is below 1 or the title blank
   */
  public Article {
    checkArgument(number >= 1, "article number must be 1 or more, was %s", number);
    checkArgument(!title.isBlank(), "title of article %s is blank", number);
  }
}
