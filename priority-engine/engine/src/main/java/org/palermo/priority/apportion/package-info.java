/**
 * Whole seats shared out in proportion to weights, exactly, with every tie listed and a certificate
 * that a reader can check with a pocket calculator. Usable on its own.
 *
 * <p>Read {@link org.palermo.priority.apportion.House} (the question), {@link
 * org.palermo.priority.apportion.ApportionmentMethod} (the methods) and {@link
 * org.palermo.priority.apportion.Apportionment} (the answer); {@link
 * org.palermo.priority.apportion.Biproportional} where two margins are given at once. {@link
 * org.palermo.priority.apportion.Filling} gives the fractional shares behind the whole ones, {@link
 * org.palermo.priority.apportion.SlotWindow} the test by which a sequence of seats stays within one
 * seat of them.
 *
 * <p>Sources: M. L. Balinski and H. P. Young, <cite>Fair Representation</cite> (1982, 2001), for
 * divisor methods and the quota method; J. W. Still, "A class of new methods for Congressional
 * apportionment" (1979), for the window; F. Pukelsheim, <cite>Proportional Representation</cite>
 * (2014), for double proportionality.
 */
package org.palermo.priority.apportion;
