package org.example.treaty;

import org.palermo.convention.spi.ProtocolPlugin;
import org.palermo.convention.testkit.ProtocolPluginContract;

class TreatyPluginTest extends ProtocolPluginContract {
  @Override
  protected ProtocolPlugin plugin() {
    return new TreatyPlugin();
  }
}
