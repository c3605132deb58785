/** Brings an instrument as data. Found as a {@link org.palermo.convention.spi.ProtocolPlugin}. */
module org.example.treaty {
  requires org.palermo.convention;
  requires org.palermo.convention.json;

  provides org.palermo.convention.spi.ProtocolPlugin with
      org.example.treaty.TreatyPlugin;
}
