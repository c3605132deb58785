package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.gap.WorkedCase;
import org.palermo.convention.revision.Revisions;
import org.palermo.convention.spi.ProtocolContent;

/**
 * A plugin without code in one document.
 *
 * @param manifest what it says of itself
 * @param content all it brings
 * @param cases the tests of its rules
 * @param revisions earlier versions of its questionnaire, and offers from or to others
 */
public record PluginFile(
    PluginManifest manifest,
    ProtocolContent content,
    ImmutableList<WorkedCase> cases,
    Revisions revisions) {}
