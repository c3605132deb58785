package org.palermo.examples.session.words;

import java.util.Collection;
import org.palermo.convention.treaty.Provision;

/** Provisions as a list for people. */
public final class ProvisionsInWords {
  private final Page page;

  /** Tells them on a page. */
  public ProvisionsInWords(Page page) {
    this.page = page;
  }

  /** Tells them in the order given: place, how firmly it binds, what it says. */
  public void tell(Collection<Provision> provisions) {
    for (Provision provision : provisions) {
      page.line(
          Page.padded(provision.citation().toString(), 22)
              + Page.padded(provision.strength().code().replace('_', ' '), 35)
              + provision.summary());
    }
  }
}
