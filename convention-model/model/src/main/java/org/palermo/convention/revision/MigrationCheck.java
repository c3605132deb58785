package org.palermo.convention.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.palermo.convention.Problem;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.Questionnaire;

/**
 * Finds every way in which a migration does not fit the versions between which it leads. A
 * problem's place is a step, such as {@code /steps/3}, or the id of a question that no step names.
 */
final class MigrationCheck {
  private final Migration migration;
  private final Map<String, Question> older;
  private final Map<String, Question> newer;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private MigrationCheck(Questionnaire older, Questionnaire newer, Migration migration) {
    this.migration = migration;
    this.older = Maps.uniqueIndex(older.questions(), Question::id);
    this.newer = Maps.uniqueIndex(newer.questions(), Question::id);
  }

  static ImmutableList<Problem> of(Questionnaire older, Questionnaire newer, Migration migration) {
    MigrationCheck check = new MigrationCheck(older, newer, migration);
    check.ends(older, migration.from());
    check.ends(newer, migration.to());
    for (int i = 0; i < migration.steps().size(); i++) {
      check.step("/steps/" + i, migration.steps().get(i));
    }
    ImmutableSet<String> kept = kept(older, newer, migration);
    check.targets(kept);
    kept.forEach(id -> check.takes(id, id, id, OptionMap.SAME));
    check.unplaced();
    return check.problems.build();
  }

  /** Questions that keep their id and their answers, since no step names them. */
  static ImmutableSet<String> kept(Questionnaire older, Questionnaire newer, Migration migration) {
    Set<String> named = new HashSet<>();
    migration.steps().forEach(step -> named.addAll(step.from()));
    migration.steps().stream()
        .filter(step -> !(step instanceof Step.Remark))
        .forEach(step -> named.addAll(step.to()));
    Set<String> there = newer.questions().stream().map(Question::id).collect(Collectors.toSet());
    return older.questions().stream()
        .map(Question::id)
        .filter(id -> there.contains(id) && !named.contains(id))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void ends(Questionnaire questionnaire, Object version) {
    if (!questionnaire.id().equals(migration.questionnaire())
        || !questionnaire.version().equals(version)) {
      complain(
          "",
          "migration-elsewhere",
          "it is about "
              + migration.questionnaire()
              + " "
              + version
              + ", not about "
              + questionnaire.id()
              + " "
              + questionnaire.version(),
          "name the versions between which it leads");
    }
  }

  private void step(String place, Step step) {
    boolean known = true;
    for (String question : step.from()) {
      known &= isThere(place, question, older, "older");
    }
    for (String question : step.to()) {
      known &= isThere(place, question, newer, "newer");
    }
    if (!known) {
      return;
    }
    if (step instanceof Step.MapOptions mapped) {
      takes(place, mapped.question(), mapped.target(), mapped.map());
    } else if (step instanceof Step.Split split) {
      split.into().forEach((target, map) -> takes(place, split.question(), target, map));
    } else if (step instanceof Step.Merge merge) {
      merge.parts().forEach(part -> takes(place, part.question(), merge.target(), part.map()));
    } else if (step instanceof Step.YesNo yesNo) {
      yesNo.from().forEach(question -> isYesOrNo(place, question));
      takes(place, yesNo.question(), yesNo.target(), OptionMap.SAME);
      isOfScale(place, yesNo);
    } else if (step instanceof Step.Remark remark) {
      isProse(place, remark.question());
    } else if (step instanceof Step.Rename rename) {
      takes(place, rename.question(), rename.target(), OptionMap.SAME);
    }
  }

  private boolean isThere(
      String place, String question, Map<String, Question> version, String which) {
    boolean there = version.containsKey(question);
    if (!there) {
      complain(
          place,
          "unknown-question",
          question + " is no question of the " + which + " version",
          "name one of its questions");
    }
    return there;
  }

  private static Question at(Map<String, Question> version, String question) {
    return Objects.requireNonNull(version.get(question), question);
  }

  private void isYesOrNo(String place, String question) {
    if (at(older, question).type() != AnswerType.BOOLEAN) {
      complain(
          place,
          "not-yes-or-no",
          question + " is no question of yes or no",
          "map its options instead");
    }
  }

  private void isOfScale(String place, Step.YesNo yesNo) {
    if (yesNo.accordance().isPresent()
        && !at(newer, yesNo.target()).options().contains("yes_in_part")) {
      complain(
          place,
          "not-a-scale",
          yesNo.target() + " offers no yes_in_part",
          "rename the question, and drop the word on accordance with a reason");
    }
  }

  private void isProse(String place, String question) {
    if (at(older, question).type() != AnswerType.TEXT) {
      complain(
          place,
          "not-prose",
          question + " is no question of text",
          "a remark can be made of text alone");
    }
  }

  private void takes(String place, String from, String to, OptionMap map) {
    problems.addAll(
        AnswerFit.of("migration " + migration.id(), place, at(older, from), at(newer, to), map));
  }

  private void targets(ImmutableSet<String> kept) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < migration.steps().size(); i++) {
      Step step = migration.steps().get(i);
      for (String target : step instanceof Step.Remark ? ImmutableSet.<String>of() : step.to()) {
        String place = "/steps/" + i;
        String before = given.putIfAbsent(target, place);
        if (before != null) {
          complain(
              place,
              "target-twice",
              "the answers to " + target + " are already given by " + before,
              "merge the older questions, in the order in which they decide");
        }
      }
    }
    Set<String> fed = Sets.union(given.keySet(), kept);
    for (int i = 0; i < migration.steps().size(); i++) {
      if (migration.steps().get(i) instanceof Step.Remark remark
          && newer.containsKey(remark.target())
          && !fed.contains(remark.target())) {
        complain(
            "/steps/" + i,
            "remark-on-nothing",
            "no step gives the answers to " + remark.target(),
            "say which older question they come from");
      }
    }
  }

  private void unplaced() {
    Set<String> named = new HashSet<>();
    Set<String> dropped = new HashSet<>();
    for (Step step : migration.steps()) {
      (step instanceof Step.Drop ? dropped : named).addAll(step.from());
    }
    for (String question : older.keySet()) {
      boolean isKept = newer.containsKey(question) && !isGiven(question);
      if (!named.contains(question) && !dropped.contains(question) && !isKept) {
        complain(
            question,
            "question-unplaced",
            "nothing is said of the answers to " + question,
            "rename, map, split or merge it, or drop it with a reason");
      } else if (named.contains(question) && dropped.contains(question)) {
        complain(
            question,
            "dropped-and-read",
            question + " is dropped, and read by another step",
            "leave one of the two out");
      }
    }
  }

  private boolean isGiven(String target) {
    return migration.steps().stream()
        .anyMatch(step -> !(step instanceof Step.Remark) && step.to().contains(target));
  }

  private void complain(String place, String rule, String message, String fix) {
    problems.add(new Problem("migration " + migration.id(), place, rule, message, fix));
  }
}
