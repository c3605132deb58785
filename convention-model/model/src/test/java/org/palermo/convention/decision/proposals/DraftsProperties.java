package org.palermo.convention.decision.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.NeedKind;

/** Each protects a sentence of decision 2/6 (d) as {@link Drafts} reads it. */
class DraftsProperties {
  /** A need before its State is known. */
  record Wish(
      int state, String article, String theme, String kind, Coverage.Level level, NeedKind known) {
    CoveredNeed of(List<String> states) {
      return DraftValues.need(states.get(state), article, theme, kind, level, known);
    }
  }

  private static final ImmutableList<String> STATES =
      ImmutableList.of("KEN", "MLI", "SEN", "NPL", "COK", "XYZ");

  @Provide
  Arbitrary<ImmutableList<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.of("UNTOC 16", "UNTOC 18"),
            Arbitraries.of("extradition", "firearms_control", "final"),
            Arbitraries.of("LEGAL", "TRAINING", "EQUIPMENT", "MENTOR"),
            Arbitraries.of(Coverage.Level.class),
            Arbitraries.of(NeedKind.class))
        .as(Wish::new)
        .list()
        .uniqueElements(wish -> wish.state() + wish.article() + wish.kind())
        .ofMaxSize(25)
        .map((Collection<Wish> some) -> ImmutableList.copyOf(some));
  }

  private static ImmutableList<CoveredNeed> needs(List<Wish> wishes, List<String> states) {
    return wishes.stream().map(wish -> wish.of(states)).collect(ImmutableList.toImmutableList());
  }

  private static Drafts drafts(List<CoveredNeed> needs) {
    return Drafts.of(DraftValues.basis(needs, ImmutableMap.of("SEN", "fr")), DraftTerms.standard());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("P1 budget: activities add up to the direct budget, and no rule of a draft is broken")
  void draftsHangTogether(@ForAll("wishes") ImmutableList<Wish> wishes) {
    ImmutableList<CoveredNeed> needs = needs(wishes, STATES);
    ImmutableSet<String> open =
        needs.stream()
            .filter(need -> need.coverage().level() != Coverage.Level.COVERED)
            .map(need -> need.need().id())
            .collect(ImmutableSet.toImmutableSet());
    for (ProjectDraft draft : drafts(needs).drafts()) {
      assertThat(draft.framework().cost()).isEqualTo(draft.budget().direct());
      assertThat(DraftCheck.of(draft, open)).isEmpty();
      assertThat(open).containsAll(draft.needs());
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Label("P2 completeness: every need is in one draft, or told with the reason why it is in none")
  void noNeedIsLost(@ForAll("wishes") ImmutableList<Wish> wishes) {
    ImmutableList<CoveredNeed> needs = needs(wishes, STATES);
    Drafts drafts = drafts(needs);
    List<String> told = new ArrayList<>();
    drafts.drafts().forEach(draft -> told.addAll(draft.needs()));
    drafts.undrafted().forEach(undrafted -> told.add(undrafted.need()));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(needs.stream().map(n -> n.need().id()).toList());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("P3 order: the order in which needs are given never matters")
  void orderIsIrrelevant(@ForAll("wishes") ImmutableList<Wish> wishes, @ForAll Random random) {
    List<CoveredNeed> shuffled = new ArrayList<>(needs(wishes, STATES));
    Collections.shuffle(shuffled, random);
    assertThat(drafts(shuffled)).isEqualTo(drafts(needs(wishes, STATES)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  @Label("P4 neutrality: States that change places change places in the drafts, and nothing else")
  void permutingStatesPermutesDrafts(@ForAll("wishes") ImmutableList<Wish> wishes) {
    ImmutableList<String> swapped = ImmutableList.of("MLI", "KEN", "SEN", "NPL", "COK", "XYZ");
    Drafts before = drafts(needs(wishes, STATES));
    Drafts after = drafts(needs(wishes, swapped));
    assertThat(after.drafts().stream().map(DraftsProperties::shape).sorted())
        .containsExactlyElementsOf(
            before.drafts().stream().map(d -> sortedLists(swap(shape(d)))).sorted().toList());
    assertThat(after.undrafted().stream().map(u -> u.need() + u.reason()).sorted())
        .containsExactlyElementsOf(
            before.undrafted().stream().map(u -> swap(u.need() + u.reason())).sorted().toList());
  }

  /** All of a draft that rests on States, in an order that rests on none. */
  private static String shape(ProjectDraft draft) {
    return String.join(
        " ",
        draft.id(),
        draft.scope().code(),
        draft.beneficiaries().toString(),
        draft.needs().toString(),
        draft.follows().toString(),
        draft.lessons().toString(),
        draft.partners().toString(),
        Long.toString(draft.budget().total()),
        Integer.toString(draft.months()));
  }

  private static String swap(String text) {
    return text.replace("KEN", "???").replace("MLI", "KEN").replace("???", "MLI");
  }

  /** Lists stand in the order of codes, which are new ones now. */
  private static String sortedLists(String text) {
    StringBuilder sorted = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', at)) {
      int close = text.indexOf(']', open);
      sorted.append(text, at, open + 1);
      sorted.append(
          String.join(", ", new TreeSet<>(List.of(text.substring(open + 1, close).split(", ")))));
      at = close;
    }
    return sorted.append(text.substring(at)).toString();
  }
}
