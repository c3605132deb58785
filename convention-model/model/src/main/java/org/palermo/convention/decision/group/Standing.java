package org.palermo.convention.decision.group;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** How a duty of a mandate stands on a day. */
public sealed interface Standing {
  /** The code on the wire. */
  String code();

  /** No act has laid it down yet, as far as is certain. */
  record NotGiven() implements Standing {
    @Override
    public String code() {
      return "not_given";
    }
  }

  /**
   * Its time has not come.
   *
   * @param opens first day on which it can be fulfilled; empty while no date is set
   */
  record NotYetOpen(Optional<LocalDate> opens) implements Standing {
    @Override
    public String code() {
      return "not_yet_open";
    }
  }

  /**
   * It can be fulfilled and is not, and there is still time.
   *
   * @param dueBy last day to fulfil it; empty while no date is set
   */
  record Open(Optional<LocalDate> dueBy) implements Standing {
    @Override
    public String code() {
      return "open";
    }
  }

  /**
   * It is fulfilled.
   *
   * @param by ids of what fulfils it, in order
   * @param on the day from which it was, as far as is known for certain
   */
  record Met(ImmutableList<String> by, LocalDate on) implements Standing {
    @Override
    public String code() {
      return "met";
    }
  }

  /**
   * Its time has passed without it.
   *
   * @param since first day on which it was too late
   */
  record Overdue(LocalDate since) implements Standing {
    @Override
    public String code() {
      return "overdue";
    }
  }

  /**
   * A report fell due, and none is on record. That none was made does not follow.
   *
   * @param since first day on which it was due
   */
  record FulfilmentUnknown(LocalDate since) implements Standing {
    @Override
    public String code() {
      return "fulfilment_unknown";
    }
  }

  /**
   * The review is due, and no decision has been entered. The mandate goes on meanwhile.
   *
   * @param since first day on which it was due
   */
  record ReviewDue(LocalDate since) implements Standing {
    @Override
    public String code() {
      return "review_due";
    }
  }
}
