package org.palermo.examples.session.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Optional;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.treaty.Citation;
import org.palermo.examples.session.SessionResult;

/** One need with all it rests on, so that a reader can work it out again. */
public final class NeedInWords {
  private final Page page;
  private final SessionResult run;

  /** Tells needs of a run on a page. */
  public NeedInWords(Page page, SessionResult run) {
    this.page = page;
    this.run = run;
  }

  /** Tells a need of the run. */
  public void tell(CoveredNeed covered) {
    Need need = covered.need();
    page.title("Need " + need.id());
    if (run.synthetic()) {
      page.line("SYNTHETIC DATA: made up by a seeded generator; it says nothing about any State.");
    }
    facts(need);
    places(need);
    help(need);
    rules(need);
    sources(need);
    coverage(covered.coverage(), need.state());
    questions("Open questions, whose answers would make it clearer", need.openQuestions());
    lessons(need);
    remarks(need);
  }

  private void facts(Need need) {
    page.pair(
        "State",
        run.status().register().state(need.state()).map(state -> state.names() + " ").orElse("")
            + "("
            + need.state()
            + ")");
    page.pair("as of", run.asOf() + ", data set " + run.dataset());
    page.pair("instruments", String.join(", ", need.instruments()));
    page.pair("known as", need.kind().code() + ": " + meaning(need.kind()));
    page.pair("severity", need.severity().code());
    page.pair("confidence", need.grounds().code() + ": " + meaning(need.grounds()));
    need.footing()
        .ifPresent(footing -> page.pair("footing", footing.code() + ": " + meaning(footing)));
    need.theme().ifPresent(theme -> page.pair("theme", theme.replace('_', ' ')));
    need.cluster().ifPresent(cluster -> page.pair("cluster", cluster));
    if (!need.gapKinds().isEmpty()) {
      page.pair(
          "missing", String.join(", ", need.gapKinds().stream().map(kind -> kind.code()).toList()));
    }
    page.pair("may be seen", need.visibility().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static String meaning(NeedKind kind) {
    return switch (kind) {
      case REQUESTED -> "the State asks for help; no gap was found";
      case LATENT -> "a gap was found; the State has not asked for help";
      case BOTH -> "a gap was found and the State asks for help";
      case PRESUMED -> "others' figures, or silence, let presume it";
    };
  }

  private static String meaning(Grounds grounds) {
    return switch (grounds) {
      case PRESUMED -> "a third party suggests it; the State has not spoken";
      case CONTRADICTED -> "the State's own answers contradict one another";
      case STATED -> "the State says so";
      case SUPPORTED -> "the State says so and cites a law or a case";
    };
  }

  private static String meaning(Footing footing) {
    return switch (footing) {
      case DUTY -> "the State is a party";
      case DUTY_IF_PARTY -> "the State is a party; whether it was one on the date is not known";
      case READINESS -> "the State is not yet bound; this is still to be made ready";
    };
  }

  private void places(Need need) {
    page.heading("Places");
    for (Citation place : need.citations()) {
      page.item(1, place.toString());
      run.catalogue()
          .provisions()
          .touchedBy(place)
          .forEach(
              provision ->
                  page.item(
                      2,
                      provision.citation()
                          + " ("
                          + provision.strength().code().replace('_', ' ')
                          + "): "
                          + provision.summary()));
    }
    if (need.citations().isEmpty()) {
      page.item(1, "none is named");
    }
  }

  private void help(Need need) {
    ImmutableMap<String, AssistanceKind> kinds =
        Maps.uniqueIndex(run.kinds(), AssistanceKind::code);
    page.heading("Help that fits, best first");
    need.assistance()
        .forEach(
            code ->
                page.item(
                    1,
                    Page.padded(code, 20)
                        + Optional.ofNullable(kinds.get(code))
                            .map(kind -> kind.meaning().toString())
                            .orElse("")));
  }

  private void rules(Need need) {
    if (need.rules().isEmpty()) {
      return;
    }
    page.heading("Rules that found it");
    GapAnalysis analysis = run.review().analyses().get(need.state());
    RuleBook rules = run.catalogue().rules();
    for (String id : need.rules()) {
      Finding finding = analysis == null ? null : analysis.findings().get(id);
      if (analysis != null && finding != null) {
        page.item(1, id + ", version " + finding.rule().version() + ": " + finding.rule().text());
        prompt(finding.rule().question())
            .ifPresent(asked -> page.item(2, "asked " + finding.rule().question() + ": " + asked));
        page.item(2, VerdictInWords.of(finding.verdict()));
        VerdictInWords words = new VerdictInWords(page);
        words.steps(analysis.explain(finding, rules), 2);
        words.otherwise(analysis.otherwise(finding, rules), 2);
      }
    }
  }

  private Optional<String> prompt(String question) {
    return run.catalogue()
        .questions()
        .question(question)
        .map(Question::prompt)
        .map(Object::toString);
  }

  private void sources(Need need) {
    page.heading("Sources");
    need.sources().stream()
        .filter(source -> source.type() != NeedSource.Type.LESSON)
        .forEach(
            source ->
                page.item(
                    1,
                    source.type().code().replace('_', ' ')
                        + " "
                        + source.reference()
                        + (source.detail().isEmpty() ? "" : ": " + source.detail())));
  }

  private void coverage(Coverage coverage, String state) {
    page.heading("Coverage: " + coverage.level().code() + ", " + meaning(coverage.level()));
    activities("under way", coverage.running(), state);
    activities("planned", coverage.planned(), state);
    activities("ended", coverage.ended(), state);
    page.item(
        1,
        coverage
            .informedTo()
            .map(day -> "newest date in the records that speak to it: " + day)
            .orElse("no record speaks to it; that is not to say that nobody helps"));
  }

  private static String meaning(Coverage.Level level) {
    return switch (level) {
      case UNKNOWN -> "no record of help to the State is at hand";
      case UNCOVERED -> "no help under way speaks to it";
      case PARTLY -> "help under way speaks to the subject, not to the place";
      case COVERED -> "help under way names the place and a kind of help that fits";
    };
  }

  private void activities(String when, Collection<String> ids, String state) {
    for (Activity activity : run.base().activities().get(state)) {
      if (ids.contains(activity.id())) {
        page.item(
            1,
            when
                + ": "
                + activity.title()
                + ", "
                + activity.provider()
                + " ("
                + activity.id()
                + "; "
                + activity.source()
                + ")");
      }
    }
  }

  private void questions(String heading, Collection<String> ids) {
    if (!ids.isEmpty()) {
      page.heading(heading);
      ids.forEach(id -> page.item(1, id + ": " + prompt(id).orElse("")));
    }
  }

  private void lessons(Need need) {
    ImmutableMap<String, Lesson> known = Maps.uniqueIndex(run.base().lessons(), Lesson::id);
    page.heading("Lessons that bear on it");
    long told =
        need.sources().stream()
            .filter(source -> source.type() == NeedSource.Type.LESSON)
            .map(source -> known.get(source.reference()))
            .filter(lesson -> lesson != null)
            .peek(this::lesson)
            .count();
    if (told == 0) {
      page.item(1, "none");
    }
  }

  private void lesson(Lesson lesson) {
    page.item(1, lesson.id() + ", " + lesson.title());
    page.item(2, lesson.text());
    page.item(2, "learnt in: " + lesson.source());
  }

  private void remarks(Need need) {
    if (!need.remarks().isEmpty()) {
      page.heading("Remarks");
      need.remarks().forEach(remark -> page.item(1, remark));
    }
  }
}
