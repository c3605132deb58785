package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.AssistanceKind;
import org.palermo.convention.assistance.Lesson;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.evidence.Presumption;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapAnalysis;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.GapRule;
import org.palermo.convention.gap.RuleBook;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.gap.Verdict;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.Purpose;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.ReportingCycle;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.questionnaire.Settled;
import org.palermo.convention.state.State;
import org.palermo.convention.state.StatusOfTreaties;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Instrument;

/**
 * Gathers the needs of one State: gaps first, since requests and others' figures are matched to
 * them. Not thread-safe.
 */
final class StateNeeds {
  /** A stated wish for help is taken for no less, as the forms' own notes say. */
  private static final Severity STATED_WISH = Severity.MODERATE;

  private final RuleBook rules;
  private final StatusOfTreaties status;
  private final State state;
  private final LocalDate asOf;
  private final TreeMap<String, NeedDraft> drafts = new TreeMap<>();
  private final ImmutableList.Builder<Disagreement> disagreements = ImmutableList.builder();
  private @Nullable GapAnalysis analysis;

  StateNeeds(RuleBook rules, StatusOfTreaties status, State state, LocalDate asOf) {
    this.rules = rules;
    this.status = status;
    this.state = state;
    this.asOf = asOf;
  }

  /** Every gap found, joined by article and by the kind of help that fits best. */
  void gaps(GapAnalysis found) {
    analysis = found;
    for (Finding finding : found.gaps()) {
      GapCase gapCase = ((Verdict.Gap) finding.verdict()).found();
      NeedDraft draft = draft(subject(finding), gapCase.assistance().get(0));
      draft.gap(finding, gapCase, found.sheet());
      draft.places(finding.rule().provisions(), rules.provisions());
    }
  }

  /**
   * The article that a finding is about: the first of the rule's own instrument, else the first.
   */
  private static String subject(Finding finding) {
    GapRule rule = finding.rule();
    return rule.provisions().stream()
        .filter(place -> place.instrument().equals(rule.instrument()))
        .findFirst()
        .or(() -> rule.provisions().stream().findFirst())
        .map(place -> place.wholeArticle().toString())
        .orElse(rule.instrument());
  }

  /** The kinds of help ticked at the end of a part of a form. */
  void wanted(AnswerSheet sheet) {
    for (Question question : sheet.questions().all()) {
      Settled said = sheet.settled(question.id());
      if (said == null) {
        continue;
      }
      Visibility visibility =
          sheet
              .recorded(question.id())
              .map(RecordedAnswer::visibility)
              .orElse(Visibility.CONFIDENTIAL);
      if (question.purpose() == Purpose.ASSISTANCE_WANTED) {
        for (String kind : ticked(question, said)) {
          NeedSource source =
              new NeedSource(
                  NeedSource.Type.ASSISTANCE_WANTED,
                  question.id(),
                  kind,
                  sheet.recorded(question.id()).flatMap(RecordedAnswer::said));
          ask(
                  scope(question).toString(),
                  draft -> draft.isFoundIn(scope(question)),
                  kind,
                  source,
                  visibility)
              .wishedFor(scope(question));
        }
      } else if (question.purpose() == Purpose.ASSISTANCE_REQUIRED
          && said.chosen().contains("yes")) {
        requiredWithoutKind(question, sheet, visibility);
      }
    }
  }

  /** The kinds of help ticked, in the order of the list; an option such as none is no kind. */
  private static ImmutableList<String> ticked(Question question, @Nullable Settled said) {
    return said == null
        ? ImmutableList.of()
        : question.options().stream()
            .filter(option -> said.chosen().contains(option))
            .filter(option -> !question.exclusive().contains(option))
            .collect(ImmutableList.toImmutableList());
  }

  /** Help is required, and no kind ticked: an assessment fits, and the list of kinds stays open. */
  private void requiredWithoutKind(Question question, AnswerSheet sheet, Visibility visibility) {
    ImmutableList<Question> kinds =
        sheet.questions().all().stream()
            .filter(other -> other.purpose() == Purpose.ASSISTANCE_WANTED)
            .filter(other -> scope(other).equals(scope(question)))
            .collect(ImmutableList.toImmutableList());
    if (kinds.stream().allMatch(list -> ticked(list, sheet.settled(list.id())).isEmpty())) {
      NeedSource source =
          new NeedSource(
              NeedSource.Type.ASSISTANCE_WANTED,
              question.id(),
              "yes",
              sheet.recorded(question.id()).flatMap(RecordedAnswer::said));
      String subject = scope(question).toString();
      NeedDraft draft = ask(subject, gap -> false, AssistanceKind.ASSESS, source, visibility);
      draft.wishedFor(scope(question));
      draft.open(Lists.transform(kinds, Question::id));
    }
  }

