package org.palermo.base.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Stream;
import org.palermo.base.entry.RecordKind;
import org.palermo.base.entry.Standing;
import org.palermo.convention.Problem;

/** Entries on one subject that count for nothing until somebody says more. */
final class LooseEnds {
  private LooseEnds() {}

  static ImmutableList<Problem> of(EntryRow row, List<Standing.Facts> facts) {
    RecordKind<?> kind = RecordKind.of(row.kind());
    Stream<Problem> amendments =
        Standing.ofNothingKnown(facts).stream()
            .map(
                loose ->
                    new Problem(
                        kind.code() + " " + row.subject(),
                        loose.id().hex(),
                        "amends-unknown",
                        "it amends "
                            + loose.amends().map(Object::toString).orElse("")
                            + ", which is not known on this subject",
                        "enter that too, or name the entry that is meant"));
    Stream<Problem> rivals =
        (kind.standsAlone() ? Standing.rivals(kind, facts) : ImmutableList.<Standing.Facts>of())
            .stream()
                .map(
                    loose ->
                        new Problem(
                            kind.code() + " " + row.subject(),
                            loose.id().hex(),
                            "record-twice",
                            "another record on the same subject was known before it",
                            "say which entry it amends, and why"));
    return Streams.concat(amendments, rivals).collect(ImmutableList.toImmutableList());
  }
}
