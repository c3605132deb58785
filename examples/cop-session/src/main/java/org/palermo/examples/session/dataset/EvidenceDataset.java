package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.evidence.IndicatorValue;
import org.palermo.examples.session.GroupRecord;
import org.palermo.register.Evidence;

/**
 * The real data that the project carries: figures under an open licence, records of assistance and
 * lessons. It holds no answer of any State and no reporting cycle, so nobody in it is silent.
 */
final class EvidenceDataset implements Dataset {
  @Override
  public SessionData load(
      Setting setting, Optional<LocalDate> asOf, FigureFiles figures, Progress progress) {
    progress.step("reading figures, records of assistance and lessons");
    Evidence evidence = Evidence.load();
    IndicatorMap map = evidence.indicatorMap();
    Found<IndicatorValue> further = figures.read(new FileKinds(setting, map));
    return new SessionData(
        EVIDENCE,
        false,
        evidence
            .base(asOf.orElse(setting.register().asOf()))
            .indicators(further.records(), map)
            .build(),
        ImmutableList.of(),
        GroupRecord.published(),
        ImmutableList.of(),
        ImmutableList.of(),
        evidence.themes(),
        ImmutableList.of(),
        further.problems(),
        evidence.sources());
  }
}
