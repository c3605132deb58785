package org.palermo.priority.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palermo.convention.json.Schemas;

class PrioritySchemasTest {
  static Iterable<String> names() {
    return PrioritySchemas.names();
  }

  @Test
  void everyFormatHasASchemaOfItsNameThatNoFormatOfTheModelHas() {
    assertThat(PrioritySchemas.names())
        .containsAll(Samples.ALL.stream().map(sample -> sample.format().name()).toList())
        .doesNotContainAnyElementsOf(Schemas.names());
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
    assertThatThrownBy(() -> PrioritySchemas.open("need"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no schema called 'need'");
  }
}
