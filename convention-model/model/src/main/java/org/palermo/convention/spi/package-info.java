/**
 * What others implement: {@link org.palermo.convention.spi.ProtocolPlugin}, which brings an
 * instrument, and {@link org.palermo.convention.spi.NeedOrdering}, the port by which needs are put
 * in order. Small on purpose; anything added after a release is a default method.
 */
package org.palermo.convention.spi;
