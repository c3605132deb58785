package org.palermo.convention.testkit;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.spi.ProtocolPlugin;

/** A small plugin that a test holds against the contract, sound or with one thing wrong. */
record SamplePlugin(
    String id, ProtocolContent content, ImmutableList<WorkedCase> workedCases, Revisions revisions)
    implements ProtocolPlugin {
  /** The contract of a plugin with that id and content. */
  static ProtocolPluginContract contract(String id, SampleContent sample) {
    return new ProtocolPluginContract() {
      @Override
      protected ProtocolPlugin plugin() {
        return new SamplePlugin(id, sample.content(), sample.workedCases, sample.revisions);
      }
    };
  }

  /** The contract of a plugin with one thing wrong. */
  static ProtocolPluginContract broken(Consumer<SampleContent> fault) {
    SampleContent sample = new SampleContent();
    fault.accept(sample);
    return contract("arms", sample);
  }
}
