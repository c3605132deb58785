package org.palermo.convention.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Problem;
import org.palermo.convention.Wording;
import org.palermo.convention.gap.DutyShape;
import org.palermo.convention.gap.Equivalent;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.SampleBook;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StateValues;
import org.palermo.convention.state.TreatyAction;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;

class CatalogueTest {
  private static final ProtocolContent UNTOC = content(StateValues.TREATY, SampleBook.TREATY_FORM);
  private static final ProtocolContent TIP =
      content(StateValues.PROTOCOL, SampleBook.PROTOCOL_FORM);

  private static ProtocolContent content(Instrument instrument, Questionnaire form) {
    return new ProtocolContent(
        instrument,
        of(instrument, SampleBook.PROVISIONS.all()),
        form,
        SampleBook.RULES.stream()
            .filter(rule -> rule.instrument().equals(instrument.code()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableSortedMap.of());
  }

  private static ImmutableList<Provision> of(Instrument instrument, Iterable<Provision> all) {
    return ImmutableList.copyOf(all).stream()
        .filter(provision -> provision.citation().instrument().equals(instrument.code()))
        .collect(ImmutableList.toImmutableList());
  }

  private record Plugin(String id, Supplier<ProtocolContent> brings) implements ProtocolPlugin {
    @Override
    public ProtocolContent content() {
      return brings.get();
    }
  }

  private static ProtocolPlugin plugin(String id, ProtocolContent content) {
    return new Plugin(id, () -> content);
  }

  private static ProtocolPlugin failing(String id, RuntimeException trouble) {
    return new Plugin(
        id,
        () -> {
          throw trouble;
        });
  }

  private static List<PluginRefusal> refusals(ProtocolPlugin... plugins) {
    return admitted(plugins).refusals();
  }

  private static Admission admitted(ProtocolPlugin... plugins) {
    Admission admission = new Admission();
    for (ProtocolPlugin plugin : plugins) {
      admission.consider(plugin);
    }
    admission.settle();
    return admission;
  }

  @Test
  void theOrderInWhichPluginsComeNeverMatters() {
    Catalogue one = Catalogue.of(List.of(plugin("untoc", UNTOC), plugin("trafficking", TIP)));
    Catalogue other = Catalogue.of(List.of(plugin("trafficking", TIP), plugin("untoc", UNTOC)));
    assertThat(one.contents().keySet()).containsExactly("trafficking", "untoc");
    assertThat(one.contents()).isEqualTo(other.contents());
    assertThat(one.questions().all()).isEqualTo(other.questions().all());
    assertThat(one.provisions().all()).isEqualTo(other.provisions().all());
    assertThat(one.rules().all()).isEqualTo(other.rules().all());
  }

  @Test
  void noPluginAtAllIsARefusalThatSaysWhatToDo() {
    assertThatThrownBy(() -> Catalogue.of(List.of()))
        .isInstanceOf(PluginsRefusedException.class)
        .hasMessageContaining("put at least one on the module path");
    assertThatThrownBy(Catalogue::load).isInstanceOf(PluginsRefusedException.class);
  }

  @Test
  void ofTwoPluginsWithOneIdNeitherIsUsed() {
    Admission admission =
        admitted(plugin("untoc", UNTOC), plugin("untoc", TIP), plugin("other", TIP));
    assertThat(admission.admitted().keySet()).containsExactly("other");
    assertThat(admission.refusals())
        .containsExactly(
            new PluginRefusal("untoc", "2 plugins have this id; leave one of them out"));
  }

  @Test
  void ofTwoPluginsWithOneIdNeitherIsUsedThoughOneFails() {
    assertThat(
            admitted(failing("untoc", new IllegalStateException("no disk")), plugin("untoc", UNTOC))
                .admitted())
        .isEmpty();
  }

  @Test
  void ofTwoPluginsThatBringOneInstrumentNeitherIsUsed() {
    Admission admission = admitted(plugin("one", UNTOC), plugin("two", UNTOC), plugin("tip", TIP));
    assertThat(admission.admitted().keySet()).containsExactly("tip");
    assertThat(admission.refusals())
        .contains(new PluginRefusal("one", "instrument UNTOC is brought by one and two"));
  }

  @Test
  void whateverAPluginThrowsIsItsOwnRefusalAndTheRestGoOn() {
    ProtocolPlugin endless =
        new Plugin(
            "endless",
            () -> {
              throw new StackOverflowError();
            });
    ProtocolPlugin half =
        new Plugin(
            "half",
            () -> {
              throw new NoClassDefFoundError("gone");
            });
    Admission admission =
        admitted(
            failing(
                "broken",
                new InvalidDataException(
                    ImmutableList.of(
                        new Problem("rules.json", "/0", "unknown-field", "what", "fix")))),
            endless,
            half,
            plugin("untoc", UNTOC));
    assertThat(admission.admitted().keySet()).containsExactly("untoc");
    assertThat(admission.refusals())
        .extracting(PluginRefusal::toString)
        .containsExactly(
            "plugin broken is refused: InvalidDataException: rules.json /0: what [unknown-field];"
                + " fix",
            "plugin endless is refused: StackOverflowError: null",
            "plugin half is refused: NoClassDefFoundError: gone");
  }

  @Test
  @SuppressWarnings("NullAway") // what foreign code may do all the same
  void aPluginThatBringsNothingIsRefused() {
    assertThat(refusals(plugin("nothing", null)))
        .extracting(PluginRefusal::plugin)
        .containsExactly("nothing");
    assertThat(refusals(new Plugin(null, () -> UNTOC))).hasSize(1);
  }

  @Test
  void malformedIdsAreRefused() {
    for (String id : List.of("", "Untoc", "1untoc", "un toc", "../x", "a".repeat(65))) {
      assertThat(refusals(plugin(id, UNTOC)))
          .singleElement()
          .satisfies(
              refusal ->
                  assertThat(refusal.reason())
                      .startsWith("its id must be lower-case letters, digits and hyphens"));
    }
  }

  @Test
  void explicitPluginsAreAllUsedOrRefusedTogether() {
    assertThatThrownBy(
            () ->
                Catalogue.of(
                    List.of(
                        plugin("untoc", UNTOC),
                        failing("broken", new IllegalStateException("no disk")))))
        .isInstanceOf(PluginsRefusedException.class)
        .hasMessage("plugin broken is refused: IllegalStateException: no disk");
  }

  /** A provider as service loading hands it out. */
  private record Provider(Supplier<ProtocolPlugin> plugin)
      implements ServiceLoader.Provider<ProtocolPlugin> {
    @Override
    public Class<? extends ProtocolPlugin> type() {
      return Plugin.class;
    }

    @Override
    public ProtocolPlugin get() {
      return plugin.get();
    }
  }

  @Test
  void aProviderThatThrowsInItsConstructorIsRefusedByItsClassAndTheRestGoOn() {
    Iterator<ServiceLoader.Provider<ProtocolPlugin>> providers =
        List.<ServiceLoader.Provider<ProtocolPlugin>>of(
                new Provider(
                    () -> {
                      throw new ServiceConfigurationError(
                          "could not be instantiated", new IllegalStateException("no disk"));
                    }),
                new Provider(() -> plugin("untoc", UNTOC)))
            .iterator();
    Admission admission = new Admission();
    while (admission.hasNext(providers)) {
      admission.consider(providers);
    }
    admission.settle();
    assertThat(admission.admitted().keySet()).containsExactly("untoc");
    assertThat(admission.refusals())
        .containsExactly(
            new PluginRefusal(Plugin.class.getName(), "IllegalStateException: no disk"));
  }

  @Test
  void aLookUpThatFailsForeverIsGivenUp() {
    Iterator<ServiceLoader.Provider<ProtocolPlugin>> broken =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new ServiceConfigurationError("unreadable");
          }

          @Override
          public ServiceLoader.Provider<ProtocolPlugin> next() {
            throw new ServiceConfigurationError("unreadable");
          }
        };
    Admission admission = new Admission();
    assertThat(admission.hasNext(broken)).isFalse();
    assertThat(admission.refusals()).hasSize(1);
  }

