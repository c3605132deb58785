/**
 * The engine's own records as JSON: profiles, unit costs, ledgers and explanations, with published
 * schemas; and the data that ships: two profiles, the directives of the Conference, assumed unit
 * costs. Read {@code org.palermo.priority.json.PriorityFormats} first, then {@code
 * org.palermo.priority.json.ShippedProfiles}.
 */
@org.jspecify.annotations.NullMarked
module org.palermo.priority.json {
  requires transitive org.palermo.priority;
  requires transitive org.palermo.convention.json;
  requires static transitive org.jspecify;

  exports org.palermo.priority.json;
}
