package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.conference.Body;
import org.palermo.convention.conference.Duty;
import org.palermo.convention.conference.Mandate;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;

/** Reads and writes mandates with their duties. */
final class MandateForm implements Form<Mandate> {
  private static final Codes<Kind> KINDS = Codes.of(Kind.values());

  private enum Kind {
    MEET_DURING,
    MEET_BETWEEN,
    REPORT,
    REVIEW
  }

  @Override
  public Optional<String> id(Mandate mandate) {
    return Optional.of(mandate.act());
  }

  @Override
  public Optional<Mandate> read(Value value) {
    JsonObject object = value.object();
    Field<String> act = object.required("act", Value.TEXT);
    Field<String> group = object.required("group", Value.TEXT);
    Field<String> name = object.required("name", Value.TEXT);
    Field<Boolean> interim = object.required("interim", Value.FLAG);
    Field<ImmutableList<Duty>> duties = object.list("duties", MandateForm::duty);
    return object.isComplete()
        ? Optional.of(new Mandate(act.get(), group.get(), name.get(), interim.get(), duties.get()))
        : Optional.empty();
  }

  private static Optional<Duty> duty(Value value) {
    JsonObject object = value.object();
    Field<Kind> kind = object.required("kind", KINDS);
    if (!kind.isRead()) {
      return Optional.empty();
    }
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> source = object.required("source", Value.TEXT);
    return switch (kind.get()) {
      case MEET_DURING -> meetDuring(object, id, source);
      case MEET_BETWEEN -> meetBetween(object, id, source);
      case REPORT -> report(object, id, source);
      case REVIEW -> review(object, id, source);
    };
  }

  private static Optional<Duty> meetDuring(
      JsonObject object, Field<String> id, Field<String> source) {
    Field<String> session = object.required("session", Value.TEXT);
    Field<Integer> meetings = object.required("meetings", Value.INTEGER);
    return object.isComplete()
        ? Optional.of(new Duty.MeetDuring(id.get(), source.get(), session.get(), meetings.get()))
        : Optional.empty();
  }

  private static Optional<Duty> meetBetween(
      JsonObject object, Field<String> id, Field<String> source) {
    Field<String> after = object.required("after", Value.TEXT);
    Field<String> before = object.required("before", Value.TEXT);
    Field<Integer> meetings = object.required("meetings", Value.INTEGER);
    Field<Boolean> existing = object.required("withinExistingResources", Value.FLAG);
    return object.isComplete()
        ? Optional.of(
            new Duty.MeetBetween(
                id.get(), source.get(), after.get(), before.get(), meetings.get(), existing.get()))
        : Optional.empty();
  }

  private static Optional<Duty> report(JsonObject object, Field<String> id, Field<String> source) {
    Field<Body> by = object.required("by", ProceedingForm.BODIES);
    Field<String> session = object.required("session", Value.TEXT);
    Field<String> subject = object.required("subject", Value.TEXT);
    return object.isComplete()
        ? Optional.of(
            new Duty.Report(id.get(), source.get(), by.get(), session.get(), subject.get()))
        : Optional.empty();
  }

  private static Optional<Duty> review(JsonObject object, Field<String> id, Field<String> source) {
    Field<String> session = object.required("session", Value.TEXT);
    return object.isComplete()
        ? Optional.of(new Duty.Review(id.get(), source.get(), session.get()))
        : Optional.empty();
  }

  @Override
  public void write(Mandate mandate, JsonWriter out) {
    out.object(
        () -> {
          out.text("act", mandate.act());
          out.text("group", mandate.group());
          out.text("name", mandate.name());
          out.flag("interim", mandate.interim());
          out.array("duties", mandate.duties(), duty -> out.object(() -> write(duty, out)));
        });
  }

  private static void write(Duty duty, JsonWriter out) {
    if (duty instanceof Duty.MeetDuring meet) {
      head(Kind.MEET_DURING, duty, out);
      out.text("session", meet.session());
      out.number("meetings", meet.meetings());
    } else if (duty instanceof Duty.MeetBetween meet) {
      head(Kind.MEET_BETWEEN, duty, out);
      out.text("after", meet.after());
      out.text("before", meet.before());
      out.number("meetings", meet.meetings());
      out.flag("withinExistingResources", meet.withinExistingResources());
    } else if (duty instanceof Duty.Report report) {
      head(Kind.REPORT, duty, out);
      out.text("by", report.by().code());
      out.text("session", report.session());
      out.text("subject", report.subject());
    } else if (duty instanceof Duty.Review review) {
      head(Kind.REVIEW, duty, out);
      out.text("session", review.session());
    }
  }

  private static void head(Kind kind, Duty duty, JsonWriter out) {
    out.text("kind", Codes.code(kind));
    out.text("id", duty.id());
    out.text("source", duty.source());
  }
}
