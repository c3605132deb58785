package org.palermo.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palermo.convention.Language;
import org.palermo.convention.state.RegisterSource;

class TermsTest {
  @Test
  void everyTitleIsThereInAllSixLanguages() {
    assertThat(Terms.TERMS.all()).hasSize(47).allMatch(term -> term.title().missing().isEmpty());
  }

  @Test
  void titlesOfOneListDiffer() {
    for (Language language : Language.values()) {
      assertThat(Terms.TERMS.all())
          .extracting(term -> term.scheme() + " " + term.title().in(language))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aCodeNotKnownHasNoTitle() {
    assertThat(Terms.load().title(Terms.CATEGORY, "RICH")).isEmpty();
    assertThat(Terms.load().of("no_such_list")).isEmpty();
  }

  @Test
  void theSourcesOfActivitiesAndLessonsAreNamed() {
    assertThat(Evidence.load().sources())
        .extracting(RegisterSource::source)
        .anyMatch(source -> source.contains("United Nations Development Coordination Office"))
        .anyMatch(source -> source.contains("Chief Executives Board"))
        .anyMatch(source -> source.contains("European Commission, reuse with attribution"));
  }
}
