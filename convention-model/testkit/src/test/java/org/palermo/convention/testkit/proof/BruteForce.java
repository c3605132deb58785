package org.palermo.convention.testkit.proof;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.palermo.convention.Truth;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.Judgement;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.AnswerType;
import org.palermo.convention.questionnaire.Condition;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.QuestionSet;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Settled;
import org.palermo.convention.questionnaire.Standing;
import org.palermo.convention.spi.ProtocolContent;
import org.palermo.convention.treaty.Provisions;

/**
 * The defects of a small content, found by judging every form there is with the model itself: an
 * oracle for the proofs, which shares nothing with them.
 */
final class BruteForce {
  /** What one rule says of one form. */
  private record Said(
      boolean applies, boolean settled, int decided, Severity severity, Verdict verdict) {
    boolean fires() {
      return settled && decided >= 0;
    }

    boolean isGap() {
      return fires() && severity.isGap();
    }
  }

  /** One form, as the place of what is said to each question, for one standing. */
  private record Form(ImmutableList<Integer> said, int standing) {}

  private final ImmutableList<GapRule> rules;
  private final ImmutableList<Question> questions;
  private final String conditions;
  private final List<ImmutableList<Optional<AnswerState>>> raw = new ArrayList<>();
  private final Map<Form, ImmutableList<Said>> verdicts = new HashMap<>();
  private final Map<Form, AnswerSheet> sheets = new HashMap<>();
  private final Set<String> defects = new TreeSet<>();

  private BruteForce(ProtocolContent content, int mostRows) {
    this.rules = content.rules();
    this.questions = content.questionnaire().questions();
    List<Condition> all =
        Stream.concat(
                rules.stream().flatMap(rule -> rule.cases().stream()).map(GapCase::when),
                questions.stream().flatMap(question -> question.askedWhen().stream()))
            .toList();
    this.conditions = all.toString();
    RawAnswers answers = new RawAnswers(all, mostRows);
    questions.forEach(question -> raw.add(answers.to(question)));
    judge(content);
  }

  private void judge(ProtocolContent content) {
    QuestionSet form = QuestionSet.of(ImmutableList.of(content.questionnaire()));
    Provisions provisions = Provisions.of(content.provisions());
    List<List<Integer>> places =
        raw.stream().map(said -> IntStream.range(0, said.size()).boxed().toList()).toList();
    ImmutableList<Standing> standings = standings();
    for (List<Integer> said : Lists.cartesianProduct(places)) {
      ImmutableMap.Builder<String, RecordedAnswer> answers = ImmutableMap.builder();
      for (int i = 0; i < said.size(); i++) {
        String id = questions.get(i).id();
        raw.get(i)
            .get(said.get(i))
            .ifPresent(state -> answers.put(id, RecordedAnswer.of(id, state)));
      }
      for (int standing = 0; standing < standings.size(); standing++) {
        AnswerSheet sheet = AnswerSheet.of(form, answers.buildOrThrow(), standings.get(standing));
        Form key = new Form(ImmutableList.copyOf(said), standing);
        sheets.put(key, sheet);
        verdicts.put(
            key,
            rules.stream()
                .map(rule -> said(rule, sheet.judging(provisions.firmest(rule.provisions()))))
                .collect(ImmutableList.toImmutableList()));
      }
    }
  }

  /** Every way of standing to the instruments asked about; none is joined and only signed. */
  private ImmutableList<Standing> standings() {
    ImmutableList.Builder<Standing> all = ImmutableList.builder();
    for (Stands own : stands("TIP")) {
      for (Stands other : stands("UNTOC")) {
        all.add(
            new Standing(
                ImmutableMap.of("TIP", own.party(), "UNTOC", other.party()),
                ImmutableMap.of("TIP", own.signatory(), "UNTOC", other.signatory()),
                Optional.empty()));
      }
    }
    return all.build();
  }

  private record Stands(Truth party, Truth signatory) {}

  private ImmutableList<Stands> stands(String instrument) {
    Stands bound = new Stands(Truth.TRUE, Truth.FALSE);
    return conditions.contains("To[instrument=" + instrument + "]")
        ? ImmutableList.of(
            bound,
            new Stands(Truth.UNKNOWN, Truth.FALSE),
            new Stands(Truth.FALSE, Truth.FALSE),
            new Stands(Truth.FALSE, Truth.TRUE))
        : ImmutableList.of(bound);
  }

  private static Said said(GapRule rule, AnswerSheet sheet) {
    Judgement judgement = rule.explain(sheet);
    Verdict verdict = judgement.verdict();
    int decided =
        verdict instanceof Verdict.Gap
                || (verdict instanceof Verdict.NoGap none && !none.remarks().isEmpty())
            ? judgement.steps().get(judgement.steps().size() - 1).index()
            : -1;
    return new Said(
        !(verdict instanceof Verdict.NotApplicable),
        verdict.isSettled(),
        decided,
        verdict instanceof Verdict.Gap gap ? gap.found().severity() : Severity.INFO,
        verdict);
  }

  /** Every defect, as its code and its place, with the number of a case. */
  static ImmutableSortedSet<String> defects(ProtocolContent content, int mostRows) {
    BruteForce force = new BruteForce(content, mostRows);
    force.unreachable();
    for (int i = 0; i < force.rules.size(); i++) {
      force.firing(i);
      force.always(i);
      force.unsettled(i);
      force.harmed(i);
      for (int j = i + 1; j < force.rules.size(); j++) {
        force.pair(i, j);
      }
    }
    return ImmutableSortedSet.copyOf(force.defects);
  }

