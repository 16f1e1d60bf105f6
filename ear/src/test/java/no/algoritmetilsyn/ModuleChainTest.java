package no.algoritmetilsyn;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.query.Query;
import org.junit.jupiter.api.Test;

/** One straight chain, ejb to bpmn to web: the engine stays in the middle, SQL and rules stay at the end. */
class ModuleChainTest {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final Map<String, JavaClasses> MODULES = new HashMap<>();

    @Test
    void only_the_processes_know_the_engine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .check(module("web"));
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .check(module("ejb"));
    }

    @Test
    void processes_know_no_http_and_no_faces() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..", "no.algoritmetilsyn..web..")
                .check(module("bpmn"));
    }

    @Test
    void pages_hold_no_sql_and_no_entity_manager() {
        noClasses()
                .that()
                // The one asks whether the database is there, the other what an exception means.
                .haveNameNotMatching(".*\\.(DatabaseCheck|ApiFailures)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(module("web"));
    }

    @Test
    void no_query_of_the_engine_takes_an_expression() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a query method that evaluates an expression",
                        call -> call.getName().endsWith("Expression")
                                && call.getTargetOwner().isAssignableTo(Query.class)))
                .check(module("bpmn"));
    }

    private static JavaClasses module(String name) {
        return MODULES.computeIfAbsent(
                name, each -> new ClassFileImporter().importPath(ROOT.resolve(each + "/target/classes")));
    }
}
