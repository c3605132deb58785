/**
 * The test kit: contracts that a plugin fulfils and arbitraries for the values of the model, for
 * use in the tests of plugins and embedders. Put it in test scope, with a jqwik engine beside it.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.convention.testkit {
  requires transitive org.palermo.convention;
  requires transitive org.junit.jupiter.api;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports org.palermo.convention.testkit;
  exports org.palermo.convention.testkit.audit;
  exports org.palermo.convention.testkit.axiom;
  exports org.palermo.convention.testkit.cases;
  exports org.palermo.convention.testkit.mutation;
  exports org.palermo.convention.testkit.proof;
}
