package org.palermo.examples.verifier;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/** Takes the whole order anew by its rule and holds the list against it. */
final class OrderCheck {
  private final Published published;
  private final Doubts doubts;

  OrderCheck(Published published, Doubts doubts) {
    this.published = published;
    this.doubts = doubts;
  }

  void check() {
    int before = 0;
    for (int tier :
        ImmutableSortedSet.copyOf(published.list().stream().map(Listed::tier).iterator())) {
      List<String> anew = new TakenAnew(published, tier, published.tau()).order();
      for (int i = 0; i < anew.size(); i++) {
        Listed told = published.list().get(before + i);
        doubts.unless(
            told.id().equals(anew.get(i)),
            "place "
                + (before + i + 1)
                + " is told of "
                + told.id()
                + ", and is "
                + anew.get(i)
                + "'s");
      }
      before += anew.size();
    }
  }
}
