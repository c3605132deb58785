package org.palermo.examples.session;

import com.google.common.collect.ImmutableList;
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
}
