package org.palermo.convention.decision.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.palermo.convention.decision.proposals.DraftValues.basis;
import static org.palermo.convention.decision.proposals.DraftValues.drafts;
import static org.palermo.convention.decision.proposals.DraftValues.need;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.palermo.convention.InvalidDataException;
import org.palermo.convention.Language;
import org.palermo.convention.Visibility;
import org.palermo.convention.Wording;
import org.palermo.convention.assistance.Coverage;
import org.palermo.convention.assistance.CoveredNeed;
import org.palermo.convention.assistance.GivingConditions;
import org.palermo.convention.assistance.Means;
import org.palermo.convention.assistance.NeedKind;
import org.palermo.convention.assistance.ProjectProposal;
import org.palermo.convention.assistance.Resource;
import org.palermo.convention.decision.mobilization.Requirements;
import org.palermo.convention.decision.mobilization.ResourceMatching;
import org.palermo.convention.text.Parity;
import org.palermo.convention.text.Templates;

class DraftsTest {
  @Test
  void needsAlikeOfStatesOfOneGroupMakeARegionalProject() {
    ProjectDraft draft =
        drafts(
                need("KEN", "UNTOC 16", "extradition", "TRAINING"),
                need("MLI", "UNTOC 18", "extradition", "TRAINING"))
            .drafts()
            .get(0);
    assertThat(draft.id()).isEqualTo("draft/AFRICAN/extradition/TRAINING");
    assertThat(draft.scope()).isEqualTo(ProjectDraft.Scope.REGIONAL);
    assertThat(draft.beneficiaries()).containsExactly("KEN", "MLI");
    assertThat(draft.title()).hasToString("help TRAINING: extradition, African States");
    assertThat(draft.months()).isEqualTo(18);
    assertThat(draft.budget().direct()).isEqualTo(30_000_000);
  }

  @Test
  void oneStateAloneAndHelpWithLawsMakeNationalProjects() {
    assertThat(
            drafts(
                    need("KEN", "UNTOC 16", "extradition", "TRAINING"),
                    need("NPL", "UNTOC 16", "extradition", "TRAINING"),
                    need("KEN", "UNTOC 16", "extradition", "LEGAL"),
                    need("MLI", "UNTOC 16", "extradition", "LEGAL"))
                .drafts())
        .extracting(ProjectDraft::id, ProjectDraft::scope)
        .containsExactly(
            tuple("draft/KEN/extradition/LEGAL", ProjectDraft.Scope.NATIONAL),
            tuple("draft/KEN/extradition/TRAINING", ProjectDraft.Scope.NATIONAL),
            tuple("draft/MLI/extradition/LEGAL", ProjectDraft.Scope.NATIONAL),
            tuple("draft/NPL/extradition/TRAINING", ProjectDraft.Scope.NATIONAL));
  }

  @Test
  void helpOfOneKindIsPaidOnceForAState() {
    ProjectDraft draft =
        drafts(
                need("KEN", "UNTOC 16", "extradition", "LEGAL"),
                need("KEN", "UNTOC 18", "extradition", "LEGAL"))
            .drafts()
            .get(0);
    assertThat(draft.needs()).hasSize(2);
    assertThat(draft.budget().direct()).isEqualTo(9_000_100);
  }

  @Test
  void workingLanguagesPartProjectsWhereTheyAreDeclared() {
    Drafts drafts =
        Drafts.of(
            basis(
                List.of(
                    need("KEN", "UNTOC 16", "extradition", "TRAINING"),
                    need("MLI", "UNTOC 16", "extradition", "TRAINING"),
                    need("SEN", "UNTOC 16", "extradition", "TRAINING")),
                ImmutableMap.of("KEN", "en", "MLI", "fr", "SEN", "fr")),
            DraftTerms.standard());
    assertThat(drafts.drafts())
        .extracting(ProjectDraft::id)
        .containsExactly(
            "draft/AFRICAN/extradition/TRAINING/fr", "draft/KEN/extradition/TRAINING/en");
    assertThat(drafts.drafts().get(0).title().in(Language.FRENCH))
        .endsWith("(langue de travail : français)");
  }

  @Test
  void whatIsNotDraftedTellsWhy() {
    Drafts drafts =
        drafts(
            need(
                "KEN",
                "UNTOC 16",
                "extradition",
                "LEGAL",
                Coverage.Level.COVERED,
                NeedKind.REQUESTED),
            need("KEN", "UNTOC 24", "witness_protection", "LEGAL"),
            need("XYZ", "UNTOC 16", "extradition", "LEGAL"),
            need("KEN", "UNTOC 16", "extradition", "MENTOR"));
    assertThat(drafts.drafts()).isEmpty();
    assertThat(drafts.undrafted())
        .containsExactly(
            new Undrafted("KEN/UNTOC 16/LEGAL", Undrafted.Reason.COVERED),
            new Undrafted("KEN/UNTOC 16/MENTOR", Undrafted.Reason.NO_UNIT_COST),
            new Undrafted("KEN/UNTOC 24/LEGAL", Undrafted.Reason.NO_GUIDANCE),
            new Undrafted("XYZ/UNTOC 16/LEGAL", Undrafted.Reason.UNKNOWN_STATE));
  }