  private void unreachable() {
    for (Question question : questions) {
      if (sheets.values().stream().noneMatch(sheet -> isAsked(sheet, question))) {
        defects.add("unreachable " + question.id());
      }
    }
  }

  private static boolean isAsked(AnswerSheet sheet, Question question) {
    return sheet.asked(question.id()) == Truth.TRUE;
  }

  private void firing(int rule) {
    Set<Integer> decided = new HashSet<>();
    verdicts.values().stream()
        .map(said -> said.get(rule))
        .filter(Said::fires)
        .forEach(said -> decided.add(said.decided()));
    if (decided.isEmpty()) {
      defects.add("never-fires " + rules.get(rule).id());
      return;
    }
    for (int i = 0; i < rules.get(rule).cases().size(); i++) {
      if (!decided.contains(i)) {
        defects.add("case-never-decides " + rules.get(rule).id() + " case " + (i + 1));
      }
    }
  }

  private Stream<Form> filledIn() {
    return verdicts.keySet().stream()
        .filter(
            form ->
                !sheet(form).standing().party().containsValue(Truth.UNKNOWN)
                    && questions.stream()
                        .allMatch(
                            question ->
                                !isAsked(sheet(form), question)
                                    || sheet(form).settled(question.id()) != null));
  }

  private AnswerSheet sheet(Form form) {
    return Objects.requireNonNull(sheets.get(form));
  }

  private boolean isPut(Form form, int rule) {
    Settled settled = sheet(form).settled(rules.get(rule).question());
    return settled != null && !settled.isNotApplicable();
  }

  private Said said(Form form, int rule) {
    return Objects.requireNonNull(verdicts.get(form)).get(rule);
  }

  private void always(int rule) {
    List<Form> put = filledIn().filter(form -> isPut(form, rule)).toList();
    if (!put.isEmpty() && put.stream().allMatch(form -> said(form, rule).fires())) {
      defects.add("always-fires " + rules.get(rule).id());
    }
  }

  private void unsettled(int rule) {
    if (filledIn().anyMatch(form -> !said(form, rule).settled())) {
      defects.add("unsettled " + rules.get(rule).id());
    }
  }

  private void pair(int one, int other) {
    String place = rules.get(one).id() + " and " + rules.get(other).id();
    boolean touches =
        rules.get(one).provisions().stream()
            .anyMatch(cited -> rules.get(other).provisions().stream().anyMatch(cited::touches));
    if (touches
        && verdicts.values().stream()
            .allMatch(said -> isSame(one, said.get(one), other, said.get(other)))
        && verdicts.values().stream().anyMatch(said -> said.get(one).fires())) {
      defects.add("duplicate " + place);
    }
    List<Form> put = filledIn().filter(form -> isPut(form, one) && isPut(form, other)).toList();
    if (put.stream().anyMatch(form -> !said(form, one).isGap())
        && put.stream().anyMatch(form -> !said(form, other).isGap())
        && put.stream().allMatch(form -> said(form, one).isGap() || said(form, other).isGap())) {
      defects.add("contradictory " + place);
    }
  }

  private boolean isSame(int one, Said first, int other, Said second) {
    return tells(one, first).equals(tells(other, second));
  }

  private ImmutableList<Object> tells(int rule, Said said) {
    if (said.verdict() instanceof Verdict.Undetermined open) {
      return ImmutableList.of("open", open.worst(), open.best());
    }
    if (said.decided() < 0) {
      return ImmutableList.of(said.applies());
    }
    GapCase found = rules.get(rule).cases().get(said.decided());
    return ImmutableList.of(found.severity(), found.kind(), found.assistance());
  }

  private void harmed(int rule) {
    for (int q = 0; q < questions.size(); q++) {
      for (Form form : verdicts.keySet()) {
        if (isAsked(sheet(form), questions.get(q))) {
          harmed(rule, q, form);
        }
      }
    }
  }

  private static final ImmutableList<String> SCALE = ImmutableList.of("no", "yes_in_part", "yes");

  private void harmed(int rule, int q, Form before) {
    for (int place = 0; place < raw.get(q).size(); place++) {
      List<Integer> said = new ArrayList<>(before.said());
      said.set(q, place);
      Form after = new Form(ImmutableList.copyOf(said), before.standing());
      Said was = said(before, rule);
      Said is = said(after, rule);
      boolean worse =
          was.applies()
              && was.settled()
              && is.isGap()
              && is.severity().compareTo(was.severity()) > 0;
      if (worse && before.said().get(q) == 0 && sheet(after).settled(id(q)) != null) {
        defects.add("silence-pays " + rules.get(rule).id());
      }
      if (worse
          && questions.get(q).type() == AnswerType.COMPLIANCE
          && step(q, before) >= 0
          && step(q, after) > step(q, before)
          && !mends(rule, q, before, after, is.severity())) {
        defects.add("worsened-by-better-answer " + rules.get(rule).id());
      }
    }
  }

  private String id(int q) {
    return questions.get(q).id();
  }

  private int step(int q, Form form) {
    Settled settled = sheet(form).settled(id(q));
    ImmutableSet<String> chosen = settled == null ? ImmutableSet.of() : settled.chosen();
    return chosen.isEmpty() ? -1 : SCALE.indexOf(chosen.iterator().next());
  }

  private boolean mends(int rule, int q, Form before, Form after, Severity appeared) {
    for (int own = 0; own < rules.size(); own++) {
      if (own != rule
          && rules.get(own).question().equals(id(q))
          && said(before, own).severity().compareTo(said(after, own).severity()) > 0
          && said(before, own).severity().compareTo(appeared) >= 0) {
        return true;
      }
    }
    return false;
  }
}
