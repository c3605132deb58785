package org.palermo.convention.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Need;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.NeedSource;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.gap.Finding;
import org.palermo.convention.gap.Footing;
import org.palermo.convention.gap.GapCase;
import org.palermo.convention.gap.GapKind;
import org.palermo.convention.gap.Grounds;
import org.palermo.convention.gap.Severity;
import org.palermo.convention.questionnaire.AnswerSheet;
import org.palermo.convention.questionnaire.AnswerState;
import org.palermo.convention.questionnaire.LookedAt;
import org.palermo.convention.questionnaire.Question;
import org.palermo.convention.questionnaire.RecordedAnswer;
import org.palermo.convention.questionnaire.Scope;
import org.palermo.convention.treaty.Citation;
import org.palermo.convention.treaty.Provision;
import org.palermo.convention.treaty.Provisions;

/** A need while its sources are being joined. Not thread-safe. */
final class NeedDraft {
  private final String id;
  private final String state;
  private final String subject;
  private final LinkedHashSet<String> assistance = new LinkedHashSet<>();
  private final TreeSet<String> instruments = new TreeSet<>();
  private final TreeSet<String> ruleInstruments = new TreeSet<>();
  private final LinkedHashSet<Question> asked = new LinkedHashSet<>();
  private final TreeSet<Citation> citations = new TreeSet<>();
  private final TreeSet<GapKind> gapKinds = new TreeSet<>();
  private final TreeSet<NeedSource> sources = new TreeSet<>();
  private final TreeSet<String> rules = new TreeSet<>();
  private final TreeSet<String> open = new TreeSet<>();
  private final TreeSet<String> remarks = new TreeSet<>();
  private Optional<String> theme = Optional.empty();
  private Optional<String> cluster = Optional.empty();
  private Severity severity = Severity.INFO;
  private Grounds grounds = Grounds.PRESUMED;
  private Visibility visibility = Visibility.PUBLIC;
  private @Nullable Footing footing;
  private boolean wished;

  NeedDraft(String id, String state, String subject, String kind) {
    this.id = id;
    this.state = state;
    this.subject = subject;
    assistance.add(kind);
  }

  String subject() {
    return subject;
  }

  boolean isGap() {
    return !rules.isEmpty();
  }

  boolean offers(String kind) {
    return assistance.contains(kind);
  }

  /** Whether a place that is wanting lies in that article. */
  boolean isIn(Citation article) {
    return citations.stream().anyMatch(article::contains);
  }

  /** Whether one of its gaps was found by a question of that part of a form. */
  boolean isFoundIn(Scope scope) {
    return asked.stream().anyMatch(scope::holds);
  }

  /** Whether a request that names no place concerns it: by theme where it names one. */
  boolean concerns(Request request) {
    return ruleInstruments.stream().anyMatch(request.instruments()::contains)
        && (request.theme().isEmpty() || request.theme().equals(theme));
  }

  /** A gap found, with every answer on which its case rests. */
  void gap(Finding finding, GapCase found, AnswerSheet sheet) {
    String question = finding.rule().question();
    rules.add(finding.rule().id());
    ruleInstruments.add(finding.rule().instrument());
    instruments(finding.instrumentsAffected());
    gapKinds.add(found.kind());
    raise(found.severity(), finding.grounds());
    footing(finding.footing());
    offer(found.assistance());
    sheet.questions().question(question).ifPresent(asked::add);
    rest(question, sheet);
    LookedAt.by(found.when(), sheet.questions()).forEach(other -> restIfSaid(other, sheet));
    finding
        .contradicts()
        .forEach(
            denied ->
                remarks.add(
                    "the answer yes to "
                        + denied
                        + " is denied by the more specific answer to "
                        + question
                        + "; the State is asked which holds"));
  }

  private void restIfSaid(String question, AnswerSheet sheet) {
    if (sheet.settled(question) != null) {
      rest(question, sheet);
    }
  }

  private void rest(String question, AnswerSheet sheet) {
    Optional<RecordedAnswer> answer = sheet.recorded(question);
    source(
        new NeedSource(
            NeedSource.Type.ANSWER,
            question,
            answer.map(NeedDraft::said).orElse(""),
            answer.flatMap(RecordedAnswer::said)));
    hide(answer.map(RecordedAnswer::visibility).orElse(Visibility.CONFIDENTIAL));
  }

  private static String said(RecordedAnswer answer) {
    AnswerState said = answer.state();
    return said.chosen().isEmpty() ? said.code() : String.join(", ", said.chosen());
  }

  void wish(NeedSource source, Visibility seenBy, Severity least) {
    wished = true;
    source(source);
    hide(seenBy);
    if (!isGap()) {
      raise(least, Grounds.STATED);
    }
  }

  void asked(Request request, Iterable<Citation> places, Provisions provisions) {
    if (!isGap()) {
      instruments(request.instruments());
      places(places, provisions);
      theme = theme.or(request::theme);
    }
  }

  void presumed(NeedSource source, Severity least) {
    source(source);
    hide(Visibility.CONFIDENTIAL);
    if (!isGap()) {
      raise(least, Grounds.PRESUMED);
    }
  }

  private void raise(Severity found, Grounds rest) {
    severity = found.compareTo(severity) > 0 ? found : severity;
    grounds = rest.compareTo(grounds) > 0 ? rest : grounds;
  }

  private void hide(Visibility seenBy) {
    visibility = seenBy.compareTo(visibility) < 0 ? seenBy : visibility;
  }

  void source(NeedSource source) {
    sources.add(source);
  }

  void missing(GapKind kind) {
    gapKinds.add(kind);
  }

  void open(Iterable<String> questions) {
    questions.forEach(open::add);
  }

  void offer(Iterable<String> kinds) {
    kinds.forEach(assistance::add);
  }

  void instruments(Iterable<String> codes) {
    codes.forEach(instruments::add);
  }

  /** The firmest footing of those it rests on. */
  void footing(Footing other) {
    footing = footing == null || other.compareTo(footing) < 0 ? other : footing;
  }

  /** The part of a form in which the wish was ticked, where no gap tells the place. */
  void wishedFor(Scope scope) {
    if (!isGap()) {
      instruments.add(scope.instrument());
      cluster = cluster.or(scope::cluster);
    }
  }

  /** Places wanting; the first tells theme and cluster. */
  void places(Iterable<Citation> places, Provisions provisions) {
    for (Citation place : places) {
      citations.add(place);
      Optional<Provision> first = provisions.touchedBy(place).stream().findFirst();
      theme = theme.or(() -> first.map(Provision::theme));
      cluster = cluster.or(() -> first.flatMap(Provision::cluster));
    }
  }

  Need need(AlikeParts alike) {
    return new Need(
        id,
        state,
        alike.names(instruments),
        alike.places(citations),
        theme,
        cluster.or(() -> asked.stream().flatMap(q -> q.cluster().stream()).findFirst()),
        kind(),
        ImmutableSortedSet.copyOf(gapKinds),
        severity,
        grounds,
        Optional.ofNullable(footing),
        alike.inOrder(assistance),
        ImmutableSortedSet.copyOf(sources),
        alike.names(rules),
        alike.names(open),
        ImmutableList.copyOf(remarks),
        visibility);
  }

  private NeedKind kind() {
    if (isGap()) {
      return wished ? NeedKind.BOTH : NeedKind.LATENT;
    }
    return wished ? NeedKind.REQUESTED : NeedKind.PRESUMED;
  }
}
