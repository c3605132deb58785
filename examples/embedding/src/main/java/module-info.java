/** What an application that embeds the library says of itself; plugins are found at run time. */
@org.jspecify.annotations.NullMarked
module org.palermo.examples.embedding {
  requires org.palermo.convention.json;
  requires org.palermo.register;
  requires static org.jspecify;
}
