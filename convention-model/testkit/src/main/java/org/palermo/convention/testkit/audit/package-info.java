/**
 * Whether rules are fair to every legal tradition. Read {@link
 * org.palermo.convention.testkit.audit.LegalTraditionAudit}, then {@link
 * org.palermo.convention.testkit.audit.AuditFinding}. Source: decision 2/6 (d), "different legal
 * systems".
 *
 * <p>Rules read answers, never traditions; so the audit is about ways: a duty that can be met in
 * several lawful ways lists them as {@link org.palermo.convention.gap.Equivalent}s, with the
 * traditions in which a way is usual where a source tells. States alike in all but their way must
 * fare alike. Left out: whether a way that is listed is lawful, which is for lawyers.
 */
package org.palermo.convention.testkit.audit;
