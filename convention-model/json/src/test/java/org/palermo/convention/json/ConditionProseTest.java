package org.palermo.convention.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palermo.convention.Language;
import org.palermo.convention.prose.ConditionProse;
import org.palermo.convention.prose.Phrases;

class ConditionProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"in":{"question":"q","options":["no","yes_in_part"]}} | q is no or yes in part
          {"includesAny":{"question":"q","options":["a","b"]}}    | q includes “a” or “b”
          {"lacksAny":{"question":"q","options":["a","b"]}}       | q lacks one of “a”, “b”
          {"lacksAll":{"question":"q","options":["a","b"]}}       | q lacks all of “a”, “b”
          {"lacksAtLeast":{"question":"q","count":2,"options":["a","b","c"]}} | q lacks 2 or more of “a”, “b”, “c”
          {"known":{"question":"q"}}                              | q is answered
          {"status":{"question":"q","is":["blank"]}}              | q stands as “blank”
          {"zero":{"question":"q"}}                               | q is zero
          {"noData":{"question":"q"}}                             | q has no data
          {"number":{"question":"q","atMost":1.5}}                | q is at most 1.5
          {"date":{"question":"q","notBefore":"2020-01-01"}}      | q is not before 2020-01-01
          {"anyAnswerIn":{"scope":"UNTOC/I","options":["no"]}}    | any answer in UNTOC, cluster I is no
          {"rows":{"question":"q","any":{"known":{"question":"c"}}}} | of the rows of q any: c is answered
          {"rows":{"question":"q","atLeast":2,"where":{"known":{"question":"c"}}}} | of the rows of q 2 or more: c is answered
          {"partyTo":"TIP"}                                       | the State is party to TIP
          {"signatoryTo":"TIP"}                                   | the State is signatory to TIP
          {"strengthIs":["optional"]}                             | the duty is optional
          {"all":[]}                                              | always
          {"any":[]}                                              | never
          {"all":[{"partyTo":"TIP"},{"not":{"known":{"question":"q"}}}]} | the State is party to TIP, and (it is not so that q is answered)
          {"atLeast":{"count":1,"of":[{"partyTo":"TIP"},{"partyTo":"SOM"}]}} | 1 or more of these hold: the State is party to TIP; the State is party to SOM
          {"unless":{"exception":{"partyTo":"TIP"},"rule":{"partyTo":"SOM"}}} | the State is party to SOM unless the State is party to TIP
          """)
  void eachOperatorIsSaid(String json, String words) {
    assertThat(
            ConditionProse.of(
                Formats.CONDITION.read("condition.json", json).only(),
                Phrases.in(Language.ENGLISH)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"in":{"question":"q","options":["no","yes_in_part"]}} | q est non ou oui en partie
          {"rows":{"question":"q","atLeast":2,"where":{"known":{"question":"c"}}}} | pour 2 lignes ou plus de q : c a reçu une réponse
          {"all":[{"partyTo":"TIP"},{"not":{"known":{"question":"q"}}}]} | l’État est partie à TIP, et (il n’est pas vrai que q a reçu une réponse)
          {"unless":{"exception":{"partyTo":"TIP"},"rule":{"partyTo":"SOM"}}} | l’État est partie à SOM, sauf si l’État est partie à TIP
          """)
  void frenchSaysTheSame(String json, String words) {
    assertThat(
            ConditionProse.of(
                Formats.CONDITION.read("condition.json", json).only(), Phrases.in(Language.FRENCH)))
        .isEqualTo(words);
  }
}
