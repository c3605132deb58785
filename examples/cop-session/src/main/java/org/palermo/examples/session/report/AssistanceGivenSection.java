package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.disclosure.Breakdown;
import org.palermo.convention.disclosure.Count;
import org.palermo.convention.disclosure.Counted;
import org.palermo.documents.markup.Html;
import org.palermo.register.Terms;

/** Assistance given, under way or planned, as the records tell. Source: decision 2/6 (c)(iii). */
final class AssistanceGivenSection implements Section {
  private static final String YEARLY = "yearly_expenditure";
  private static final long THOUSAND = 1000;

  private final Report report;
  private final LocalDate asOf;
  private final ImmutableList<Activity> yearly;
  private final ImmutableList<Activity> records;

  AssistanceGivenSection(Report report) {
    this.report = report;
    this.asOf = report.run().asOf();
    Map<Boolean, ImmutableList<Activity>> byKind =
        report.run().base().activities().values().stream()
            .collect(
                Collectors.partitioningBy(
                    activity -> activity.kind().equals(YEARLY), ImmutableList.toImmutableList()));
    this.yearly = byKind.getOrDefault(true, ImmutableList.of());
    this.records = byKind.getOrDefault(false, ImmutableList.of());
  }

  @Override
  public String id() {
    return "assistance-given";
  }

  @Override
  public String title() {
    return "Assistance given";
  }

  @Override
  public void write(Html html) {
    if (records.isEmpty() && yearly.isEmpty()) {
      html.element(
          "p", "No record of assistance is at hand. That says nothing about what is given.");
      return;
    }
    html.element(
        "p",
        "Records of assistance at hand: "
            + Figures.count(records.size(), "project", "projects")
            + " and "
            + Figures.count(yearly.size(), "yearly sum", "yearly sums")
            + " of expenditure. A project shared by several States is one record for each. A list"
            + " of records is never complete: no record does not mean no assistance.");
    bars(html, "Projects by subject", "Subject", Terms.ACTIVITY_THEME, Activity::themes);
    bars(
        html,
        "Projects by instrument they touch",
        "Instrument or area",
        Terms.ACTIVITY_AREA,
        Activity::areas);
    bars(
        html,
        "Projects by kind of provider",
        "Kind of provider",
        Terms.PROVIDER_KIND,
        a -> one(a.providerKind()));
    bars(html, "Projects by provider", "Provider", "", a -> one(a.provider()));
    bars(
        html,
        "Projects by standing on " + Figures.date(asOf),
        "Standing",
        "",
        a -> one(standing(a)));
    underWay(html);
    yearlySums().forEach((currency, sums) -> spending(html, currency, sums));
  }

  private static ImmutableList<String> one(String key) {
    return ImmutableList.of(key);
  }

  private String standing(Activity activity) {
    if (activity.isPlanned(asOf)) {
      return "planned";
    }
    if (activity.isOver(asOf)) {
      return "ended";
    }
    return activity.start().isEmpty() && activity.end().isEmpty() ? "no_dates" : "under_way";
  }

  private void bars(
      Html html,
      String caption,
      String labelled,
      String scheme,
      Function<Activity, ? extends Iterable<String>> keys) {
    TreeSet<String> found = new TreeSet<>();
    records.forEach(activity -> keys.apply(activity).forEach(found::add));
    ImmutableMap<String, String> labels =
        found.stream()
            .collect(ImmutableMap.toImmutableMap(key -> key, key -> report.title(scheme, key)));
    if (!labels.isEmpty()) {
      report.bars(
          html,
          caption,
          labelled,
          "Projects",
          Breakdown.of(Counted.ACTIVITIES, records, keys, labels));
    }
  }

