/**
 * Figures by which others may judge a ranking. They are told beside it and never decide anything:
 * no package that scores, ranks, selects or guides rests on this one.
 *
 * <p>Read {@link org.palermo.priority.measure.Balance} (places held and due), {@link
 * org.palermo.priority.measure.PassedOver} (what a group gave up inside itself) and {@link
 * org.palermo.priority.measure.Concentration} (how evenly places fall), which are exact; and {@link
 * org.palermo.priority.measure.Exposure} and {@link org.palermo.priority.measure.Divergence}, which
 * rest on logarithms. These are taken by {@link java.lang.StrictMath} and added up in a fixed
 * order, so they are the same to the last bit on every machine; they are for showing, not for
 * comparing.
 *
 * <p>What balance costs is told by {@link org.palermo.priority.rank.PriceOfBalance}, and how groups
 * stand in the words of the United Nations by {@link org.palermo.priority.equity.Representation}.
 */
package org.palermo.priority.measure;
