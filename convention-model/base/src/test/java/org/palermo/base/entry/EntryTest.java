package org.palermo.base.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;

import org.junit.jupiter.api.Test;

class EntryTest {
  @Test
  void namesOfEntriesTellThemApart() {
    Entry<?> said = Entry.of(RecordKind.REQUEST, request("R-1", "ALB", "2005-02-01"));
    Entry<?> again = Entry.of(RecordKind.REQUEST, request("R-1", "ALB", "2005-02-01"));
    assertThat(said.id()).isEqualTo(again.id());
    assertThat(said.id()).isNotEqualTo(said.during(Period.from(day("2005-03-01"))).id());
    assertThat(EntryId.of(said.id().bytes())).isEqualTo(said.id());
  }
}
