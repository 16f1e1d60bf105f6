package no.algoritmetilsyn.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Opening;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningHandler;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import org.junit.jupiter.api.Test;

/** How the document tells of openings, of which each kind of proceeding has its own. */
class StepCallsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Opening(
            kind = ProceedingKind.COMPLAINT,
            act = Act.COMPLAINT_ANSWER,
            path = "ny",
            event = "COMPLAINT_RECEIVED",
            relation = Link.Relation.FOLLOWS)
    private record OpenTrial(@jakarta.validation.constraints.Size(max = 100) String title) {}

    private static final class Trials implements OpeningHandler<OpenTrial> {

        @Override
        public Subject describe(OpenTrial input, java.time.Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void open(OpenTrial input, StepRun run) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_kind_tells_which_input_an_opening_takes() throws Exception {
        ObjectNode document = document();
        new StepCalls(document, new Javadoc()).openings(openings());
        for (String path : new String[] {"/proceedings", "/cases/{id}/proceedings"}) {
            assertThat(document.get("paths").get(path).at("/post/requestBody/content/application~1json/schema"))
                    .isEqualTo(MAPPER.readTree("{\"oneOf\": [{\"$ref\": \"#/components/schemas/OpenTrialCall\"}]}"));
        }
        assertThat(document.at("/components/schemas"))
                .isEqualTo(
                        MAPPER.readTree(
                                """
                                {"OpenTrial": {"type": "object"},
                                 "OpenTrialCall": {
                                   "type": "object",
                                   "properties": {
                                     "kind": {"const": "COMPLAINT"},
                                     "input": {"$ref": "#/components/schemas/OpenTrial"},
                                     "from": {"type": "string", "format": "uuid"}},
                                   "required": ["kind", "input"]}}
                                """));
    }

    @Test
    void without_openings_nothing_is_changed() throws Exception {
        ObjectNode document = document();
        new StepCalls(document, new Javadoc()).openings(Map.of());
        assertThat(document).isEqualTo(document());
    }

    private static Map<OpeningDeclaration<?>, ObjectNode> openings() throws Exception {
        var catalogue = new StepCatalogue();
        catalogue.open(OpenTrial.class, new Trials());
        var openings = new LinkedHashMap<OpeningDeclaration<?>, ObjectNode>();
        openings.put(catalogue.openings().get(0), (ObjectNode)
                MAPPER.readTree("{\"$schema\": \"a dialect\", \"type\": \"object\"}"));
        return openings;
    }

    private static ObjectNode document() throws Exception {
        return (ObjectNode)
                MAPPER.readTree(
                        """
                {"paths": {
                   "/proceedings": {"post": {"requestBody": {"content": {"application/json": {"schema": {}}}}}},
                   "/cases/{id}/proceedings": {"post": {"requestBody": {"content": {"application/json": {"schema": {}}}}}}},
                 "components": {"schemas": {"OpeningInput": {"type": "object"}}}}
                """);
    }
}
