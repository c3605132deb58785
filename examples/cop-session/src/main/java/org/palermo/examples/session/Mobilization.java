package org.palermo.examples.session;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.decision.proposals.Drafts;

/**
 * What a run suggests for the needs in order: made when first asked for, once. Source: decision 2/6
 * (c)(iv) and (d).
 */
public final class Mobilization {
  private final Supplier<ResourceMatching> matching;
  private final Supplier<Drafts> drafts;

  /**
   * Suggestions.
   *
   * @param matching finds which resources could meet which needs
   * @param drafts drafts project proposals for them
   */
  public Mobilization(Supplier<ResourceMatching> matching, Supplier<Drafts> drafts) {
    this.matching = Suppliers.memoize(matching);
    this.drafts = Suppliers.memoize(drafts);
  }

  /** Which resources could meet which needs. */
  public ResourceMatching matching() {
    return requireNonNull(matching.get());
  }

  /** Project proposals drafted for them. */
  public Drafts drafts() {
    return requireNonNull(drafts.get());
  }
}
