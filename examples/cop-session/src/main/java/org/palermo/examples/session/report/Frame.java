package org.palermo.examples.session.report;

import org.palermo.documents.markup.Html;

/** What stands around the sections of a page: what it is, for whom, of what date, if made up. */
interface Frame {
  /** The title of the page. */
  String title();

  /** Classes of the body, parted by blanks. */
  String classes();

  /** Whether the page has the one script, by which needs are looked up. */
  boolean hasScript();

  /** Writes what stands before the sections. */
  void head(Html html);

  /** Writes what stands after them. */
  void foot(Html html);
}
