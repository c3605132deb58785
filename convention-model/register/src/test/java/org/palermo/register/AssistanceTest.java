package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.state.StateRegister;

class AssistanceTest {
  private static final ImmutableList<Activity> ACTIVITIES = Assistance.activities();
  private static final ThemeMap THEMES = Assistance.themes();
  private static final ImmutableList<Lesson> LESSONS = Assistance.lessons();
  private static final ImmutableMap<String, AssistanceKind> KINDS = AssistanceKinds.load();
  private static final ImmutableSet<String> INSTRUMENTS =
      ImmutableSet.of("UNTOC", "TIP", "SOM", "FIREARMS");

  @ParameterizedTest
  @CsvSource({"project, 815", "yearly_expenditure, 625"})
  void noRecordIsLost(String kind, int records) {
    assertThat(ACTIVITIES).filteredOn(activity -> activity.kind().equals(kind)).hasSize(records);
  }

  @ParameterizedTest
  @CsvSource({
    "secretariat, 1258",
    "un_entity, 135",
    "network_institute, 2",
    "regional_organization, 45"
  })
  void everyProviderHasItsKind(String kind, int records) {
    assertThat(ACTIVITIES)
        .filteredOn(activity -> activity.providerKind().equals(kind))
        .hasSize(records);
  }

  @Test
  void projectsAreSortedByWhetherTheyTouchAnInstrument() {
    ImmutableList<Activity> projects =
        ACTIVITIES.stream()
            .filter(activity -> activity.kind().equals("project"))
            .collect(ImmutableList.toImmutableList());
    assertThat(projects)
        .filteredOn(activity -> activity.areas().stream().anyMatch(INSTRUMENTS::contains))
        .hasSize(441);
    assertThat(projects).filteredOn(activity -> activity.areas().contains("related")).hasSize(257);
    assertThat(projects).filteredOn(activity -> activity.areas().contains("outside")).hasSize(117);
  }

