package org.palermo.examples.verifier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run wrote of its order.
 *
 * @param rule by which it was made
 * @param policy how intervals of scores count
 * @param seed of the lot
 * @param tau tolerance of the windows; empty where there are none
 * @param typeWindows whether types inside a region have windows too
 * @param theta how far a legal tradition may be off; empty where that is not asked for
 * @param top so many first needs have the reason told why they stand above the next
 * @param base what groups are entitled by, as the ledger tells it
 * @param weights what each criterion weighs, as a part of the whole
 * @param list the needs in order
 * @param reasons why one need stands above another, as far as told
 * @param whatIf what would bring a need to a place, where {@code what-if.json} was laid in the
 *     folder
 */
record Published(
    String rule,
    String policy,
    String seed,
    Optional<Ratio> tau,
    boolean typeWindows,
    Optional<Ratio> theta,
    int top,
    Json base,
    ImmutableMap<String, Ratio> weights,
    ImmutableList<Listed> list,
    ImmutableList<Json> reasons,
    Optional<Json> whatIf) {
  private static final Ratio WHOLE = Ratio.of(10_000);

  /**
   * Reads {@code priorities.json}, {@code ledger.json} and {@code why-above.json} in that folder.
   *
   * @throws IOException if one can't be read
   * @throws RuntimeException if one is not of its form
   */
  static Published in(Path folder) throws IOException {
    Json priorities = Json.read(folder.resolve("priorities.json"));
    Json ledger = Json.read(folder.resolve("ledger.json"));
    Json terms = ledger.at("terms");
    ImmutableMap<String, Json> entries =
        Maps.uniqueIndex(ledger.at("entries").items(), entry -> entry.at("need").text());
    return new Published(
        terms.at("rule").text(),
        priorities.at("policy").text(),
        terms.at("seed").text(),
        terms.maybe("tau").map(Json::ratio),
        terms.at("typeWindows").flag(),
        terms.maybe("theta").map(Json::ratio),
        priorities.at("top").count(),
        terms.at("base"),
        ledger.at("profile").at("criteria").items().stream()
            .collect(
                toImmutableMap(
                    criterion -> criterion.at("id").text(),
                    criterion -> Ratio.of(criterion.at("weight").whole()).over(WHOLE))),
        priorities.at("needs").items().stream()
            .map(need -> listed(need, entries))
            .collect(toImmutableList()),
        Json.read(folder.resolve("why-above.json")).items(),
        Files.exists(folder.resolve("what-if.json"))
            ? Optional.of(Json.read(folder.resolve("what-if.json")))
            : Optional.empty());
  }

  /**
   * The need of that id.
   *
   * @throws IllegalArgumentException if the list does not hold it
   */
  Listed need(String id) {
    return list.stream()
        .filter(need -> need.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the list does not hold " + id));
  }

  private static Listed listed(Json need, Map<String, Json> entries) {
    String id = need.at("need").text();
    Json entry = entries.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("the ledger does not hold " + id);
    }
    for (String figure : List.of("tier", "score", "placeByNeed", "place")) {
      if (!entry.at(figure).text().equals(need.at(figure).text())) {
        throw new IllegalArgumentException("the ledger tells another " + figure + " of " + id);
      }
    }
    ImmutableMap<String, Ratio> traditions =
        need.at("traditions").fields().entrySet().stream()
            .collect(toImmutableMap(Map.Entry::getKey, share -> share.getValue().ratio()));
    return new Listed(
        id,
        need.at("place").count(),
        need.at("placeByNeed").count(),
        need.at("state").text(),
        need.at("group").text(),
        traditions,
        Listed.typeOf(traditions),
        need.at("tier").count(),
        need.at("score").whole(),
        entry.at("points").fields().entrySet().stream()
            .collect(toImmutableMap(Map.Entry::getKey, part -> Listed.Points.of(part.getValue()))));
  }

  /** The needs of one tier, in order. */
  ImmutableList<Listed> tier(int number) {
    return list.stream().filter(need -> need.tier() == number).collect(toImmutableList());
  }
}
