package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.palermo.convention.Problem;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.conference.Proceedings;
import org.palermo.examples.session.GroupRecord;

/** The user's files on the Conference and its working group, beside what is published. */
final class GroupFiles {
  private GroupFiles() {}

  /**
   * What is published, and what the user's files say.
   *
   * @param problems takes what is wrong with proceedings; what is wrong is set aside
   */
  static GroupRecord with(
      FolderFiles files, FileKinds kinds, ImmutableList.Builder<Problem> problems) {
    GroupRecord published = GroupRecord.published();
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
