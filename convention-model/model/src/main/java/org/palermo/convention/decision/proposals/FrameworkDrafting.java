package org.palermo.convention.decision.proposals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Function;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.treaty.Citation;

/**
 * Writes a logical framework: one outcome that meets all needs of the group, an output for each
 * State, and for each output the agreement on the work and the work itself.
 */
final class FrameworkDrafting {
  private static final String OUTCOME = "1";

  private final DraftTexts texts;
  private final NeedGroup group;
  private final Wording place;
  private final Wording kind;
  private final Function<String, Wording> names;
  private final String costClass;
  private final long cost;
  private final int months;

  /**
   * @param place where the project works, in words
   * @param kind the kind of help, in words
   * @param names what States are called, by code
   * @param cost what the help costs for one State, in cents
   */
  FrameworkDrafting(
      DraftTexts texts,
      NeedGroup group,
      Wording place,
      Wording kind,
      Function<String, Wording> names,
      String costClass,
      long cost,
      int months) {
    this.texts = texts;
    this.group = group;
    this.place = place;
    this.kind = kind;
    this.names = names;
    this.costClass = costClass;
    this.cost = cost;
    this.months = months;
  }

  LogicalFramework framework() {
    ImmutableList.Builder<LogicalFramework.Output> outputs = ImmutableList.builder();
    ImmutableList.Builder<LogicalFramework.Step> steps = ImmutableList.builder();
    int number = 0;
    for (String state : group.states()) {
      String id = OUTCOME + "." + ++number;
      outputs.add(output(id, state));
      steps.add(agreement(id, state), help(id, state));
    }
    return new LogicalFramework(
        objective(), ImmutableList.of(outcome()), outputs.build(), steps.build());
  }

  private LogicalFramework.Objective objective() {
    return new LogicalFramework.Objective(
        texts.say("objective", place, theme()),
        ImmutableList.of(indicator("objective", wanting(group.needs()).size(), 0)),
        ImmutableList.of(texts.say("objective.assumption")));
  }

  private LogicalFramework.Outcome outcome() {
    return new LogicalFramework.Outcome(
        OUTCOME,
        texts.say("outcome", place, theme(), kind),
        group.ids(),
        ImmutableList.of(indicator("outcome", group.covered().size(), 0)),
        ImmutableList.of(
            texts.say("outcome.requested", group.covered().size(), group.requested()),
            texts.say("outcome.use")));
  }

  private LogicalFramework.Output output(String id, String state) {
    Wording name = names.apply(state);
    return new LogicalFramework.Output(
        id,
        OUTCOME,
        texts.say("output", kind, name),
        ImmutableList.of(
            new LogicalFramework.Indicator(
                texts.say("output.indicator", name),
                Optional.of(0L),
                Optional.of(1L),
                texts.say("output.verification"))),
        ImmutableList.of(texts.say("output.assumption", name)));
  }

  private LogicalFramework.Step agreement(String output, String state) {
    return new LogicalFramework.Step(
        output + ".1", output, texts.say("activity.agree", names.apply(state)), costClass, 0, 1, 1);
  }

  private LogicalFramework.Step help(String output, String state) {
    ImmutableSortedSet<Citation> places = wanting(group.byState().get(state));
    Wording statement =
        places.isEmpty()
            ? texts.say("activity.anywhere", kind, names.apply(state))
            : texts.say("activity.give", kind, names.apply(state), texts.list(places));
    return new LogicalFramework.Step(
        output + ".2", output, statement, costClass, cost, Math.min(2, months), months);
  }

  private LogicalFramework.Indicator indicator(String level, long baseline, long target) {
    return new LogicalFramework.Indicator(
        texts.say(level + ".indicator"),
        Optional.of(baseline),
        Optional.of(target),
        texts.say(level + ".verification"));
  }

  private Wording theme() {
    return texts.theme(group.likeness().theme());
  }

  private static ImmutableSortedSet<Citation> wanting(Iterable<Need> needs) {
    ImmutableSortedSet.Builder<Citation> places = ImmutableSortedSet.naturalOrder();
    needs.forEach(need -> places.addAll(need.citations()));
    return places.build();
  }
}
