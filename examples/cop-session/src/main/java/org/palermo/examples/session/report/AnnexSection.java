package org.palermo.examples.session.report;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.assistance.Activity;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.questionnaire.Question;
import org.palermo.documents.markup.Html;

/** Questions, lessons and records of assistance that the needs speak of, each told once. */
final class AnnexSection implements Section {
  private final Report report;
  private final Annexes annexes;

  AnnexSection(Report report, Annexes annexes) {
    this.report = report;
    this.annexes = annexes;
  }

  @Override
  public String id() {
    return "annex";
  }

  @Override
  public String title() {
    return "Annex: questions, lessons and records of assistance";
  }

  @Override
  public void write(Html html) {
    html.element("p", "What the needs above speak of, each told once.");
    if (!annexes.questions().isEmpty()) {
      questions(html);
    }
    if (!annexes.told(report).isEmpty()) {
      lessons(html);
    }
    activities(html);
  }

  private void questions(Html html) {
    html.element("h3", "Questions").open("dl", "class", "annex").text("\n");
    annexes
        .questions()
        .forEach(
            (id, number) -> {
              html.open("dt", "id", "q" + number).element("code", id).close().open("dd");
              report
                  .run()
                  .catalogue()
                  .questions()
                  .question(id)
                  .map(Question::prompt)
                  .ifPresent(prompt -> html.data(prompt.toString()));
              html.closeLine();
            });
    html.closeLine();
  }

  private void lessons(Html html) {
    html.element("h3", "Lessons from assistance given").open("dl", "class", "annex").text("\n");
    for (Lesson lesson : annexes.told(report)) {
      html.open("dt", "id", "l" + annexes.lessons().get(lesson.id()));
      html.element("code", lesson.id()).text(" ").data(lesson.title()).close();
      html.open("dd").data(lesson.text()).text(" Source: ").data(lesson.source());
      lesson.year().ifPresent(year -> html.text(", " + year));
      html.text(" (" + Words.of(lesson.evidence()) + ").").closeLine();
    }
    html.closeLine();
  }

  private void activities(Html html) {
    boolean any = annexes.activities().values().stream().anyMatch(own -> !own.isEmpty());
    if (any) {
      html.element("h3", "Assistance under way or planned that speaks to a need");
      html.open("dl", "class", "annex").text("\n");
      annexes.activities().forEach((state, own) -> activities(html, state, own));
      html.closeLine();
    }
  }

  private void activities(Html html, String state, ImmutableMap<String, Integer> numbers) {
    if (!numbers.isEmpty()) {
      html.open("dt", "id", "as-" + state).data(report.names().of(state)).close();
      annexes
          .told(report, state)
          .forEach(
              (id, activity) -> {
                html.open("dd", "id", "a" + numbers.get(id));
                html.element("b", "A" + numbers.get(id)).text(" ");
                activity(html, activity);
                html.closeLine();
              });
    }
  }

  private static void activity(Html html, Activity activity) {
    html.data(activity.title()).text(" \u2013 ").data(activity.provider());
    html.text(", " + day(activity.start()) + " to " + day(activity.end()) + "; ");
    html.data(activity.source()).text(".");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Figures::shortDate).orElse("(no date)");
  }
}
