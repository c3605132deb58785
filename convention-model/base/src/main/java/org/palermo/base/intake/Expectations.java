package org.palermo.base.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.EntryForm;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.Problem;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.decision.ReferenceCheck;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.json.Format;
import org.palermo.convention.json.Formats;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StateRegister;

/** What records are held against when they are read: that they speak of what is known. */
public final class Expectations {
  private static final Expectations NONE = new Expectations(Formats.RESPONSE, Optional.empty());

  private final Format<Response> responses;
  private final Optional<ReferenceCheck> references;

  private Expectations(Format<Response> responses, Optional<ReferenceCheck> references) {
    this.responses = responses;
    this.references = references;
  }

  /** Records as they stand, whatever they speak of. */
  public static Expectations none() {
    return NONE;
  }

  /**
   * Records that speak of known States, instruments, places, questionnaires and kinds of help.
   *
   * @param catalogue the instruments in use
   * @param register the States
   * @param kinds codes of the kinds of help
   * @param map how third parties' figures speak to provisions
   */
  public static Expectations of(
      Catalogue catalogue, StateRegister register, ImmutableSet<String> kinds, IndicatorMap map) {
    ImmutableSet<String> states =
        register.all().stream().map(State::code).collect(ImmutableSet.toImmutableSet());
    return new Expectations(
        Formats.responsesOfAnyVersion(catalogue.histories().values(), states),
        Optional.of(new ReferenceCheck(register, catalogue, kinds, map)));
  }

  /** How records of a kind are read. */
  @SuppressWarnings("unchecked") // the form of responses reads responses
  <T> Format<T> format(RecordKind<T> kind) {
    return kind.equals(RecordKind.RESPONSE) ? (Format<T>) responses : kind.format();
  }

  /** How entries are read, whatever records they hold. */
  Format<Entry<?>> entries() {
    return new Format<>(Entry.FORMAT.name(), new EntryForm(kind -> format(kind).form()));
  }

  /** What an entry speaks of that is not known. */
  <T> ImmutableList<Problem> unknown(String file, Entry<T> entry) {
    return references.isPresent() && entry.record().isPresent()
        ? entry.kind().unknown(references.get(), file, entry.record().get())
        : ImmutableList.of();
  }
}