  @Test
  void idsAreUniqueAndInOrder() {
    assertThat(ACTIVITIES).extracting(Activity::id).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"project, USD, 233751242", "yearly_expenditure, USD, 942106909.40"})
  void spendingAddsUpToThatOfTheSource(String kind, String currency, BigDecimal sum) {
    assertThat(total(kind, currency, Activity::spent)).isEqualByComparingTo(sum);
  }

  @ParameterizedTest
  @CsvSource({"project, USD, 459189723", "project, EUR, 171723927.28"})
  void plansAddUpToThoseOfTheSource(String kind, String currency, BigDecimal sum) {
    assertThat(total(kind, currency, Activity::planned)).isEqualByComparingTo(sum);
  }

  private static BigDecimal total(
      String kind, String currency, Function<Activity, Optional<BigDecimal>> amount) {
    return ACTIVITIES.stream()
        .filter(activity -> activity.kind().equals(kind))
        .filter(activity -> activity.currency().equals(Optional.of(currency)))
        .flatMap(activity -> amount.apply(activity).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void fourteenYearsTakeBackEarlierBookingsAndSaySo() {
    assertThat(ACTIVITIES)
        .filteredOn(activity -> activity.spent().filter(sum -> sum.signum() < 0).isPresent())
        .hasSize(14)
        .allMatch(activity -> activity.kind().equals("yearly_expenditure"))
        .allMatch(activity -> activity.title().contains("taken back"));
  }

  @Test
  void sharedProjectsHaveNoAmount() {
    assertThat(ACTIVITIES)
        .filteredOn(activity -> activity.recipients() > 1)
        .hasSize(51)
        .allMatch(activity -> activity.spent().isEmpty() && activity.planned().isEmpty());
  }

  @Test
  void noRecordNamesAPlaceOrAKindOfHelp() {
    assertThat(ACTIVITIES)
        .allMatch(activity -> activity.provisions().isEmpty() && activity.assistance().isEmpty());
  }

  @Test
  void everyRecipientIsInTheRegister() {
    StateRegister register = Register.load();
    assertThat(ACTIVITIES).allMatch(activity -> register.state(activity.recipient()).isPresent());
  }

  @Test
  void everySubjectIsEitherLinkedOrContext() {
    ImmutableSet<String> linked =
        THEMES.links().stream()
            .map(ThemeMap.Link::activityTheme)
            .collect(ImmutableSet.toImmutableSet());
    assertThat(ACTIVITIES)
        .flatExtracting(Activity::themes)
        .allMatch(theme -> linked.contains(theme) != THEMES.contextOnly().contains(theme));
  }

  @Test
  void everyAreaIsAnInstrumentOrMatchesNothing() {
    assertThat(ACTIVITIES)
        .flatExtracting(Activity::areas)
        .allMatch(area -> INSTRUMENTS.contains(area) != THEMES.areasWithoutMatch().contains(area));
  }

  @Test
  void onlyAProtocolOfItsOwnSubjectIsMetByAllItsThemes() {
    assertThat(THEMES.links())
        .filteredOn(link -> link.themes().isEmpty())
        .extracting(link -> link.activityTheme() + " " + link.instrument().orElse("any"))
        .containsExactly("trafficking_in_persons TIP", "smuggling_of_migrants SOM");
  }

  @Test
  void everyCodeOfARecordHasATitle() {
    Terms terms = Terms.load();
    assertThat(ACTIVITIES)
        .allMatch(activity -> terms.title(Terms.ACTIVITY_KIND, activity.kind()).isPresent())
        .allMatch(
            activity -> terms.title(Terms.PROVIDER_KIND, activity.providerKind()).isPresent());
    assertThat(ACTIVITIES)
        .flatExtracting(Activity::themes)
        .allMatch(theme -> terms.title(Terms.ACTIVITY_THEME, theme).isPresent());
    assertThat(THEMES.areasWithoutMatch())
        .allMatch(area -> terms.title(Terms.ACTIVITY_AREA, area).isPresent());
  }

  @Test
  void holdsAllLessons() {
    assertThat(LESSONS).hasSize(71).extracting(Lesson::id).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyLessonSpeaksOfKnownKindsOfHelpAndPlaces() {
    assertThat(LESSONS)
        .allMatch(lesson -> !lesson.provisions().isEmpty())
        .allMatch(lesson -> KINDS.keySet().containsAll(lesson.assistance()))
        .allMatch(lesson -> KINDS.keySet().containsAll(lesson.before()))
        .allMatch(lesson -> KINDS.keySet().containsAll(lesson.after()));
  }

  @Test
  void lessonsOfSeveralRegionsKeepThemAll() {
    assertThat(LESSONS).filteredOn(lesson -> lesson.regions().size() > 1).hasSize(4);
    assertThat(LESSONS).filteredOn(lesson -> lesson.regions().isEmpty()).hasSize(40);
  }

  @Test
  void onlyAnOrderingLessonOrders() {
    assertThat(LESSONS)
        .allMatch(lesson -> lesson.effect().equals("precede") != lesson.before().isEmpty())
        .allMatch(lesson -> lesson.before().isEmpty() == lesson.after().isEmpty());
  }

  @Test
  void whatComesFirstNeverComesLater() {
    MutableGraph<String> order = GraphBuilder.directed().build();
    for (Lesson lesson : LESSONS) {
      lesson
          .before()
          .forEach(first -> lesson.after().forEach(later -> order.putEdge(first, later)));
    }
    assertThat(order.edges()).isNotEmpty();
    assertThat(Graphs.hasCycle(order)).isFalse();
  }

  @Test
  void holdsTheSixteenKindsOfTheFormAndReporting() {
    assertThat(KINDS).hasSize(17).containsKeys("ASSESS", "REPORTING", "OTHER");
    assertThat(KINDS.values())
        .allMatch(kind -> kind.meaning().missing().isEmpty())
        .allMatch(kind -> kind.monthsFrom() <= kind.monthsTo());
  }
}
