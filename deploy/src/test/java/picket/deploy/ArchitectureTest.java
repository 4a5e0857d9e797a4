package picket.deploy;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "picket", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** The packages that know the domain: pure, and the same each time. */
  private static final String[] DOMAIN = {
    "picket.ingest.feed..",
    "picket.ingest.fetch..",
    "picket.ingest.http..",
    "picket.ingest.identity..",
    "picket.ingest.markup..",
    "picket.ingest.page..",
    "picket.ingest.polite..",
    "picket.ingest.poll..",
    "picket.ingest.seen..",
    "picket.ingest.time..",
    "picket.ingest.xml..",
    "picket.enrich.actor..",
    "picket.enrich.assemble..",
    "picket.enrich.claim..",
    "picket.enrich.event..",
    "picket.enrich.explain..",
    "picket.enrich.figure..",
    "picket.enrich.genre..",
    "picket.enrich.incident..",
    "picket.enrich.language..",
    "picket.enrich.name..",
    "picket.enrich.origin..",
    "picket.enrich.place..",
    "picket.enrich.read..",
    "picket.enrich.relevance..",
    "picket.enrich.situation..",
    "picket.enrich.text..",
    "picket.enrich.time..",
    "picket.alerts.mail..",
    "picket.alerts.pattern..",
    "picket.alerts.route..",
  };

  @ArchTest
  static final ArchRule stagesKnowTheRecordsAndNotEachOther =
      slices().matching("picket.(ingest|enrich|alerts)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule theDomainKnowsNoKafkaAndKeepsNoLog =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "org.slf4j..", "java.net.http..");

  @ArchTest
  static final ArchRule theDomainAsksNoClockAndKeepsNoUnorderedCopies =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Instant.class))).and(target(nameMatching("now"))))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*"))))
          .orShould()
          .callMethodWhere(
              target(owner(assignableTo(Set.class).or(assignableTo(Map.class))))
                  .and(target(nameMatching("copyOf"))))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(HashSet.class);

  @ArchTest
  static final ArchRule coreNlpStandsInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("picket.enrich.text")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule smtpStandsInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "picket.alerts.mail..", "picket.alerts.send..", "picket.deploy..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.mail..");

  @ArchTest
  static final ArchRule noPackagesOfAStageGoInCircles =
      slices().matching("picket.(enrich|alerts|deploy).(*)..").should().beFreeOfCycles();
}
