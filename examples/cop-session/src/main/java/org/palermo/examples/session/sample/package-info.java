/**
 * Responses, requests and assistance made up by a seeded generator, so that the main job can be
 * tried at full size without the confidential answers of any State. Read {@link
 * org.palermo.examples.session.sample.Sample} first.
 *
 * <p>What is made up for a State follows from the letters of its code by chance and says nothing
 * about that State. Real are only the status of treaties, which tells who is asked, and the share
 * of States that reply, which follows what published reports tell of the first two cycles: about
 * half of the parties in the first, about a third in the second, more in some regional groups than
 * in others.
 *
 * <p>Left out: figures of third parties, since a made-up figure under a publisher's name would be a
 * false one.
 */
package org.palermo.examples.session.sample;