  @Test
  void guidanceIsProvisionalWithoutAnActOfTheConference() {
    ImmutableList<ProjectDraft> drafts =
        drafts(
                need("KEN", "UNTOC 16", "extradition", "LEGAL"),
                need("KEN", "UNTOC 31", "firearms_control", "LEGAL"))
            .drafts();
    assertThat(drafts)
        .extracting(draft -> draft.guidance().provisional())
        .containsExactly(false, true);
    assertThat(drafts.get(0).guidance().acts())
        .containsExactly(new DraftGuidance.GuidingAct("D-1", "decision D-1"));
    assertThat(drafts.get(1).risks()).anyMatch(risk -> risk.toString().contains("provisional"));
  }

  @Test
  void refusesADraftWithoutGuidanceOrNeed() {
    ProjectDraft draft = drafts(need("KEN", "UNTOC 16", "extradition", "LEGAL")).drafts().get(0);
    assertThatThrownBy(() -> new DraftGuidance(ImmutableList.of(), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no proposal without a piece of guidance");
    assertThatThrownBy(() -> Redrafted.needs(draft, ImmutableSortedSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("draft draft/KEN/extradition/LEGAL meets no need");
  }

  @Test
  void lawComesBeforeTrainingAndTrainingBeforeEquipment() {
    ImmutableList<ProjectDraft> drafts =
        drafts(
                need("KEN", "UNTOC 16", "extradition", "LEGAL"),
                need("KEN", "UNTOC 16", "extradition", "TRAINING"),
                need("MLI", "UNTOC 16", "extradition", "TRAINING"),
                need("KEN", "UNTOC 16", "extradition", "EQUIPMENT"))
            .drafts();
    assertThat(drafts)
        .extracting(ProjectDraft::id, draft -> String.join(" ", draft.follows()))
        .containsExactly(
            tuple("draft/AFRICAN/extradition/TRAINING", "draft/KEN/extradition/LEGAL"),
            tuple(
                "draft/KEN/extradition/EQUIPMENT",
                "draft/AFRICAN/extradition/TRAINING draft/KEN/extradition/LEGAL"),
            tuple("draft/KEN/extradition/LEGAL", ""));
  }

  @Test
  void lessonsApplyWhereTheyBearOnANeed() {
    ImmutableList<ProjectDraft> drafts =
        drafts(
                need("KEN", "UNTOC 18", "extradition", "LEGAL"),
                need("MLI", "UNTOC 16", "extradition", "LEGAL"))
            .drafts();
    assertThat(drafts.get(0).lessons()).containsExactly("L01");
    assertThat(drafts.get(0).risks())
        .anyMatch(risk -> risk.toString().equals("Lesson L01: Do this first."));
    assertThat(drafts.get(1).lessons()).isEmpty();
  }

  @Test
  void programmeSupportIsThirteenPercentToTheCentAndHalfACentCountsUp() {
    ProjectDraft draft = drafts(need("KEN", "UNTOC 16", "extradition", "LEGAL")).drafts().get(0);
    assertThat(draft.budget().support()).isEqualTo(1_170_013);
    assertThat(draft.budget().total()).isEqualTo(10_170_113);
    assertThat(draft.budget().unfunded()).isEqualTo(10_170_113);
    assertThat(DraftBudget.supportOn(50, 1_300)).isEqualTo(7);
    assertThat(DraftBudget.supportOn(49, 1_300)).isEqualTo(6);
  }

  @Test
  void aDraftBecomesAProposalAtItsCostRoundedUp() {
    ProjectDraft draft = drafts(need("KEN", "UNTOC 16", "extradition", "LEGAL")).drafts().get(0);
    assertThat(draft.asProposal())
        .isEqualTo(
            new ProjectProposal(
                "draft/KEN/extradition/LEGAL",
                "help LEGAL: extradition, State KEN",
                ImmutableSortedSet.of("KEN/UNTOC 16/LEGAL"),
                ImmutableList.of("LEGAL"),
                101_702,
                true,
                Visibility.RESTRICTED));
  }

  @Test
  void suggestedMoneyIsNamedAndTheRestShownUnfunded() {
    CoveredNeed need = need("KEN", "UNTOC 16", "extradition", "LEGAL");
    DraftingBasis bare = basis(need);
    ResourceMatching matching =
        ResourceMatching.of(
            Requirements.of(bare.needs(), ImmutableList.of(), bare.costs()),
            List.of(
                new Resource(
                    "R-1",
                    "NOR",
                    Resource.Origin.UN_ACCOUNT,
                    new Means.Money("USD", 5_000_000),
                    GivingConditions.NONE,
                    Resource.Stage.PLEDGED,
                    DraftValues.NOW,
                    "note",
                    Visibility.PUBLIC)),
            bare.states(),
            bare.asOf());
    DraftBudget budget =
        Drafts.of(
                new DraftingBasis(
                    bare.asOf(),
                    bare.needs(),
                    bare.directives(),
                    bare.states(),
                    bare.regions(),
                    bare.kinds(),
                    bare.costs(),
                    bare.lessons(),
                    bare.workingLanguages(),
                    Optional.of(matching)),
                DraftTerms.standard())
            .drafts()
            .get(0)
            .budget();
    assertThat(budget.sources()).containsExactly(new DraftBudget.Funding("R-1", 5_000_000));
    assertThat(budget.unfunded()).isEqualTo(5_170_113);
  }

  @Test
  void helpIsGivenUponRequestAndTheDraftSaysHowManyNeedsAreRequested() {
    ProjectDraft draft =
        drafts(
                need("KEN", "UNTOC 16", "extradition", "LEGAL"),
                need(
                    "KEN",
                    "UNTOC 18",
                    "extradition",
                    "LEGAL",
                    Coverage.Level.PARTLY,
                    NeedKind.LATENT))
            .drafts()
            .get(0);
    assertThat(draft.framework().outcomes().get(0).assumptions().get(0).toString())
        .isEqualTo(
            "help is given upon request: of 2 needs 1 are requested, and the others are put to the"
                + " States first");
    assertThat(draft.partners()).containsExactly("UNODC");
  }

  @Test
  void aDraftIsSeenByNoMoreThanEachOfItsNeeds() {
    CoveredNeed open = need("KEN", "UNTOC 16", "extradition", "LEGAL");
    CoveredNeed closed = DraftValues.confidential(need("KEN", "UNTOC 18", "extradition", "LEGAL"));
    assertThat(drafts(open).drafts().get(0).visibility()).isEqualTo(Visibility.RESTRICTED);
    assertThat(drafts(open, closed).drafts().get(0).visibility())
        .isEqualTo(Visibility.CONFIDENTIAL);
  }

  @Test
  void refusesANeedThatStandsTwice() {
    CoveredNeed need = need("KEN", "UNTOC 16", "extradition", "LEGAL");
    assertThatThrownBy(() -> drafts(need, need))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("KEN/UNTOC 16/LEGAL stands twice [id-twice]");
  }

  @Test
  void aDraftIsSaidInEveryOfficialLanguage() {
    ProjectDraft draft =
        Drafts.of(
                basis(
                    List.of(
                        need(
                            "KEN",
                            "UNTOC 16",
                            "firearms_control",
                            "LEGAL",
                            Coverage.Level.PARTLY,
                            NeedKind.LATENT)),
                    ImmutableMap.of("KEN", "en")),
                DraftTerms.standard())
            .drafts()
            .get(0);
    assertThat(wordings(draft)).hasSizeGreaterThan(12).allMatch(said -> said.missing().isEmpty());
    assertThat(draft.title().in(Language.ARABIC))
        .isEqualTo("help LEGAL: مراقبة الأسلحة النارية، State KEN (لغة العمل: الإنكليزية)");
  }

  @Test
  void placesArePartedAsEachLanguagePartsThem() {
    ProjectDraft draft =
        drafts(
                need("KEN", "UNTOC 16", "extradition", "LEGAL"),
                need("KEN", "UNTOC 24", "extradition", "LEGAL"))
            .drafts()
            .get(0);
    Wording given = draft.framework().activities().get(1).statement();
    assertThat(given.in(Language.FRENCH)).endsWith("UNTOC 16, UNTOC 24");
    assertThat(given.in(Language.CHINESE)).endsWith("UNTOC 16、UNTOC 24");
    assertThat(given.in(Language.ARABIC)).endsWith("UNTOC 16، UNTOC 24");
  }

  private static ImmutableList<Wording> wordings(ProjectDraft draft) {
    LogicalFramework framework = draft.framework();
    ImmutableList.Builder<Wording> said = ImmutableList.builder();
    said.add(draft.title(), framework.objective().statement()).addAll(draft.risks());
    said.addAll(framework.objective().assumptions());
    framework
        .objective()
        .indicators()
        .forEach(one -> said.add(one.statement(), one.verification()));
    framework.outcomes().forEach(one -> said.add(one.statement()).addAll(one.assumptions()));
    framework.outputs().forEach(one -> said.add(one.statement()).addAll(one.assumptions()));
    framework.activities().forEach(one -> said.add(one.statement()));
    return said.build();
  }

  @Test
  void everyLanguageSaysTheSameThings() {
    // English reads subjects off their codes; every other language names them.
    Parity sentences = new Parity("text", key -> key.startsWith("theme."));
    DraftTexts texts = DraftTexts.load();
    for (Language language : DraftTexts.LANGUAGES) {
      Templates own = texts.in(language);
      assertThat(sentences.between(texts.in(Language.ENGLISH), own)).isEmpty();
      if (language != Language.ENGLISH) {
        assertThat(Parity.strict().between(texts.in(Language.FRENCH), own)).isEmpty();
      }
    }
  }
}
