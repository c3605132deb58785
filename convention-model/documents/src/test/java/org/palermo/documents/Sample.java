package org.palermo.documents;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.palermo.convention.Language;

/** A small document with everything that a document can hold. */
final class Sample {
  private Sample() {}

  static Document in(Language language) {
    LocalDate day = LocalDate.of(2005, 7, 29);
    Basis basis = new Basis("States parties: 107", day);
    return new DocumentBuilder(
            language, true, new Masthead("T/1", false, day, Language.ENGLISH, "3", "Title <1>"))
        .chapter("Chapter")
        .paragraph("First & foremost.", "A note.")
        .part("Part")
        .figures("There were 50.", "t-1")
        .items(ImmutableList.of("one", "two"))
        .table(
            new Block.Table(
                "t-1",
                "Replies",
                ImmutableList.of("Status", "Number", "Rate"),
                ImmutableList.of(
                    ImmutableList.of(
                        new Cell.Words("=1+1", Language.ENGLISH),
                        new Cell.Measured(OptionalLong.of(50), Cell.Unit.COUNT, basis),
                        new Cell.Measured(OptionalLong.of(47), Cell.Unit.PERCENT, basis)),
                    ImmutableList.of(
                        new Cell.Words("others, \"few\"", Language.ENGLISH),
                        new Cell.Measured(OptionalLong.empty(), Cell.Unit.COUNT, basis),
                        new Cell.Measured(OptionalLong.empty(), Cell.Unit.PERCENT, basis))),
                ImmutableList.of("A remark.")))
        .build();
  }
}
