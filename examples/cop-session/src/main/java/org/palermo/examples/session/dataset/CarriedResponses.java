package org.palermo.examples.session.dataset;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.palermo.convention.catalogue.Catalogue;
import org.palermo.convention.questionnaire.Response;
import org.palermo.convention.revision.CarriedAnswers;

/**
 * Responses under the questionnaires in use; those to earlier versions are carried over as their
 * plugins declare.
 *
 * @param responses in the order in which they were read
 * @param carried what became of the answers of each that was carried over, in the same order
 */
record CarriedResponses(ImmutableList<Response> responses, ImmutableList<CarriedAnswers> carried) {
  static CarriedResponses of(Catalogue catalogue, ImmutableList<Response> given) {
    ImmutableList.Builder<Response> responses = ImmutableList.builder();
    ImmutableList.Builder<CarriedAnswers> carried = ImmutableList.builder();
    for (Response response : given) {
      Optional<CarriedAnswers> newer = catalogue.carried(response);
      newer.ifPresent(carried::add);
      responses.add(newer.map(CarriedAnswers::response).orElse(response));
    }
    return new CarriedResponses(responses.build(), carried.build());
  }
}