  private static Scope scope(Question question) {
    return new Scope(question.instrument(), question.cluster());
  }

  /** Requests of the State that are still open. */
  void requests(List<Request> requests) {
    requests.stream()
        .filter(request -> request.status().isOpen())
        .sorted(Comparator.comparing(Request::id).thenComparing(Request::toString))
        .forEach(this::request);
  }

  private void request(Request request) {
    for (String kind : request.assistance()) {
      NeedSource source =
          new NeedSource(
              NeedSource.Type.REQUEST,
              request.id(),
              request.date() + " " + request.status().code(),
              Optional.of(request.date()));
      if (request.citations().isEmpty()) {
        String subject =
            request.instruments().first() + request.theme().map(theme -> "/" + theme).orElse("");
        ask(subject, draft -> draft.concerns(request), kind, source, request.visibility())
            .asked(request, ImmutableList.of(), rules.provisions());
      }
      for (Citation article : articles(request)) {
        ask(article.toString(), draft -> draft.isIn(article), kind, source, request.visibility())
            .asked(request, within(article, request), rules.provisions());
      }
    }
  }

  private static ImmutableSortedSet<Citation> articles(Request request) {
    return request.citations().stream()
        .map(Citation::wholeArticle)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableList<Citation> within(Citation article, Request request) {
    return request.citations().stream()
        .filter(article::contains)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Joins a wish for one kind of help to the gaps it would remedy; where there is none it stands as
   * a need of its own, which is returned. Else one of those joined is.
   */
  private NeedDraft ask(
      String subject,
      Predicate<NeedDraft> concerned,
      String kind,
      NeedSource source,
      Visibility visibility) {
    ImmutableList<NeedDraft> gaps =
        drafts.values().stream()
            .filter(draft -> draft.isGap() && draft.offers(kind) && concerned.test(draft))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<NeedDraft> joined =
        gaps.isEmpty() ? ImmutableList.of(draft(subject, kind)) : gaps;
    for (NeedDraft draft : joined) {
      draft.wish(source, visibility, STATED_WISH);
    }
    return joined.get(0);
  }

  /** Cycles in which the State was asked and has not replied. */
  void silence(List<ReportingCycle> cycles) {
    for (ReportingCycle cycle : cycles) {
      String instrument = cycle.instrument();
      ImmutableList<Citation> places = reportingDuty(instrument);
      String subject = places.isEmpty() ? instrument : places.get(0).wholeArticle().toString();
      NeedDraft draft = draft(subject, AssistanceKind.REPORTING);
      draft.presumed(
          NeedSource.of(
              NeedSource.Type.SILENCE, cycle.id(), "no reply to " + cycle.questionnaire()),
          Severity.MINOR);
      draft.missing(GapKind.REPORTING);
      draft.instruments(ImmutableSortedSet.of(instrument));
      draft.places(places, rules.provisions());
      footing(instrument).ifPresent(draft::footing);
    }
  }

  private ImmutableList<Citation> reportingDuty(String instrument) {
    return rules.questions().all().stream()
        .filter(question -> question.purpose() == Purpose.REPORTING_HELP)
        .filter(question -> question.instrument().equals(instrument))
        .flatMap(question -> question.citations().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Footing> footing(String instrument) {
    return GapAnalysis.footing(status.status(state, instrument, asOf));
  }

  /** What others' figures let presume of a State that is bound and has not itself spoken. */
  void presumptions(List<Presumption> presumptions) {
    for (Presumption presumption : presumptions) {
      Optional<Footing> footing =
          state.isState() ? footing(presumption.article().instrument()) : Optional.empty();
      if (footing.isPresent() && footing.get() != Footing.READINESS) {
        presumption(presumption, footing.get());
      }
    }
  }

  private void presumption(Presumption presumption, Footing footing) {
    Citation article = presumption.article();
    ImmutableList<Finding> answered = answered(article);
    if (answered.stream().anyMatch(Finding::isGap)) {
      drafts.values().stream()
          .filter(draft -> draft.isGap() && draft.isIn(article))
          .forEach(draft -> signs(presumption).forEach(draft::source));
    } else if (!answered.isEmpty()) {
      disagreements.add(
          new Disagreement(
              presumption,
              answered.stream()
                  .map(finding -> finding.rule().id())
                  .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
    } else {
      NeedDraft draft = draft(article.toString(), AssistanceKind.ASSESS);
      signs(presumption).forEach(sign -> draft.presumed(sign, presumption.severity()));
      draft.instruments(affected(article));
      draft.places(ImmutableList.of(article), rules.provisions());
      draft.footing(footing);
      draft.offer(fitting(article));
    }
  }

  /** What the State's own answers settle about the substance of an article. */
  private ImmutableList<Finding> answered(Citation article) {
    return analysis == null
        ? ImmutableList.of()
        : analysis.findings().values().stream()
            .filter(finding -> speaksOf(finding.rule(), article) && isAnswered(finding))
            .collect(ImmutableList.toImmutableList());
  }

  /** Notifications and help with answering say nothing of how an article is carried out. */
  private static boolean speaksOf(GapRule rule, Citation article) {
    return rule.provisions().stream().anyMatch(article::contains)
        && rule.cases().stream()
            .anyMatch(found -> found.kind() != GapKind.FORMAL && found.kind() != GapKind.REPORTING);
  }

  /** Gap or none, or a reason why the question does not apply: each is the State's own word. */
  private boolean isAnswered(Finding finding) {
    return finding.isGap()
        || finding.verdict() instanceof Verdict.NoGap
        || (finding.verdict() instanceof Verdict.NotApplicable
            && java.util.Objects.requireNonNull(analysis).sheet().settled(finding.rule().question())
                != null);
  }

  private static Stream<NeedSource> signs(Presumption presumption) {
    return presumption.signs().stream()
        .map(
            sign ->
                new NeedSource(
                    NeedSource.Type.INDICATOR,
                    sign.value().indicator(),
                    sign.value().value().toPlainString()
                        + " on a scale from "
                        + sign.value().scaleMin().toPlainString()
                        + " to "
                        + sign.value().scaleMax().toPlainString()
                        + ", "
                        + sign.value().year()
                        + "; "
                        + sign.attribution(),
                    Optional.of(LocalDate.of(sign.value().year(), 1, 1))));
  }

  private ImmutableSortedSet<String> affected(Citation article) {
    ImmutableSortedSet.Builder<String> affected = ImmutableSortedSet.naturalOrder();
    affected.add(article.instrument());
    for (Instrument other : rules.instruments().values()) {
      if (other.supplements().equals(Optional.of(article.instrument()))
          && other.borrows(article)
          && footing(other.code()).isPresent()) {
        affected.add(other.code());
      }
    }
    return affected.build();
  }

  /** The kinds of help that the rules of the article hold to fit, in the order of the rules. */
  private Iterable<String> fitting(Citation article) {
    return rules.of(article.instrument()).stream()
        .map(RuleBook.Entry::rule)
        .filter(rule -> speaksOf(rule, article))
        .flatMap(rule -> rule.cases().stream())
        .flatMap(gapCase -> gapCase.assistance().stream())
        .distinct()
        .toList();
  }

  private NeedDraft draft(String subject, String kind) {
    return drafts.computeIfAbsent(
        state.code() + "/" + subject + "/" + kind,
        id -> new NeedDraft(id, state.code(), subject, kind));
  }

  /** The needs, by id, each with the questions still open and the lessons that bear on it. */
  ImmutableList<Need> needs(List<Lesson> lessons, AlikeParts alike) {
    if (analysis != null) {
      open(analysis);
    }
    return drafts.values().stream()
        .map(draft -> draft.need(alike))
        .map(need -> withLessons(need, lessons))
        .collect(ImmutableList.toImmutableList());
  }

  private void open(GapAnalysis found) {
    ImmutableListMultimap<String, NeedDraft> bySubject =
        Multimaps.index(drafts.values(), NeedDraft::subject);
    for (Finding finding : found.findings().values()) {
      if (finding.verdict() instanceof Verdict.Undetermined undetermined) {
        bySubject.get(subject(finding)).forEach(draft -> draft.open(undetermined.open()));
      }
    }
  }

  private Need withLessons(Need need, List<Lesson> lessons) {
    TreeSet<NeedSource> sources = new TreeSet<>(need.sources());
    lessons.stream()
        .filter(lesson -> lesson.bearsOn(need, state.regionalGroup()))
        .map(lesson -> NeedSource.of(NeedSource.Type.LESSON, lesson.id(), lesson.title()))
        .forEach(sources::add);
    return need.restingOn(ImmutableSortedSet.copyOf(sources));
  }

  ImmutableList<Disagreement> disagreements() {
    return disagreements.build();
  }
}
