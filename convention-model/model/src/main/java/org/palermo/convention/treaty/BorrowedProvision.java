package org.palermo.convention.treaty;

/**
 * A provision of a treaty that a protocol to it borrows, so that a gap there is a gap in the
 * working of the protocol too.
 *
 * <p>Source: TIP, SOM and FIREARMS art. 1(2) and 1(3).
 *
 * @param citation the place in the treaty supplemented
 * @param by the paragraph of the protocol that borrows it
 * @param reason what it serves there
 */
public record BorrowedProvision(Citation citation, Citation by, String reason) {}
