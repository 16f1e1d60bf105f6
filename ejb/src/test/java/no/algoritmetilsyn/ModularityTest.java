package no.algoritmetilsyn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Disclosures;
import no.algoritmetilsyn.casefile.ProceedingSight;
import org.junit.jupiter.api.Test;

/** The domain knows neither engine nor web, features have no cycles, boundaries ask before they act. */
class ModularityTest {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.algoritmetilsyn");

    @Test
    void domain_knows_no_engine_no_http_no_faces() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.camunda..",
                        "jakarta.servlet..",
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "..process..",
                        "..web..")
                .check(DOMAIN);
    }

    @Test
    void features_have_no_cycles() {
        slices().matching("no.algoritmetilsyn.(*)..").should().beFreeOfCycles().check(DOMAIN);
    }

    @Test
    void entities_stay_within_their_feature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("hold no entity of another feature") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        entity.getFields().stream()
                                .map(field -> field.getRawType())
                                .filter(type -> type.isAnnotatedWith(Entity.class))
                                .filter(type -> !type.getPackage().equals(entity.getPackage()))
                                .forEach(type ->
                                        events.add(SimpleConditionEvent.violated(entity, entity + " holds " + type)));
                    }
                })
                .check(DOMAIN);
    }

    /** The container refuses calls of anything else, which no test without a server meets. */
    @Test
    void what_beans_of_the_container_offer_to_others_is_public() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .and()
                .areNotAnnotatedWith(Schedule.class)
                .should()
                .bePublic()
                .check(DOMAIN);
    }

    @Test
    void entities_have_no_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(DOMAIN);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|DTO|Dto|Service|Repository)")
                .check(DOMAIN);
    }

    private static final int STEPS = 2;

    @Test
    void boundary_methods_ask_the_access_table() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(aBoundaryThatMustAsk())
                .and()
                .areNotAnnotatedWith(AsksNobody.class)
                .should(new ArchCondition<>("ask Access") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!asks(method, STEPS)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
                        }
                    }
                })
                .check(DOMAIN);
    }

    /** What is shown to people outside the authority, and that they have read it, is logged by one boundary. */
    @Test
    void disclosures_are_made_and_read_where_they_are_logged() {
        classes()
                .that()
                .areAssignableTo(Disclosures.class)
                .should()
                .onlyHaveDependentClassesThat()
                .haveNameMatching(".*\\.(DisclosedDocuments|Disclosures)")
                .check(DOMAIN);
    }

    /** A checked exception lets the transaction commit, unless it is told otherwise. */
    @Test
    void checked_exceptions_of_boundaries_roll_back() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/resources/META-INF/ejb-jar.xml"));
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should(new ArchCondition<>("declare only checked exceptions that roll back") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getThrowsClause().stream()
                                .map(thrown -> thrown.getRawType().reflect())
                                .filter(type -> !RuntimeException.class.isAssignableFrom(type))
                                .filter(type -> !rollsBack(type, descriptor))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " throws " + type.getName())));
                    }
                })
                .check(DOMAIN);
    }

    private static boolean rollsBack(Class<?> type, String descriptor) {
        ApplicationException declared = type.getAnnotation(ApplicationException.class);
        return declared != null && declared.rollback()
                || descriptor.contains("<exception-class>" + type.getName() + "</exception-class>");
    }

    /** A boundary asks by itself, or by what it calls in its own package. */
    private static boolean asks(JavaMethod method, int steps) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> isQuestion(call)
                        || steps > 0
                                && call.getTargetOwner()
                                        .getPackageName()
                                        .equals(method.getOwner().getPackageName())
                                && call.getTarget().resolveMember().stream()
                                        .anyMatch(called -> asks(called, steps - 1)));
    }

    private static boolean isQuestion(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Access.class)
                        && (call.getName().equals("require") || call.getName().equals("may"))
                || call.getTargetOwner().isEquivalentTo(ProceedingSight.class)
                        && call.getName().equals("require");
    }

    private static DescribedPredicate<JavaClass> aBoundaryThatMustAsk() {
        return DescribedPredicate.describe(
                "stateless boundaries above what access itself stands on",
                type -> type.isAnnotatedWith(Stateless.class)
                        && !type.isAnnotatedWith(AsksNobody.class)
                        && !type.getPackageName()
                                .matches(
                                        "no\\.algoritmetilsyn\\.(platform|law|law\\.power|deadline|deadline\\.question|authority)"));
    }
}
