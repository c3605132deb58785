package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.conference.Act;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Bureau;
import org.palermo.convention.conference.Entry;
import org.palermo.convention.conference.Happening;
import org.palermo.convention.conference.Meeting;
import org.palermo.convention.conference.Officer;
import org.palermo.convention.conference.OfficialDocument;
import org.palermo.convention.conference.Period;
import org.palermo.convention.conference.Proceeding;
import org.palermo.convention.conference.Recommendation;
import org.palermo.convention.conference.Session;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes what the Conference and its bodies did; the kind tells which fields follow. */
final class ProceedingForm implements Form<Proceeding> {
  static final Codes<Body> BODIES = Codes.of(Body.values());
  private static final Codes<Act.Outcome> OUTCOMES = Codes.of(Act.Outcome.values());
  private static final Codes<Officer.Office> OFFICES = Codes.of(Officer.Office.values());
  private static final Codes<Kind> KINDS = Codes.of(Kind.values());

  private enum Kind {
    SESSION,
    BUREAU,
    ACT,
    MEETING,
    DOCUMENT,
    RECOMMENDATION,
    HAPPENING
  }

  @Override
  public Optional<String> id(Proceeding proceeding) {
    return Optional.of(proceeding.id());
  }

  @Override
  public Optional<Proceeding> read(Value value) {
    JsonObject object = value.object();
    Field<Kind> kind = object.required("kind", KINDS);
    if (!kind.isRead()) {
      return Optional.empty();
    }
    Common common = new Common(object);
    return switch (kind.get()) {
      case SESSION -> session(object, common);
      case BUREAU -> bureau(object, common);
      case ACT -> act(object, common);
      case MEETING -> meeting(object, common);
      case DOCUMENT -> document(object, common);
      case RECOMMENDATION -> recommendation(object, common);
      case HAPPENING -> happening(object, common);
    };
  }

  private static Optional<Proceeding> session(JsonObject object, Common common) {
    Field<Integer> number = object.required("number", Value.INTEGER);
    return object.isComplete()
        ? Optional.of(new Session(common.entry(), number.get()))
        : Optional.empty();
  }

  private static Optional<Proceeding> bureau(JsonObject object, Common common) {
    Field<String> session = object.required("session", Value.TEXT);
    Field<ImmutableList<Officer>> officers =
        object.listOrEmpty("officers", ProceedingForm::officer);
    Field<Boolean> standIn = object.orElse("standIn", Value.FLAG, false);
    return object.isComplete()
        ? Optional.of(new Bureau(common.entry(), session.get(), officers.get(), standIn.get()))
        : Optional.empty();
  }

  private static Optional<Officer> officer(Value value) {
    JsonObject object = value.object();
    Field<String> name = object.required("name", Value.TEXT);
    Field<String> state = object.required("state", Value.TEXT);
    Field<Officer.Office> office = object.required("office", OFFICES);
    return object.isComplete()
        ? Optional.of(new Officer(name.get(), state.get(), office.get()))
        : Optional.empty();
  }

  private static Optional<Proceeding> act(JsonObject object, Common common) {
    Field<Body> by = object.required("by", BODIES);
    Field<Optional<String>> session = object.optional("session", Value.TEXT);
    Field<Optional<Act.Outcome>> outcome = object.optional("outcome", OUTCOMES);
    return object.isComplete()
        ? Optional.of(new Act(common.entry(), by.get(), session.get(), outcome.get()))
        : Optional.empty();
  }

  private static Optional<Proceeding> meeting(JsonObject object, Common common) {
    Field<String> group = object.required("group", Value.TEXT);
    Field<ImmutableSortedSet<String>> attended =
        object.orElse("attended", Words.CODES, ImmutableSortedSet.of());
    return object.isComplete()
        ? Optional.of(new Meeting(common.entry(), group.get(), attended.get()))
        : Optional.empty();
  }

  private static Optional<Proceeding> document(JsonObject object, Common common) {
    Field<Body> by = object.required("by", BODIES);
    return object.isComplete()
        ? Optional.of(new OfficialDocument(common.entry(), by.get()))
        : Optional.empty();
  }

  private static Optional<Proceeding> recommendation(JsonObject object, Common common) {
    Field<String> meeting = object.required("meeting", Value.TEXT);
    Field<String> number = object.required("number", Value.TEXT);
    Field<Body> addressee = object.required("addressee", BODIES);
    return object.isComplete()
        ? Optional.of(
            new Recommendation(common.entry(), meeting.get(), number.get(), addressee.get()))
        : Optional.empty();
  }

