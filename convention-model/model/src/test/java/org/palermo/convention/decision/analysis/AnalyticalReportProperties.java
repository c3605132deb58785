package org.palermo.convention.decision.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.palermo.convention.Visibility;
import org.palermo.convention.questionnaire.RecordedAnswer;

/** A reader who knows the form can't tell a party from a total. Source: decision 2/6 (b). */
class AnalyticalReportProperties {
  /** Parties that answer alike. */
  record Group(int size, List<String> options, boolean isPublished) {
    Visibility visibility() {
      return isPublished ? Visibility.PUBLIC : Visibility.CONFIDENTIAL;
    }
  }

  @Provide
  Arbitrary<List<Group>> groups() {
    Arbitrary<String> option = Arbitraries.of("yes", "yes_in_part", "no", "");
    return Combinators.combine(
            Arbitraries.of(1, 2, 3, 4, 5, 6, 8),
            option.list().ofSize(3),
            Arbitraries.of(false, false, true))
        .as(Group::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  @Property(tries = 250)
  @Label(
      "A1 secrecy: no withheld figure follows from its row, its base and the rows that rest on it")
  void noWithheldFigureCanBeWorkedOut(@ForAll("groups") List<Group> groups) {
    List<Group> published = groups.stream().filter(Group::isPublished).toList();
    List<ProvisionFigures> rows = withoutPublished(analysed(groups).provisions(), published);
    List<List<long[]>> tables = new ArrayList<>();
    tables(
        rows,
        groups.stream().filter(each -> !each.isPublished()).mapToInt(Group::size).sum(),
        new ArrayList<>(),
        tables);
    for (int row = 0; row < rows.size(); row++) {
      for (Stand stand : Stand.values()) {
        if (isPartly(rows.get(row)) && rows.get(row).figure(stand).isWithheld()) {
          Set<Long> possible = new TreeSet<>();
          for (List<long[]> table : tables) {
            possible.add(table.get(row)[column(stand)]);
          }
          assertThat(possible).as("%s of row %s in %s", stand, row, rows).hasSizeGreaterThan(1);
        }
      }
    }
  }

  @Property(tries = 250)
  @Label(
      "A2 conservation: the figures of a row that is shown whole add up to the parties that replied")
  void rowsAddUpToTheirBase(@ForAll("groups") List<Group> groups) {
    for (ProvisionFigures row : analysed(groups).provisions()) {
      if (row.isWhole()) {
        assertThat(row.stands().values().stream().mapToLong(f -> f.count().orElseThrow()).sum())
            .isEqualTo(groups.stream().mapToInt(Group::size).sum());
      }
    }
  }

  /** What is left once a reader takes off the replies that everybody may see. */
  private static List<ProvisionFigures> withoutPublished(
      List<ProvisionFigures> all, List<Group> published) {
    List<ProvisionFigures> rest = new ArrayList<>();
    for (int row = 0; row < all.size(); row++) {
      int place = row;
      ImmutableSortedMap.Builder<Stand, Figure> stands = ImmutableSortedMap.naturalOrder();
      for (Stand stand : Stand.values()) {
        Figure figure = all.get(row).figure(stand);
        long known =
            published.stream()
                .filter(group -> stand(group, place) == stand)
                .mapToLong(Group::size)
                .sum();
        stands.put(
            stand,
            new Figure(
                figure.isWithheld()
                    ? figure.count()
                    : OptionalLong.of(figure.count().orElseThrow() - known),
                figure.base(),
                figure.asOf()));
      }
      rest.add(
          new ProvisionFigures(
              all.get(row).question(), all.get(row).places(), stands.buildOrThrow()));
    }
    return rest;
  }

  /** Each question of the chain is put to those who said yes, or in part, to the one before. */
  private static Stand stand(Group group, int row) {
    if (row > 0 && stand(group, row - 1) != Stand.YES && stand(group, row - 1) != Stand.IN_PART) {
      return Stand.NOT_ASKED;
    }
    return switch (group.options().get(row)) {
      case "yes" -> Stand.YES;
      case "yes_in_part" -> Stand.IN_PART;
      case "no" -> Stand.NO;
      default -> Stand.BLANK;
    };
  }

  private static CycleAnalysis analysed(List<Group> groups) {
    Replies replies = new Replies();
    for (Group group : groups) {
      List<RecordedAnswer> answers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        if (!group.options().get(i).isEmpty()) {
          answers.add(RecordedAnswer.option(Replies.CHAIN.get(i), group.options().get(i)));
        }
      }
      replies.parties(group.size(), group.visibility(), answers.toArray(RecordedAnswer[]::new));
    }
    return replies.analysed();
  }

  private static boolean isPartly(ProvisionFigures row) {
    return row.stands().values().stream().anyMatch(figure -> !figure.isWithheld());
  }

  private static int column(Stand stand) {
    return List.of(Stand.values()).indexOf(stand);
  }

  /** Every table that agrees with what is published, rows not published left out. */
  private static void tables(
      List<ProvisionFigures> rows, long base, List<long[]> soFar, List<List<long[]>> found) {
    int row = soFar.size();
    if (row == rows.size()) {
      found.add(List.copyOf(soFar));
      return;
    }
    List<long[]> fills = new ArrayList<>();
    if (isPartly(rows.get(row))) {
      fill(rows.get(row), 0, base, new long[Stand.values().length], fills);
    } else {
      fills.add(new long[0]);
    }
    for (long[] fill : fills) {
      long[] above = row == 0 ? new long[0] : soFar.get(row - 1);
      boolean agrees =
          above.length == 0
              || fill.length == 0
              || fill[column(Stand.NOT_ASKED)]
                  == base - above[column(Stand.YES)] - above[column(Stand.IN_PART)];
      if (agrees) {
        soFar.add(fill);
        tables(rows, base, soFar, found);
        soFar.remove(row);
      }
    }
  }

  private static void fill(
      ProvisionFigures row, int at, long left, long[] soFar, List<long[]> fills) {
    if (at == soFar.length) {
      if (left == 0) {
        fills.add(soFar.clone());
      }
      return;
    }
    OptionalLong shown = row.stands().values().asList().get(at).count();
    for (long value = shown.orElse(1); value <= Math.min(shown.orElse(left), left); value++) {
      soFar[at] = value;
      fill(row, at + 1, left - value, soFar, fills);
    }
  }
}
