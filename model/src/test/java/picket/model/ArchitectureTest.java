package picket.model;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "picket.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule recordsLeanOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("picket.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("picket.model", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theatresKnowNoKafka =
      classes()
          .that()
          .resideInAPackage("picket.model.theatre..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "picket.model",
              "picket.model.theatre..",
              "java..",
              "org.jspecify..",
              "org.yaml.snakeyaml..",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule yamlIsReadInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("picket.model.theatre.syntax")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule serdesStandInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("picket.model.json")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule syntaxKnowsNoTheatre =
      noClasses()
          .that()
          .resideInAPackage("picket.model.theatre.syntax")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "picket.model", "picket.model.theatre", "picket.model.theatre.pattern");

  @ArchTest
  static final ArchRule jsonAndTheatresAreApart =
      slices().matching("picket.model.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule nothingIteratesInAnOrderThatChangesFromRunToRun =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(HashMap.class, HashSet.class)
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(Set.class).or(assignableTo(Map.class))))
                  .and(target(nameMatching("of|copyOf|ofEntries"))))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(Collectors.class)))
                  .and(
                      target(nameMatching("to(Unmodifiable)?Set|to(Unmodifiable)?Map|groupingBy"))))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(BaseStream.class))).and(target(nameMatching("parallel"))));

  @ArchTest
  static final ArchRule nothingAsksTheClockOrThrowsDice =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Instant.class))).and(target(nameMatching("now"))))
          .orShould()
          .callMethodWhere(target(owner(assignableTo(Clock.class))))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(System.class)))
                  .and(target(nameMatching("currentTimeMillis|nanoTime"))))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(UUID.class))).and(target(nameMatching("randomUUID"))))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Random.class);
}
