package org.palermo.convention.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.Questionnaire;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.revision.CarriedAnswers;
import org.palermo.convention.revision.CarryOver;
import org.palermo.convention.revision.VersionHistory;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.state.StateRegister;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.treaty.Instrument;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;

/**
 * The instruments that the plugins bring, with their provisions, questions and rules, checked
 * against one another. Immutable.
 */
public final class Catalogue {
  private final ImmutableSortedMap<String, ProtocolContent> contents;
  private final ImmutableSortedMap<String, Instrument> instruments;
  private final Provisions provisions;
  private final QuestionSet questions;
  private final ImmutableSortedMap<String, VersionHistory> histories;
  private final ImmutableList<CarryOver> carryOvers;
  private final RuleBook rules;
  private final ImmutableList<PluginRefusal> refusals;

  private Catalogue(
      ImmutableSortedMap<String, Brought> brought, ImmutableList<PluginRefusal> refusals) {
    this.contents = ImmutableSortedMap.copyOf(Maps.transformValues(brought, Brought::content));
    this.histories =
        brought.values().stream()
            .map(Brought::history)
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), history -> history.present().id(), h -> h));
    this.refusals = refusals;
    ImmutableSortedMap.Builder<String, Instrument> byCode = ImmutableSortedMap.naturalOrder();
    List<Provision> everyProvision = new ArrayList<>();
    List<Questionnaire> everyForm = new ArrayList<>();
    List<GapRule> everyRule = new ArrayList<>();
    for (ProtocolContent content : contents.values()) {
      byCode.put(content.instrument().code(), content.instrument());
      everyProvision.addAll(content.provisions());
      everyForm.add(content.questionnaire());
      everyRule.addAll(content.rules());
    }
    this.instruments = byCode.buildOrThrow();
    this.provisions = Provisions.of(everyProvision);
    this.questions = QuestionSet.of(everyForm);
    this.carryOvers =
        brought.values().stream()
            .flatMap(each -> each.carryOvers().stream())
            .filter(this::isInUse)
            .sorted(Comparator.comparing(CarryOver::id))
            .collect(ImmutableList.toImmutableList());
    this.rules = RuleBook.of(instruments, provisions, questions, everyRule);
  }

  /**
   * The catalogue of exactly those plugins.
   *
   * @throws PluginsRefusedException if there is none, or one is refused; the exception holds every
   *     reason
   */
  public static Catalogue of(Iterable<? extends ProtocolPlugin> plugins) {
    Admission admission = new Admission();
    plugins.forEach(admission::consider);
    admission.settle();
    if (!admission.refusals().isEmpty() || admission.admitted().isEmpty()) {
      throw new PluginsRefusedException(admission.refusals());
    }
    return new Catalogue(admission.admitted(), ImmutableList.of());
  }

  /**
   * The catalogue of all plugins on the module path or class path. A plugin that cannot be used is
   * refused, which {@link #refusals()} tells, and the rest go on.
   *
   * @throws PluginsRefusedException if none can be used
   */
  public static Catalogue load() {
    return loadWith(ImmutableList.of());
  }

  /**
   * The catalogue of all plugins on the module path or class path and of those, such as plugins
   * without code. One that cannot be used is refused, whichever way it came, and the rest go on.
   *
   * @throws PluginsRefusedException if none can be used
   */
  public static Catalogue loadWith(Iterable<? extends ProtocolPlugin> others) {
    Admission admission = new Admission();
    others.forEach(admission::consider);
    Iterator<ServiceLoader.Provider<ProtocolPlugin>> providers =
        ServiceLoader.load(ProtocolPlugin.class).stream().iterator();
    while (admission.hasNext(providers)) {
      admission.consider(providers);
    }
    admission.settle();
    if (admission.admitted().isEmpty()) {
      throw new PluginsRefusedException(admission.refusals());
    }
    return new Catalogue(admission.admitted(), admission.refusals());
  }

  /** Plugins found and refused, by name; empty when all are in use. */
  public ImmutableList<PluginRefusal> refusals() {
    return refusals;
  }

  /** What each plugin brought, by plugin id. */
  public ImmutableSortedMap<String, ProtocolContent> contents() {
    return contents;
  }

  /** The instruments, by code. */
  public ImmutableSortedMap<String, Instrument> instruments() {
    return instruments;
  }

  /** The instrument of that code. */
  public Optional<Instrument> instrument(String code) {
    return Optional.ofNullable(instruments.get(code));
  }

  /** All provisions, by citation. */
  public Provisions provisions() {
    return provisions;
  }

  /** All questions. */
  public QuestionSet questions() {
    return questions;
  }

  /** The questionnaire of an instrument. */
  public Optional<Questionnaire> questionnaireOf(String instrument) {
    return questions.questionnaires().stream()
        .filter(form -> form.instrument().equals(instrument))
        .findFirst();
  }

  /** The versions of each questionnaire, by its id. */
  public ImmutableSortedMap<String, VersionHistory> histories() {
    return histories;
  }

  /**
   * What may be offered from one questionnaire to another, by id; such offers are left out whose
   * questionnaires are not both in use in the versions meant.
   */
  public ImmutableList<CarryOver> carryOvers() {
    return carryOvers;
  }

  private boolean isInUse(CarryOver carryOver) {
    Optional<Questionnaire> from = questions.questionnaire(carryOver.from());
    Optional<Questionnaire> to = questions.questionnaire(carryOver.to());
    return from.isPresent() && to.isPresent() && carryOver.isBetween(from.get(), to.get());
  }

  /**
   * A response carried to the present version of its questionnaire; empty where it needs no
   * carrying, or no version is known that it was given under.
   */
  public Optional<CarriedAnswers> carried(Response response) {
    return Optional.ofNullable(histories.get(response.questionnaire()))
        .flatMap(history -> history.from(response.version()))
        .map(way -> way.carry(response));
  }

  /** All rules. */
  public RuleBook rules() {
    return rules;
  }

  /**
   * The status of these instruments, with the treaty actions that plugins bring beside those of the
   * register.
   */
  public StatusOfTreaties status(StateRegister register) {
    StateRegister complete = register;
    for (ProtocolContent content : contents.values()) {
      complete = complete.with(content.actions());
    }
    return new StatusOfTreaties(complete, instruments.values());
  }
}
