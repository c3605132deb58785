package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
  static Iterable<String> names() {
    return Schemas.names();
  }

  @Test
  void everyFormatHasASchemaOfItsName() {
    assertThat(Schemas.names())
        .containsAll(Samples.ALL.stream().map(sample -> sample.format().name()).toList())
        .contains(Formats.STATE_ACTION.name());
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachIsAValidSchemaThatKnowsItsId(String name) {
    assertThat(PublishedSchemas.errorsOfSchema(name)).isEmpty();
    assertThat(PublishedSchemas.text(name))
        .contains("\"$id\": \"" + PublishedSchemas.id(name) + "\"")
        .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
        .endsWith("}\n");
  }

  @Test
  void refusesANameThatIsNoSchema() {
    assertThatThrownBy(() -> Schemas.open("../module-info"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no schema called '../module-info'");
  }
}
