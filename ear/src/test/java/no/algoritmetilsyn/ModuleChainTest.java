package no.algoritmetilsyn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One straight chain, ejb to bpmn to web: the engine stays in the middle, SQL and rules stay at the end. */
class ModuleChainTest {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));

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
                .haveSimpleNameNotContaining("HealthServlet")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .check(module("web"));
    }

    @Test
    void no_query_of_the_engine_is_built_from_a_string_with_an_expression() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(".*Expression")
                                .and(com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                                org.camunda.bpm.engine.query.Query.class)))))
                .check(module("bpmn"));
    }

    private static JavaClasses module(String name) {
        return new ClassFileImporter().importPath(ROOT.resolve(name + "/target/classes"));
    }
}
