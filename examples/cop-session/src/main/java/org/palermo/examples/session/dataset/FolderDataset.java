package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Problem;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.evidence.IndicatorMap;
import org.palermo.convention.state.RegisterSource;
import org.palermo.examples.session.GroupRecord;
import org.palermo.register.Assistance;
import org.palermo.register.Indicators;

/**
 * The user's own files in one folder. Nothing that the project carries is mixed in but the register
 * and the maps by which figures and subjects of assistance speak to provisions.
 *
 * @param folder where the files lie
 */
record FolderDataset(Path folder) implements Dataset {
  @Override
  public SessionData load(
      Setting setting, Optional<LocalDate> asOf, FigureFiles figures, Progress progress) {
    IndicatorMap map = Indicators.map();
    FileKinds kinds = new FileKinds(setting, map);
    FolderFiles files =
        FolderFiles.of(folder, kinds.ofData().stream().map(FileKind::naming).toList(), progress);
    var responses = files.read(kinds.responses());
    CarriedResponses carried = CarriedResponses.of(setting.catalogue(), responses.records());
    var requests = files.read(kinds.requests());
    var cycles = files.read(kinds.cycles());
    var activities = files.read(kinds.activities());
    var lessons = files.read(kinds.lessons());
    var proposals = files.read(kinds.proposals());
    var resources = files.read(kinds.resources());
    var requirements = files.read(kinds.requirements());
    var own = files.read(kinds.figures());
    var further = figures.read(kinds);
    ImmutableList.Builder<Problem> ofGroup = ImmutableList.builder();
    GroupRecord group = GroupFiles.with(files, kinds, ofGroup);
    LocalDate date =
        asOf.or(() -> NewestDay.of(carried.responses(), requests.records(), cycles.records()))
            .orElse(setting.register().asOf());
    return new SessionData(
        name(),
        false,
        InformationBase.builder(date)
            .responses(carried.responses())
            .requests(requests.records())
            .cycles(cycles.records())
            .activities(activities.records())
            .lessons(lessons.records())
            .indicators(Iterables.concat(own.records(), further.records()), map)
            .build(),
        proposals.records(),
        group,
        resources.records(),
        requirements.records(),
        Assistance.themes(),
        carried.carried(),
        problems(
            ImmutableList.<Problem>builder()
                .addAll(files.problems())
                .addAll(ofGroup.build())
                .build(),
            responses,
            requests,
            cycles,
            activities,
            lessons,
            proposals,
            resources,
            requirements,
            own,
            further),
        ImmutableList.of(
            new RegisterSource(
                "responses, requests, cycles, activities, lessons, proposals, resources, requirements,"
                    + " proceedings, remarks and figures",
                "the user's files " + String.join(", ", files.names()),
                date.toString())));
  }

  private String name() {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? folder.toString() : last.toString();
  }

  private static ImmutableList<Problem> problems(
      ImmutableList<Problem> ofFolder, Found<?>... found) {
    ImmutableList.Builder<Problem> all = ImmutableList.builder();
    all.addAll(ofFolder);
    for (Found<?> one : found) {
      all.addAll(one.problems());
    }
    return all.build();
  }
}
