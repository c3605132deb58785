package org.palermo.convention.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

class ServiceListsTest {
  /** Listed in the services entry beside these tests, and provided by no module. */
  public static final class ListedPlugin implements ProtocolPlugin {
    /** As service loading asks for. */
    public ListedPlugin() {}

    @Override
    public String id() {
      return "listed";
    }

    @Override
    public ProtocolContent content() {
      return new SampleContent().content();
    }
  }

  private record PassedByHand(String id, ProtocolContent content) implements ProtocolPlugin {}

  private static ProtocolPluginContract contract(ProtocolPlugin plugin) {
    return new ProtocolPluginContract() {
      @Override
      protected ProtocolPlugin plugin() {
        return plugin;
      }
    };
  }

  @Test
  void aListedPluginThatNoModuleProvidesIsNamed() {
    assertThatThrownBy(contract(new ListedPlugin())::bothServiceListsAgree)
        .hasMessageContaining("ServiceListsTest$ListedPlugin is listed in META-INF/services/")
        .hasMessageContaining("to module-info");
  }

  @Test
  void onAPluginPassedInByHandBothListsAgreeByNamingItNowhere() {
    assertThatCode(
            contract(new PassedByHand("by-hand", new SampleContent().content()))
                ::bothServiceListsAgree)
        .doesNotThrowAnyException();
  }

  @Test
  void aProvidedPluginThatIsNotListedIsNamed() {
    ServiceLists lists =
        new ServiceLists(
            ProtocolPlugin.class.getName(),
            ImmutableSortedSet.of("a.Plugin"),
            ImmutableSortedSet.of());
    assertThat(lists.differences())
        .containsExactly(
            "a.Plugin is provided by the module; add it to META-INF/services/"
                + ProtocolPlugin.class.getName());
  }

  @Test
  void equalListsDifferInNothing() {
    ServiceLists lists =
        new ServiceLists(
            ProtocolPlugin.class.getName(),
            ImmutableSortedSet.of("a.Plugin"),
            ImmutableSortedSet.of("a.Plugin"));
    assertThat(lists.differences()).isEmpty();
  }

  @Test
  void anArchiveWithoutEitherListHasEmptyLists() {
    ServiceLists lists =
        ServiceLists.of(ProtocolPlugin.class, org.assertj.core.api.Assertions.class);
    assertThat(lists)
        .isEqualTo(
            new ServiceLists(
                ProtocolPlugin.class.getName(), ImmutableSortedSet.of(), ImmutableSortedSet.of()));
  }
}
