package org.palermo.coverage;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.palermo.convention.state.State;

/** The plan of the house: who may rest on whom, and what nobody may do. */
@AnalyzeClasses(packages = "org.palermo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String MODEL = "org.palermo.convention";

  /** Packages of the model, each resting only on those before it. */
  private static final List<String> ORDER =
      List.of(
          "text",
          "treaty",
          "state",
          "questionnaire",
          "gap",
          "revision",
          "prose",
          "evidence",
          "assistance",
          "conference",
          "disclosure",
          "spi",
          "catalogue",
          "decision",
          "decision.review",
          "decision.group",
          "decision.reporting",
          "decision.mobilization",
          "decision.proposals",
          "decision.analysis");

  private static final String ENGINE = "org.palermo.priority";

  /** Packages of the engine, each resting only on those before it. */
  private static final List<String> ENGINE_ORDER =
      List.of(
          "exact",
          "apportion",
          "equity",
          "score",
          "rank",
          "select",
          "select.floors.proposal",
          "select.floors",
          "select.shares.proposal",
          "select.shares",
          "guidance",
          "explain",
          "portfolio",
          "prose",
          "robust",
          "measure");

  @ArchTest
  static final ArchRule packagesOfTheModelRestOnlyOnThoseBefore = packageOrder(MODEL, ORDER);

  @ArchTest
  static final ArchRule packagesOfTheEngineRestOnlyOnThoseBefore =
      packageOrder(ENGINE, ENGINE_ORDER);

  private static final String BASE = "org.palermo.base";

  /** Packages of the base, each resting only on those before it. */
  private static final List<String> BASE_ORDER = List.of("entry", "store", "intake");

  @ArchTest
  static final ArchRule packagesOfTheBaseRestOnlyOnThoseBefore = packageOrder(BASE, BASE_ORDER);

  @ArchTest
  static final ArchRule theStoreAloneSpeaksToADatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..");

  @ArchTest
  static final ArchRule theBaseKnowsNoDriver =
      noClasses()
          .that()
          .resideInAPackage(BASE + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.sqlite..", "org.postgresql..", "org.h2..", "tools.jackson..");

  @ArchTest
  static final ArchRule modulesRestOnlyOnThoseBelow =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy(modelPackages())
          .layer("json")
          .definedBy(MODEL + ".json..")
          .layer("testkit")
          .definedBy(MODEL + ".testkit..")
          .layer("register")
          .definedBy("org.palermo.register..")
          .layer("documents")
          .definedBy("org.palermo.documents", "org.palermo.documents.markup")
          .layer("office documents")
          .definedBy("org.palermo.documents.office..")
          .layer("plugins")
          .definedBy("org.palermo.protocol..")
          .layer("engine")
          .definedBy(inTheEngine())
          .layer("engine's json")
          .definedBy(ENGINE + ".json..")
          .layer("base")
          .definedBy(BASE + "..")
          .layer("main job")
          .definedBy("org.palermo.examples.session..")
          .whereLayer("main job")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("plugins")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("testkit")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("office documents")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("documents")
          .mayOnlyBeAccessedByLayers("office documents", "main job")
          .whereLayer("register")
          .mayOnlyBeAccessedByLayers("main job")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers(
              "register", "plugins", "documents", "base", "engine's json", "main job")
          .whereLayer("base")
          .mayOnlyBeAccessedByLayers("main job")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("engine's json", "main job")
          .whereLayer("engine's json")
          .mayOnlyBeAccessedByLayers("main job")
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule pluginsNeverSeeOneAnother =
      slices().matching("org.palermo.protocol.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.palermo.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theModelAndTheEngineKnowNoJsonLibrary =
      noClasses()
          .that(inTheModel().or(inTheEngine()))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "de.siegmar..", "picocli..");

  @ArchTest
  static final ArchRule noFloatingPointIsKept =
      noFields()
          .that()
          .areDeclaredInClassesThat(inTheModel().or(decidesInTheEngine()))
          .should()
          .haveRawType(floating());

  @ArchTest
  static final ArchRule noFloatingPointDecides =
      noMethods()
          .that()
          .areDeclaredInClassesThat(inTheModel().or(decidesInTheEngine()))
          .should()
          .haveRawReturnType(floating())
          .orShould(takeFloatingPoint());

  @ArchTest
  static final ArchRule nothingReadsAClock =
      noClasses()
          .should()
          .callMethodWhere(
              target(nameMatching("now|systemUTC|currentTimeMillis|nanoTime"))
                  .and(
                      target(
                          owner(
                              resideInAnyPackage("java.time..").or(equivalentTo(System.class))))));

  @ArchTest
  static final ArchRule librariesNeverPrint =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.palermo.examples..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule nothingLogs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System$Logger");

  @ArchTest
  static final ArchRule noPublicMethodPutsStatesInOrder =
      noMethods()
          .that()
          .arePublic()
          .should(
              haveRawTypesOf(
                  "an order over States",
                  method -> method.getReturnType().getName().contains(comparatorOf(State.class))));

  @ArchTest
  static final ArchRule noPublicMethodComparesTwoStates =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(inTheEngine())
          .should(
              haveRawTypesOf(
                  "a comparison of two States",
                  method ->
                      method.getRawParameterTypes().stream()
                              .filter(type -> type.isEquivalentTo(State.class))
                              .count()
                          > 1));

  @ArchTest
  static final ArchRule measuresDecideNothing =
      noClasses()
          .that(inTheEngine())
          .and()
          .resideOutsideOfPackage(ENGINE + ".measure")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ENGINE + ".measure");

  @ArchTest
  static final ArchRule theEngineKnowsTheModelAndGuavaAlone =
      classes()
          .that(inTheEngine())
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "com.google..", "org.jspecify..", MODEL + "..", ENGINE + "..");

  @ArchTest
  static final ArchRule statesAreNotComparable =
      noClasses()
          .that()
          .areAssignableTo(State.class)
          .should()
          .beAssignableTo(Comparable.class)
          .orShould()
          .beAssignableTo(Comparator.class);

  @ArchTest
  static final ArchRule valuesAreImmutable =
      noFields()
          .that()
          .areDeclaredInClassesThat(inTheModel().and(notBuilders()))
          .and()
          .areStatic()
          .should()
          .notHaveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule publicTypesOfTheModelAreFinalOrSealedOrPorts =
      classes()
          .that(inTheModel())
          .and()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule nobodySwallowsStackTraces =
      methods()
          .should(
              new ArchCondition<>("not print a stack trace") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  method.getMethodCallsFromSelf().stream()
                      .filter(call -> call.getName().equals("printStackTrace"))
                      .forEach(
                          call ->
                              events.add(SimpleConditionEvent.violated(method, call.toString())));
                }
              });

  private static LayeredArchitecture packageOrder(String root, List<String> names) {
    LayeredArchitecture order =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : names) {
      order = order.layer(name).definedBy(root + "." + name);
    }
    for (int i = 0; i < names.size(); i++) {
      List<String> above = names.subList(i + 1, names.size());
      order =
          above.isEmpty()
              ? order.whereLayer(names.get(i)).mayNotBeAccessedByAnyLayer()
              : order
                  .whereLayer(names.get(i))
                  .mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }
    return order;
  }

  private static String[] modelPackages() {
    return Stream.concat(Stream.of(MODEL), ORDER.stream().map(name -> MODEL + "." + name))
        .toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> inTheModel() {
    return resideInAPackage(MODEL + "..")
        .and(DescribedPredicate.not(resideInAPackage(MODEL + ".json..")))
        .and(DescribedPredicate.not(resideInAPackage(MODEL + ".testkit..")))
        .as("in the model");
  }

  private static DescribedPredicate<JavaClass> inTheEngine() {
    return resideInAPackage(ENGINE + "..")
        .and(DescribedPredicate.not(resideInAPackage(ENGINE + ".json..")))
        .as("in the engine");
  }

  /** All but the packages that propose, behind which an exact check stands, and the measures. */
  private static DescribedPredicate<JavaClass> decidesInTheEngine() {
    return inTheEngine()
        .and(DescribedPredicate.not(resideInAPackage("..proposal..")))
        .and(DescribedPredicate.not(resideInAPackage(ENGINE + ".measure")))
        .as("where the engine decides");
  }

  private static DescribedPredicate<JavaClass> notBuilders() {
    return DescribedPredicate.describe(
        "not builders", type -> !type.getSimpleName().endsWith("Builder"));
  }

  private static DescribedPredicate<JavaClass> floating() {
    return DescribedPredicate.describe(
        "floating point", type -> type.getName().matches("double|float|java.lang.(Double|Float)"));
  }

  private static ArchCondition<JavaMethod> takeFloatingPoint() {
    return new ArchCondition<>("take floating point") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean takes = method.getRawParameterTypes().stream().anyMatch(floating());
        events.add(new SimpleConditionEvent(method, takes, method.getFullName()));
      }
    };
  }

  private static String comparatorOf(Class<?> type) {
    return Comparator.class.getName() + "<" + type.getName() + ">";
  }

  private static ArchCondition<JavaMethod> haveRawTypesOf(
      String what, java.util.function.Predicate<JavaMethod> test) {
    return new ArchCondition<>("give " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        events.add(new SimpleConditionEvent(method, test.test(method), method.getFullName()));
      }
    };
  }
}
