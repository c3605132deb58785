/**
 * The States and what is published about them, as dated and sourced data: the register with its
 * treaty actions, openly licensed indicators, records of assistance, lessons, and the titles of the
 * codes used. Read {@code org.palermo.register.Register} first, then {@code
 * org.palermo.register.Evidence}.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.register {
  requires transitive org.palermo.convention;
  requires org.palermo.convention.json;

  exports org.palermo.register;
}
