/**
 * Brings the Convention against Corruption as data, as a third party would: its provisions, what is
 * asked about them, how answers are read, and who has joined it. Exports nothing; found as a {@link
 * org.palermo.convention.spi.ProtocolPlugin}.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.examples.corruption {
  requires org.palermo.convention;
  requires org.palermo.convention.json;

  provides org.palermo.convention.spi.ProtocolPlugin with
      org.palermo.examples.corruption.CorruptionPlugin;
}