  private static List<String> faults(GapRule rule, ImmutableSortedMap<String, TreatyAction> acts) {
    return ContentCheck.of(
            new ProtocolContent(
                StateValues.TREATY,
                UNTOC.provisions(),
                SampleBook.TREATY_FORM,
                ImmutableList.of(rule),
                acts))
        .stream()
        .map(Problem::rule)
        .toList();
  }

  @Test
  void whatARuleNamesMustBeThere() {
    GapRule sound = SampleBook.RULES.get(1);
    GapRule broken =
        new GapRule(
            sound.id(),
            1,
            "UNTOC",
            sound.question(),
            sound.provisions(),
            DutyShape.ANY_OF,
            sound.text(),
            ImmutableList.of("untoc.99.1"),
            ImmutableList.of(
                SampleBook.gap(
                    new Condition.AllOf(
                        ImmutableList.of(
                            SampleBook.in("untoc.98.1", "no"),
                            SampleBook.in("untoc.05.1", "perhaps"))),
                    org.palermo.convention.gap.Severity.MAJOR,
                    org.palermo.convention.gap.GapKind.LAW,
                    "LEGAL")),
            ImmutableList.of(new Equivalent("conspiracy", Wording.english("conspiracy"))));
    assertThat(faults(sound, ImmutableSortedMap.of())).isEmpty();
    assertThat(faults(broken, ImmutableSortedMap.of()))
        .containsExactlyInAnyOrder(
            "unknown-question", "unknown-question", "option-unknown", "option-unknown");
  }

