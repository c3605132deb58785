/**
 * The main job of the project as a command line: a thin layer that reads data, hands them to the
 * functions of decision 2/6 and writes what these find. Start with {@code
 * org.palermo.examples.session.command}.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.examples.session {
  requires static org.jspecify;
  requires org.palermo.convention;
  requires org.palermo.convention.json;
  requires org.palermo.documents;
  requires org.palermo.priority;
  requires org.palermo.priority.json;
  requires org.palermo.register;
  requires org.palermo.base;
  requires info.picocli;

  // Of these the writers of office documents make use. They come in a layer of their own, later on,
  // which can take no modules of the platform that the program did not start with.
  requires java.desktop;
  requires java.logging;
  requires java.security.jgss;
  requires java.xml;
  requires java.xml.crypto;
  requires jdk.unsupported;
  requires jdk.xml.dom;

  opens org.palermo.examples.session.command to
      info.picocli;
}