  private static Optional<Proceeding> happening(JsonObject object, Common common) {
    Field<String> what = object.required("what", Value.TEXT);
    return object.isComplete()
        ? Optional.of(new Happening(common.entry(), what.get()))
        : Optional.empty();
  }

  /** The fields that every kind has. */
  private static final class Common {
    private final Field<String> id;
    private final Field<LocalDate> from;
    private final Field<Optional<LocalDate>> to;
    private final Field<String> title;
    private final Field<ImmutableList<String>> restsOn;
    private final Field<ImmutableList<String>> fulfils;
    private final Field<ImmutableMap<String, String>> figures;
    private final Field<String> source;
    private final Field<String> confidence;

    Common(JsonObject object) {
      id = object.required("id", Value.TEXT);
      from = object.required("from", Value.DATE);
      to = object.optional("to", Value.DATE);
      title = object.required("title", Value.TEXT);
      restsOn = object.listOrEmpty("restsOn", Value.TEXT);
      fulfils = object.listOrEmpty("fulfils", Value.TEXT);
      figures = object.orElse("figures", Common::figures, ImmutableMap.of());
      source = object.required("source", Value.TEXT);
      confidence = object.required("confidence", Value.TEXT);
    }

    private static Optional<ImmutableMap<String, String>> figures(Value value) {
      return value.object().entries(Value.TEXT);
    }

    /** To be asked for when the object is complete. */
    Entry entry() {
      return new Entry(
          id.get(),
          new Period(from.get(), to.get().orElse(from.get())),
          title.get(),
          restsOn.get(),
          fulfils.get(),
          ImmutableSortedMap.copyOf(figures.get()),
          source.get(),
          confidence.get());
    }
  }

  @Override
  public void write(Proceeding proceeding, JsonWriter out) {
    out.object(
        () -> {
          out.text("kind", Codes.code(kind(proceeding)));
          write(proceeding.entry(), out);
          writeRest(proceeding, out);
        });
  }

  private static Kind kind(Proceeding proceeding) {
    if (proceeding instanceof Session) {
      return Kind.SESSION;
    }
    if (proceeding instanceof Bureau) {
      return Kind.BUREAU;
    }
    if (proceeding instanceof Act) {
      return Kind.ACT;
    }
    if (proceeding instanceof Meeting) {
      return Kind.MEETING;
    }
    if (proceeding instanceof OfficialDocument) {
      return Kind.DOCUMENT;
    }
    return proceeding instanceof Recommendation ? Kind.RECOMMENDATION : Kind.HAPPENING;
  }

  private static void write(Entry entry, JsonWriter out) {
    Period when = entry.when();
    out.text("id", entry.id());
    out.text("from", when.from());
    if (!when.to().equals(when.from())) {
      out.text("to", when.to());
    }
    out.text("title", entry.title());
    out.textsUnlessEmpty("restsOn", entry.restsOn());
    out.textsUnlessEmpty("fulfils", entry.fulfils());
    if (!entry.figures().isEmpty()) {
      out.object("figures", () -> entry.figures().forEach(out::text));
    }
    out.text("source", entry.source());
    out.text("confidence", entry.confidence());
  }

  private static void writeRest(Proceeding proceeding, JsonWriter out) {
    if (proceeding instanceof Session session) {
      out.number("number", session.number());
    } else if (proceeding instanceof Bureau bureau) {
      out.text("session", bureau.session());
      out.arrayUnlessEmpty("officers", bureau.officers(), officer -> write(officer, out));
      if (bureau.standIn()) {
        out.flag("standIn", true);
      }
    } else if (proceeding instanceof Act act) {
      out.text("by", act.by().code());
      out.text("session", act.session());
      out.text("outcome", act.outcome().map(Act.Outcome::code));
    } else if (proceeding instanceof Meeting meeting) {
      out.text("group", meeting.group());
      out.textsUnlessEmpty("attended", meeting.attended());
    } else if (proceeding instanceof OfficialDocument document) {
      out.text("by", document.by().code());
    } else if (proceeding instanceof Recommendation recommendation) {
      out.text("meeting", recommendation.meeting());
      out.text("number", recommendation.number());
      out.text("addressee", recommendation.addressee().code());
    } else if (proceeding instanceof Happening happening) {
      out.text("what", happening.kind());
    }
  }

  private static void write(Officer officer, JsonWriter out) {
    out.object(
        () -> {
          out.text("name", officer.name());
          out.text("state", officer.state());
          out.text("office", officer.office().code());
        });
  }
}
