package org.palermo.examples.session.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.treaty.Citation;
import org.palermo.examples.session.SessionResult;

/** One need with all it rests on, so that a reader can work it out again. */
public final class NeedInWords {
  private final Page page;
  private final SessionResult run;
  private final Telling telling;

  /** Tells needs of a run on a page. */
  public NeedInWords(Page page, SessionResult run, Telling telling) {
    this.page = page;
    this.run = run;
    this.telling = telling;
  }

  /** Tells a need of the run. */
  public void tell(CoveredNeed covered) {
    Need need = covered.need();
    telling.title(page, telling.say("need", need.id()));
    if (run.synthetic()) {
      page.line(telling.say("need.synthetic"));
    }
    facts(need);
    places(need);
    help(need);
    rules(need);
    sources(need);
    coverage(covered.coverage(), need.state());
    questions(need.openQuestions());
    lessons(need);
    remarks(need);
  }

  private void facts(Need need) {
    pair("state", state(need.state()));
    pair("as-of", telling.say("need.run", run.asOf(), run.dataset()));
    pair("instruments", telling.list(need.instruments()));
    pair("known-as", telling.code("kind", need.kind().code()));
    pair("severity", telling.prose().severity(need.severity()));
    pair("confidence", named("grounds", need.grounds().code()));
    need.footing().ifPresent(footing -> pair("footing", named("footing", footing.code())));
    need.theme().ifPresent(theme -> pair("theme", theme.replace('_', ' ')));
    need.cluster().ifPresent(cluster -> pair("cluster", cluster));
    if (!need.gapKinds().isEmpty()) {
      pair(
          "missing",
          telling.list(
              need.gapKinds().stream().map(kind -> telling.code("gap", kind.code())).toList()));
    }
    pair("seen", telling.code("visibility", need.visibility().name().toLowerCase(Locale.ROOT)));
  }

  private void pair(String name, String value) {
    page.pair(telling.code("need", name), value);
  }

  private String state(String code) {
    return run.status()
        .register()
        .state(code)
        .map(state -> telling.say("need.state.named", telling.in(state.names()), code))
        .orElseGet(() -> telling.say("need.state.code", code));
  }

  /** What a code is called, with its meaning. */
  private String named(String scale, String code) {
    return telling.say("named", telling.code(scale, code), telling.code(scale, code + ".meaning"));
  }

  private void places(Need need) {
    page.heading(telling.say("places"));
    for (Citation place : need.citations()) {
      page.item(1, place.toString());
      run.catalogue()
          .provisions()
          .touchedBy(place)
          .forEach(
              provision ->
                  page.item(
                      2,
                      telling.say(
                          "provision",
                          provision.citation(),
                          telling.code("strength", provision.strength().code()),
                          provision.summary())));
    }
    if (need.citations().isEmpty()) {
      page.item(1, telling.say("places.none"));
    }
  }

  private void help(Need need) {
    ImmutableMap<String, AssistanceKind> kinds =
        Maps.uniqueIndex(run.kinds(), AssistanceKind::code);
    page.heading(telling.say("help"));
    need.assistance()
        .forEach(
            code ->
                page.item(
                    1,
                    Page.padded(code, 20)
                        + Optional.ofNullable(kinds.get(code))
                            .map(kind -> telling.in(kind.meaning()))
                            .orElse("")));
  }

  private void rules(Need need) {
    if (need.rules().isEmpty()) {
      return;
    }
    page.heading(telling.say("rules"));
    GapAnalysis analysis = run.review().analyses().get(need.state());
    RuleBook rules = run.catalogue().rules();
    for (String id : need.rules()) {
      Finding finding = analysis == null ? null : analysis.findings().get(id);
      if (analysis != null && finding != null) {
        page.item(
            1,
            telling.say("rule", id, finding.rule().version(), telling.in(finding.rule().text())));
        prompt(finding.rule().question())
            .ifPresent(
                asked -> page.item(2, telling.say("rule.asked", finding.rule().question(), asked)));
        VerdictInWords words = new VerdictInWords(page, telling);
        page.item(2, words.of(finding.verdict()));
        words.steps(analysis.explain(finding, rules), 2);
        words.otherwise(analysis.otherwise(finding, rules), 2);
      }
    }
  }

  private Optional<String> prompt(String question) {
    return run.catalogue().questions().question(question).map(Question::prompt).map(telling::in);
  }

  private void sources(Need need) {
    page.heading(telling.say("sources"));
    need.sources().stream()
        .filter(source -> source.type() != NeedSource.Type.LESSON)
        .forEach(source -> page.item(1, source(source)));
  }

  private String source(NeedSource source) {
    String name = telling.say("source." + source.type().code(), source.reference());
    return source.detail().isEmpty()
        ? name
        : telling.say("named", name, telling.answer(source.detail()));
  }

  private void coverage(Coverage coverage, String state) {
    page.heading(telling.code("coverage", coverage.level().code()));
    activities("activity.running", coverage.running(), state);
    activities("activity.planned", coverage.planned(), state);
    activities("activity.ended", coverage.ended(), state);
    page.item(
        1,
        coverage
            .informedTo()
            .map(day -> telling.say("coverage.informed", day))
            .orElseGet(() -> telling.say("coverage.silent")));
  }

  private void activities(String key, Collection<String> ids, String state) {
    for (Activity activity : run.base().activities().get(state)) {
      if (ids.contains(activity.id())) {
        page.item(
            1,
            telling.say(
                key, activity.title(), activity.provider(), activity.id(), activity.source()));
      }
    }
  }

  private void questions(Collection<String> open) {
    if (!open.isEmpty()) {
      page.heading(telling.say("open"));
      open.forEach(id -> page.item(1, telling.say("named", id, prompt(id).orElse(""))));
    }
  }

  private void lessons(Need need) {
    ImmutableMap<String, Lesson> known = Maps.uniqueIndex(run.base().lessons(), Lesson::id);
    page.heading(telling.say("lessons"));
    long told =
        need.sources().stream()
            .filter(source -> source.type() == NeedSource.Type.LESSON)
            .map(source -> known.get(source.reference()))
            .filter(lesson -> lesson != null)
            .peek(this::lesson)
            .count();
    if (told == 0) {
      page.item(1, telling.say("lessons.none"));
    }
  }

  private void lesson(Lesson lesson) {
    page.item(1, telling.say("lesson", lesson.id(), lesson.title()));
    page.item(2, lesson.text());
    page.item(2, telling.say("lesson.source", lesson.source()));
  }

  private void remarks(Need need) {
    if (!need.remarks().isEmpty()) {
      page.heading(telling.say("remarks"));
      need.remarks().forEach(remark -> page.item(1, remark));
    }
  }
}
