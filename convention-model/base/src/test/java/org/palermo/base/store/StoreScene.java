package org.palermo.base.store;

import static org.palermo.base.entry.Said.day;
import static org.palermo.base.entry.Said.request;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.palermo.base.entry.Entry;
import org.palermo.base.entry.RecordKind;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.evidence.IndicatorMap;

/** A store to begin with, and the days and records that what holds of it speaks of. */
abstract class StoreScene {
  static final LocalDate FIRST = day("2005-03-01");
  static final LocalDate SECOND = day("2006-10-09");
  static final IndicatorMap NO_MAP = IndicatorMap.of(ImmutableList.of(), ImmutableList.of());

  InformationStore store;

  /** An empty store. */
  abstract InformationStore empty() throws SQLException;

  @BeforeEach
  void open() throws SQLException {
    store = empty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  static Entry<Request> entry(Request request) {
    return Entry.of(RecordKind.REQUEST, request);
  }

  void enter(LocalDate known, Entry<?>... entries) {
    store.enter(known, Arrays.asList(entries));
  }

  static String bytes(AsOf view) {
    StringWriter out = new StringWriter();
    view.export(out);
    return out.toString();
  }

  static List<Request> requests(AsOf view) {
    return view.informationBase(NO_MAP).requests().values().asList();
  }
}
