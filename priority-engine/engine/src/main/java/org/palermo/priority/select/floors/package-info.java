/**
 * The selection of largest value within a budget, with floors and ceilings for regional groups and
 * legal traditions, and with a certificate that anyone can check.
 *
 * <p>Source: decision 2/6 (d). Read {@link org.palermo.priority.select.floors.FloorsTerms} (what is
 * asked), {@link org.palermo.priority.select.floors.FloorsOptimal} (how it is answered) and {@link
 * org.palermo.priority.select.floors.CertificateCheck} (why the answer can be believed) first.
 *
 * <p>A selection is called best only when that is proven. Floating point proposes where to look and
 * at what prices; whatever is then said rests on whole numbers. Left out: any order among the
 * proposals chosen, and any say over States.
 */
package org.palermo.priority.select.floors;
