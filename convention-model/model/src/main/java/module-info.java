/**
 * The Convention, its Protocols and the functions of decision 2/6 as immutable values and pure
 * functions, and the interfaces that others implement. Read {@code
 * org.palermo.convention.catalogue} first, then {@code org.palermo.convention.decision}.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.convention {
  requires transitive com.google.common;
  requires static transitive org.jspecify;

  exports org.palermo.convention;
  exports org.palermo.convention.text;
  exports org.palermo.convention.treaty;
  exports org.palermo.convention.state;
  exports org.palermo.convention.questionnaire;
  exports org.palermo.convention.gap;
  exports org.palermo.convention.revision;
  exports org.palermo.convention.prose;
  exports org.palermo.convention.evidence;
  exports org.palermo.convention.assistance;
  exports org.palermo.convention.conference;
  exports org.palermo.convention.disclosure;
  exports org.palermo.convention.spi;
  exports org.palermo.convention.catalogue;
  exports org.palermo.convention.decision;
  exports org.palermo.convention.decision.group;
  exports org.palermo.convention.decision.review;
  exports org.palermo.convention.decision.reporting;
  exports org.palermo.convention.decision.mobilization;
  exports org.palermo.convention.decision.proposals;
  exports org.palermo.convention.decision.analysis;

  uses org.palermo.convention.spi.ProtocolPlugin;
}