  @Test
  void treatyActionsMustBeAboutTheInstrumentBrought() {
    assertThat(
            faults(
                SampleBook.RULES.get(1),
                ImmutableSortedMap.of("AFG", TreatyAction.signed("TIP", LocalDate.of(2001, 1, 1)))))
        .containsExactly("instrument-differs");
  }

  @Test
  void nobodyJoinsAnInstrumentBeforeItIsAdopted() {
    Instrument treaty = StateValues.TREATY;
    TreatyAction early =
        new TreatyAction(
            treaty.code(),
            Optional.empty(),
            Optional.of(TreatyAction.Consent.ACCESSION),
            Optional.of(treaty.adopted().minusDays(1)),
            Optional.empty());
    assertThat(faults(SampleBook.RULES.get(1), ImmutableSortedMap.of("AFG", early)))
        .containsExactly("before-adoption");
    assertThat(
            faults(
                SampleBook.RULES.get(1),
                ImmutableSortedMap.of("AFG", TreatyAction.signed(treaty.code(), treaty.adopted()))))
        .isEmpty();
  }

  @Test
  void thePluginsTreatyActionsStandBesideThoseOfTheRegister() {
    Instrument arms =
        StateValues.instrument("ARMS", "2005-07-03", Optional.empty(), ImmutableList.of());
    ProtocolContent content =
        new ProtocolContent(
            arms,
            ImmutableList.of(),
            new Questionnaire(
                "arms",
                SampleBook.TREATY_FORM.version(),
                "ARMS",
                Wording.english("Arms"),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of()),
            ImmutableList.of(),
            ImmutableSortedMap.of("AFG", TreatyAction.acceded("ARMS", LocalDate.of(2006, 1, 1))));
    StateRegister register =
        StateRegister.of(StateValues.AS_OF, List.of(StateValues.state("AFG")), ImmutableList.of());
    assertThat(
            Catalogue.of(List.of(plugin("arms", content)))
                .status(register)
                .status("AFG", "ARMS", LocalDate.of(2010, 1, 1))
                .code())
        .isEqualTo("party");
  }

  @Test
  void aFirmDutyIsReachedByAPlaceThatHoldsItOrLiesWithinIt() {
    List<String> missed =
        Reach.of(UNTOC).stream()
            .filter(Reach::isMissed)
            .map(reach -> reach.provision().citation().toString())
            .toList();
    assertThat(missed).isEmpty();
    ProtocolContent withoutRules =
        new ProtocolContent(
            UNTOC.instrument(),
            UNTOC.provisions(),
            UNTOC.questionnaire(),
            ImmutableList.of(),
            ImmutableSortedMap.of());
    assertThat(Reach.of(withoutRules).stream().filter(Reach::isMissed).toList()).hasSize(4);
    assertThat(Reach.of(withoutRules).get(0).questions())
        .containsExactly("untoc.05.1", "untoc.05.2");
    assertThat(ImmutableSortedSet.copyOf(Reach.of(UNTOC).get(0).rules()))
        .containsExactly("untoc.05.1", "untoc.05.2");
  }
}
