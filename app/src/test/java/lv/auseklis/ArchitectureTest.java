package lv.auseklis;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.law.Cites;
import org.junit.jupiter.api.Test;

/// The habits of the house that a compiler does not see. At most twelve, each with its reason.
class ArchitectureTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;

    @Test
    void doorsForTheOutsideArePackagePrivate() {
        check(classes()
                .that()
                .haveNameMatching("lv\\.auseklis\\.\\w+\\.\\w*(Page|Api)")
                .and(DescribedPredicate.not(DescribedPredicate.describe(
                        "the page itself", type -> type.getName().equals("lv.auseklis.pages.Page"))))
                .should()
                .bePackagePrivate()
                .because("a page or an interface is reached by its address only; no class may call it"));
    }

    @Test
    void sqlIsPackagePrivate() {
        check(classes()
                .that(simpleNameStartingWith("Jdbc"))
                .and(resideInAPackage("lv.auseklis.."))
                .should()
                .bePackagePrivate()
                .because("other modules ask the collection, not its SQL"));
    }

    @Test
    void sqlStandsInOneClassOfAModule() {
        check(noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Jdbc")
                .and()
                .haveSimpleNameNotEndingWith("Row")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .and()
                .resideOutsideOfPackage("lv.auseklis.database..")
                .and(DescribedPredicate.describe(
                        "are not inside a Jdbc class", type -> !type.getName().contains(".Jdbc")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .because("whoever looks for a query finds it in Jdbc…, and whoever reads a rule finds none"));
    }

    @Test
    void theDomainReadsNoClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("lv.auseklis.database..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reads the machine's clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && (call.getTargetOwner().isEquivalentTo(Instant.class)
                                        || call.getTargetOwner().isEquivalentTo(LocalDate.class)
                                        || call.getTargetOwner().isEquivalentTo(LocalDateTime.class)
                                        || call.getTargetOwner().isEquivalentTo(OffsetDateTime.class)
                                        || call.getTargetOwner().isEquivalentTo(ZonedDateTime.class))))
                .because("the law of a day is asked with that day; edges take a Clock"));
    }

    @Test
    void nothingPrintsButTheStart() {
        check(noClasses()
                .that()
                .resideInAPackage("lv.auseklis.*..")
                .and()
                .resideOutsideOfPackage("lv.auseklis.database..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("progress of a start is for people; everything else goes to the log"));
    }

    @Test
    void rulesKnowNothingButTheLawAndTheirFacts() {
        check(noClasses()
                .that()
                .resideInAPackage("lv.auseklis.*.rules..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(DescribedPredicate.describe(
                                "are not annotations", (JavaClass type) -> !type.isAnnotation())))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "jakarta..", "java.net..", "java.io..")
                .because("a rule must answer the same for the same facts, everywhere")
                .allowEmptyShould(true));
    }

    @Test
    void everyActTakesAnActorAndCites() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Act.class)
                .should(takeAnActor())
                .because("the frame of an act checks the grant of the actor among the arguments"));
        check(classes()
                .that()
                .areAnnotatedWith(Act.class)
                .and()
                .resideOutsideOfPackages("lv.auseklis.ledger..", "lv.auseklis.transparency..")
                .should()
                .beAnnotatedWith(Cites.class)
                .because(
                        "an act is done because a rule says so; acts of the log itself rest on no article of the Law"));
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        check(slices().matching("lv.auseklis.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a module is understood by reading what stands below it"));
    }

    @Test
    void nothingIsNamedAfterNothing() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Manager|Utils?|Helper|Common|Misc)(\\$.*)?")
                .because("such a name says nothing of what the class does"));
    }

    @Test
    void noExceptionIsSwallowed() {
        var swallowing = Pattern.compile("catch \\(Exception |catch \\(\\w+ \\w+\\) \\{\\s*}");
        assertThat(offenders(file -> swallowing.matcher(ProgramCode.read(file)).find()))
                .as("an error nobody reads is worse than one that stops the program")
                .isEmpty();
    }

    @Test
    void filesAndMethodsAreShort() {
        assertThat(offenders(file -> ProgramCode.read(file).lines().count() > LONGEST_FILE))
                .as("files over %d lines: what does not fit in a head does not fit in a file", LONGEST_FILE)
                .isEmpty();
        assertThat(offenders(file -> longestMethod(file) > LONGEST_METHOD))
                .as("files with a method over %d lines", LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        var header = Pattern.compile("(?m)^(?:@\\w+.*\\n)*public (?:sealed |final |abstract |non-sealed )*"
                + "(?:class|interface|record|enum|@interface) ");
        assertThat(offenders(file -> {
                    var source = ProgramCode.read(file);
                    var found = header.matcher(source);
                    return found.find()
                            && !source.substring(0, found.start())
                                    .stripTrailing()
                                    .lines()
                                    .toList()
                                    .getLast()
                                    .startsWith("///");
                }))
                .as("public types without documentation: a public type is a promise to other modules")
                .isEmpty();
    }

    private static List<Path> offenders(Predicate<Path> offends) {
        return ProgramCode.sources().stream().filter(offends).toList();
    }

    /// Lines between the head of a member and the brace that ends it, by the indentation of the formatter.
    static long longestMethod(Path file) {
        var longest = 0L;
        var begin = -1;
        var lines = ProgramCode.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.matches("    [\\w@<].*\\{") && !line.matches(".*\\b(class|interface|record|enum)\\b.*")) {
                begin = i;
            } else if (line.equals("    }") && begin >= 0) {
                longest = Math.max(longest, i - begin - 1);
                begin = -1;
            }
        }
        return longest;
    }

    private static ArchCondition<JavaMethod> takeAnActor() {
        return new ArchCondition<>("take an Actor") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var takes = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Actor.class));
                events.add(new SimpleConditionEvent(
                        method,
                        takes || method.getModifiers().contains(JavaModifier.STATIC),
                        method.getFullName() + " takes no Actor"));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(ProgramCode.CLASSES);
    }
}
