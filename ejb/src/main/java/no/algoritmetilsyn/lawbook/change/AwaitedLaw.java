package no.algoritmetilsyn.lawbook.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Awaited;

/** Tells the work list of proposed changes of the law that wait for a second person. */
@ApplicationScoped
class AwaitedLaw {

    @Produces
    Awaited proposals() {
        return new Awaited(
                "lawChanges",
                Act.LAW_DECIDE,
                "/tilsyn/lov/endringer",
                """
                SELECT i.reason AS called, i.proposed_at AS since, '/tilsyn/lov/endringer?endring=' || i.id AS path
                FROM law_imports i WHERE i.proposed_by <> :actor
                  AND NOT EXISTS (SELECT 1 FROM law_import_decisions d WHERE d.import_id = i.id)
                """);
    }
}
