package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import org.palermo.convention.Problem;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.assistance.ThemeMap;
import org.palermo.convention.decision.InformationBase;
import org.palermo.convention.decision.mobilization.StatedRequirement;
import org.palermo.convention.revision.CarriedAnswers;
import org.palermo.convention.state.RegisterSource;
import org.palermo.examples.session.GroupRecord;

/**
 * What a data set holds on the date of a run.
 *
 * @param name {@code evidence}, {@code sample}, or the name of the user's folder
 * @param synthetic whether it is made up
 * @param base what is known
 * @param proposals proposals of the user's own; indicative ones are drawn up where there are none
 * @param group what the Conference and its working group did and said
 * @param resources what is offered for technical assistance
 * @param requirements what needs are said to require; assumed from unit costs where nothing is said
 * @param themes how subjects of assistance speak to themes of provisions
 * @param carried what became of answers to earlier versions of questionnaires
 * @param problems what was wrong and was set aside, in order
 * @param sources what the data rest on
 */
public record SessionData(
    String name,
    boolean synthetic,
    InformationBase base,
    ImmutableList<ProjectProposal> proposals,
    GroupRecord group,
    ImmutableList<Resource> resources,
    ImmutableList<StatedRequirement> requirements,
    ThemeMap themes,
    ImmutableList<CarriedAnswers> carried,
    ImmutableList<Problem> problems,
    ImmutableList<RegisterSource> sources) {}
