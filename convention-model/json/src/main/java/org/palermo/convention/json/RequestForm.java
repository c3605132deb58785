package org.palermo.convention.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.palermo.convention.Visibility;
import org.palermo.convention.assistance.Request;
import org.palermo.convention.assistance.RequestStatus;
import org.palermo.convention.json.tree.Codes;
import org.palermo.convention.json.tree.Field;
import org.palermo.convention.json.tree.Form;
import org.palermo.convention.json.tree.JsonObject;
import org.palermo.convention.json.tree.JsonWriter;
import org.palermo.convention.json.tree.Value;
import org.palermo.convention.treaty.Citation;

/** Reads and writes requests for assistance. */
final class RequestForm implements Form<Request> {
  private static final Codes<RequestStatus> STATUS = Codes.of(RequestStatus.values());

  @Override
  public Optional<Request> read(Value value) {
    JsonObject object = value.object();
    Field<String> id = object.required("id", Value.TEXT);
    Field<String> state = object.required("state", Value.TEXT);
    Field<LocalDate> date = object.required("date", Value.DATE);
    Field<ImmutableSortedSet<String>> instruments = object.required("instruments", Words.CODES);
    Field<ImmutableSortedSet<Citation>> citations =
        object.orElse("citations", Words.CITATIONS, ImmutableSortedSet.of());
    Field<Optional<String>> theme = object.optional("theme", Value.TEXT);
    Field<ImmutableList<String>> assistance = object.list("assistance", Value.TEXT);
    Field<Optional<String>> description = object.optional("description", Value.TEXT);
    Field<Optional<String>> authority = object.optional("authority", Value.TEXT);
    Field<RequestStatus> status = object.required("status", STATUS);
    Field<Visibility> visibility =
        object.orElse("visibility", Words.VISIBILITY, Visibility.CONFIDENTIAL);
    if (!object.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Request(
            id.get(),
            state.get(),
            date.get(),
            instruments.get(),
            citations.get(),
            theme.get(),
            assistance.get(),
            description.get(),
            authority.get(),
            status.get(),
            visibility.get()));
  }

  @Override
  public Optional<String> id(Request request) {
    return Optional.of(request.id());
  }

  @Override
  public void write(Request request, JsonWriter out) {
    out.object(
        () -> {
          out.text("id", request.id());
          out.text("state", request.state());
          out.text("date", request.date());
          out.texts("instruments", request.instruments());
          out.textsUnlessEmpty("citations", request.citations());
          out.text("theme", request.theme());
          out.texts("assistance", request.assistance());
          out.text("description", request.description());
          out.text("authority", request.authority());
          out.text("status", request.status().code());
          Words.visibility(request.visibility(), out);
        });
  }
}
