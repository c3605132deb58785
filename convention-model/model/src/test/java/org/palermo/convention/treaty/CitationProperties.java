package org.palermo.convention.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CitationProperties {
  @Provide
  Arbitrary<Citation> citations() {
    return TreatyValues.citations();
  }

  @Property
  @Label("T1 round trip: a place is read back as it was written")
  void writtenPlacesAreReadBack(@ForAll("citations") Citation place) {
    assertThat(Citation.parse(place.toString())).isEqualTo(place);
  }

  @Property
  @Label("T2 lists: a list of places is read back as it was written")
  void writtenListsAreReadBack(
      @ForAll @Size(max = 5) List<@net.jqwik.api.From("citations") Citation> places) {
    String text = places.stream().map(Citation::toString).collect(Collectors.joining("; "));
    assertThat(Citations.parse(text)).isEqualTo(ImmutableList.copyOf(places));
  }

  @Property
  @Label("T3 total order: places are equal exactly when neither comes first, and the order is one")
  void orderIsTotal(
      @ForAll("citations") Citation a,
      @ForAll("citations") Citation b,
      @ForAll("citations") Citation c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property
  @Label("T4 partial order: containment is reflexive, antisymmetric and transitive")
  void containmentIsAPartialOrder(
      @ForAll("citations") Citation a,
      @ForAll("citations") Citation b,
      @ForAll("citations") Citation c) {
    assertThat(a.contains(a)).isTrue();
    if (a.contains(b) && b.contains(a)) {
      assertThat(a).isEqualTo(b);
    }
    if (a.contains(b) && b.contains(c)) {
      assertThat(a.contains(c)).isTrue();
    }
  }

  @Property
  @Label("T5 contiguous: a place comes before what it contains, and nothing else comes between")
  void containmentAgreesWithTheOrder(
      @ForAll("citations") Citation outer,
      @ForAll("citations") Citation inner,
      @ForAll("citations") Citation between) {
    if (outer.contains(inner)) {
      assertThat(outer).isLessThanOrEqualTo(inner);
      if (outer.compareTo(between) <= 0 && between.compareTo(inner) <= 0) {
        assertThat(outer.contains(between)).isTrue();
      }
    }
  }

  @Property
  @Label("T6 article: every place lies within its whole article, and within no other")
  void everyPlaceLiesInItsArticle(
      @ForAll("citations") Citation place, @ForAll("citations") Citation other) {
    assertThat(place.wholeArticle().contains(place)).isTrue();
    assertThat(other.wholeArticle().contains(place))
        .isEqualTo(other.wholeArticle().equals(place.wholeArticle()));
  }
}