  /** Projects with a first day, in every year up to their last. */
  private void underWay(Html html) {
    ImmutableList<Activity> dated =
        records.stream()
            .filter(a -> a.start().isPresent() && !a.start().get().isAfter(asOf))
            .collect(ImmutableList.toImmutableList());
    if (!dated.isEmpty()) {
      int first =
          dated.stream().mapToInt(a -> a.start().orElseThrow().getYear()).min().orElseThrow();
      ImmutableMap<Integer, String> years = years(first, asOf.getYear());
      Breakdown breakdown = Breakdown.of(Counted.ACTIVITIES, dated, this::yearsOf, years);
      chart(html, "under-way", "Projects under way in each year", "Projects", years, breakdown);
    }
  }

  private Iterable<Integer> yearsOf(Activity activity) {
    int last = activity.end().filter(end -> end.isBefore(asOf)).orElse(asOf).getYear();
    return IntStream.rangeClosed(activity.start().orElseThrow().getYear(), last).boxed().toList();
  }

  private static ImmutableMap<Integer, String> years(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .boxed()
        .collect(ImmutableMap.toImmutableMap(year -> year, year -> Integer.toString(year)));
  }

  private Map<String, ImmutableList<Activity>> yearlySums() {
    return yearly.stream()
        .filter(a -> a.start().isPresent() && a.spent().isPresent())
        .collect(
            Collectors.groupingBy(
                a -> a.currency().orElseThrow(), TreeMap::new, ImmutableList.toImmutableList()));
  }

  private void spending(Html html, String currency, ImmutableList<Activity> sums) {
    TreeSet<Integer> found =
        sums.stream()
            .map(a -> a.start().orElseThrow().getYear())
            .collect(Collectors.toCollection(TreeSet::new));
    ImmutableMap<Integer, String> years = years(found.first(), found.last());
    Breakdown breakdown =
        Breakdown.weighed(
            Counted.ACTIVITIES,
            sums,
            AssistanceGivenSection::thousands,
            a -> ImmutableList.of(a.start().orElseThrow().getYear()),
            years);
    String providers =
        sums.stream().map(Activity::provider).distinct().sorted().collect(Collectors.joining(", "));
    chart(
        html,
        "spending-" + currency,
        "Expenditure booked to States, by year, thousand " + currency + " (" + providers + ")",
        "Thousand " + currency,
        years,
        breakdown);
  }

  private static long thousands(Activity activity) {
    return activity
        .spent()
        .orElseThrow()
        .divide(java.math.BigDecimal.valueOf(THOUSAND), 0, RoundingMode.HALF_UP)
        .longValue();
  }

  private void chart(
      Html html,
      String id,
      String title,
      String figured,
      ImmutableMap<Integer, String> years,
      Breakdown breakdown) {
    Optional<ImmutableList<OptionalLong>> shown = report.shown(breakdown);
    if (shown.isEmpty()) {
      Report.withheld(html, title);
      return;
    }
    ImmutableSortedMap.Builder<Integer, OptionalLong> values = ImmutableSortedMap.naturalOrder();
    ImmutableList<Integer> order = years.keySet().asList();
    for (int i = 0; i < order.size(); i++) {
      boolean known = breakdown.parts().get(i).states() > 0;
      values.put(order.get(i), known ? shown.get().get(i) : OptionalLong.empty());
    }
    html.open("figure").text("\n");
    new ColumnChart(id, title, values.buildOrThrow()).write(html);
    html.element("figcaption", title + ". A year without a column has no record at hand.");
    html.closeLine();
    html.open("details").element("summary", "The figures of the chart").text("\n");
    DataTable table = DataTable.in(html, title).words("Year").figures(figured, "States").begin();
    for (int i = 0; i < order.size(); i++) {
      table.row(years.values().asList().get(i));
      states(table, shown.get().get(i), breakdown.parts().get(i));
    }
    table.end();
    Report.note(html, shown.get().stream().anyMatch(OptionalLong::isEmpty));
    html.closeLine();
  }

  private static void states(DataTable table, OptionalLong figure, Count part) {
    if (part.states() == 0) {
      table.cell("no record").cell(Figures.NONE).endRow();
    } else {
      table
          .cell(figure)
          .cell(figure.isPresent() ? OptionalLong.of(part.states()) : OptionalLong.empty())
          .endRow();
    }
  }
}
