/**
 * Brings the Firearms Protocol as data: its provisions, what is asked about them, and how answers
 * are read. Exports nothing; found as a {@link org.palermo.convention.spi.ProtocolPlugin}.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.protocol.firearms {
  requires org.palermo.convention;
  requires org.palermo.convention.json;

  provides org.palermo.convention.spi.ProtocolPlugin with
      org.palermo.protocol.firearms.FirearmsPlugin;
}
