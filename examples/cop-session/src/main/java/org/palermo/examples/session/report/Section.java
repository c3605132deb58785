package org.palermo.examples.session.report;

import org.palermo.documents.markup.Html;

/** A part of the report with a heading of its own. */
interface Section {
  /** Fragment by which the contents and other places point to it; unique in the report. */
  String id();

  /** Its heading. */
  String title();

  /** Writes what stands below the heading. */
  void write(Html html);
}
