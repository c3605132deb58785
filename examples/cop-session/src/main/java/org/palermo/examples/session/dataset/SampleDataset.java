package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.convention.state.RegisterSource;
import org.palermo.examples.session.GroupRecord;
import org.palermo.examples.session.sample.Sample;
import org.palermo.register.Assistance;
import org.palermo.register.Indicators;

/** Made-up responses, requests and assistance of all States; real are only treaties and lessons. */
final class SampleDataset implements Dataset {
  @Override
  public SessionData load(
      Setting setting, Optional<LocalDate> asOf, FigureFiles figures, Progress progress) {
    progress.step("making up responses of all States (synthetic)");
    ThemeMap themes = Assistance.themes();
    Sample sample = Sample.of(setting.catalogue(), setting.status(), themes);
    IndicatorMap map = Indicators.map();
    Found<IndicatorValue> further = figures.read(new FileKinds(setting, map));
    return new SessionData(
        SAMPLE,
        true,
        InformationBase.builder(asOf.orElse(setting.register().asOf()))
            .cycles(sample.cycles())
            .responses(sample.responses())
            .requests(sample.requests())
            .activities(sample.activities())
            .lessons(Assistance.lessons())
            .indicators(further.records(), map)
            .build(),
        ImmutableList.of(),
        GroupRecord.published(),
        ImmutableList.of(),
        ImmutableList.of(),
        themes,
        ImmutableList.of(),
        further.problems(),
        ImmutableList.of(
            new RegisterSource(
                "responses, reporting cycles, requests and records of assistance",
                "synthetic: made up by a seeded generator; they say nothing about any State",
                "seed " + Sample.SEED)));
  }
}
