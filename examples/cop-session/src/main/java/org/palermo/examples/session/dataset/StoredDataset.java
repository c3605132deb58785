package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.base.store.AsOf;
import org.palermo.base.store.InformationStore;
import org.palermo.convention.Problem;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.state.RegisterSource;
import org.palermo.examples.session.GroupRecord;
import org.palermo.register.Assistance;
import org.palermo.register.Indicators;

/**
 * What a store knew on a day.
 *
 * @param store the file of the store
 * @param known the day; empty for the first that is still open
 */
public record StoredDataset(Path store, Optional<LocalDate> known) implements Dataset {
  @Override
  public SessionData load(
      Setting setting, Optional<LocalDate> asOf, FigureFiles figures, Progress progress) {
    IndicatorMap map = Indicators.map();
    try (InformationStore open = InformationStore.open(store)) {
      LocalDate knownOn = known.or(open::openDay).or(() -> asOf).orElse(setting.register().asOf());
      progress.step("opening " + store + " as known on " + knownOn);
      AsOf view = open.asOf(knownOn, asOf.orElse(knownOn));
      ImmutableList<Problem> looseEnds = view.looseEnds();
      Found<IndicatorValue> further = figures.read(new FileKinds(setting, map));
      InformationBase base = view.informationBase(map);
      CarriedResponses carried =
          CarriedResponses.of(setting.catalogue(), ImmutableList.copyOf(base.responses().values()));
      return new SessionData(
          store.toString(),
          false,
          with(base, carried, further, map),
          ImmutableList.of(),
          GroupRecord.published(),
          ImmutableList.of(),
          ImmutableList.of(),
          Assistance.themes(),
          carried.carried(),
          ImmutableList.<Problem>builder().addAll(looseEnds).addAll(further.problems()).build(),
          ImmutableList.of(
              new RegisterSource(
                  "responses, requests, cycles, activities, lessons and figures",
                  "the information base " + store + " as known on " + knownOn,
                  view.trueOn().toString())));
    }
  }

  private static InformationBase with(
      InformationBase base,
      CarriedResponses carried,
      Found<IndicatorValue> further,
      IndicatorMap map) {
    return InformationBase.builder(base.asOf())
        .responses(carried.responses())
        .requests(base.requests().values())
        .cycles(base.cycles())
        .activities(base.activities().values())
        .lessons(base.lessons())
        .indicators(Iterables.concat(base.indicators(), further.records()), map)
        .build();
  }
}
