package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.UnitCost;
import org.palermo.convention.conference.Directives;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.state.StateRegister;

/**
 * What is known when proposals are drafted. No list needs to be in order.
 *
 * @param asOf the date
 * @param needs the needs found, with what others already do
 * @param directives what the Conference and its bodies have directed
 * @param states the States whose needs these are
 * @param regions what regional groups are called, by code; told by their codes where nothing is
 *     said
 * @param kinds kinds of help by code, with their usual times
 * @param costs unit costs by kind of help
 * @param lessons lessons from assistance given
 * @param workingLanguages tags of the working languages of States, by code, as declared. The
 *     register holds none: with nothing declared here, language is left out of account
 * @param matching what resources are suggested for needs; empty where nothing has been matched
 */
public record DraftingBasis(
    LocalDate asOf,
    ImmutableList<CoveredNeed> needs,
    Directives directives,
    StateRegister states,
    ImmutableMap<String, Wording> regions,
    ImmutableMap<String, AssistanceKind> kinds,
    ImmutableMap<String, UnitCost> costs,
    ImmutableList<Lesson> lessons,
    ImmutableMap<String, String> workingLanguages,
    Optional<ResourceMatching> matching) {}
