package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.palermo.convention.Problem;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.MultiYearProgramme;
import org.palermo.convention.conference.Proceedings;
import org.palermo.convention.decision.review.Remark;
import org.palermo.register.ConferenceRecord;

/**
 * What the Conference and its working group did and said, beside what States told them.
 *
 * @param proceedings what they did
 * @param mandates what the group is given to do
 * @param programmes multi-year programmes that the Conference approved
 * @param remarks what the group says of needs
 */
public record GroupRecord(
    Proceedings proceedings,
    ImmutableList<Mandate> mandates,
    ImmutableList<MultiYearProgramme> programmes,
    ImmutableList<Remark> remarks) {
  /** What is published of the Conference; the group has said nothing of needs. */
  public static GroupRecord published() {
    return new GroupRecord(
        ConferenceRecord.proceedings(),
        ConferenceRecord.mandates(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * What is published, and what the user's files say.
   *
   * @param problems takes what is wrong with proceedings; what is wrong is set aside
   */
  static GroupRecord with(
      FolderFiles files, FileKinds kinds, ImmutableList.Builder<Problem> problems) {
    GroupRecord published = published();
    var proceedings = files.read(kinds.proceedings());
    var mandates = files.read(kinds.mandates());
    var programmes = files.read(kinds.programmes());
    var remarks = files.read(kinds.remarks());
    Proceedings.Screened screened =
        Proceedings.screen(
            "proceedings",
            ImmutableList.copyOf(
                Iterables.concat(published.proceedings().all(), proceedings.records())));
    problems
        .addAll(proceedings.problems())
        .addAll(mandates.problems())
        .addAll(programmes.problems())
        .addAll(remarks.problems())
        .addAll(screened.problems());
    return new GroupRecord(
        screened.proceedings(),
        ImmutableList.<Mandate>builder()
            .addAll(published.mandates())
            .addAll(mandates.records())
            .build(),
        programmes.records(),
        remarks.records());
  }
}
