package no.algoritmetilsyn.algorithm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Awaited;

/** Tells the work list of drafts of the register that wait for a second person. */
@ApplicationScoped
class AwaitedDrafts {

    @Produces
    Awaited drafts() {
        return new Awaited(
                "recordDrafts",
                Act.ALGORITHM_PUBLISH,
                "/tilsyn/register",
                """
                SELECT r.name AS called, v.saved_at AS since, '/tilsyn/register/' || r.id AS path
                FROM algorithm_versions v JOIN algorithm_records r ON r.id = v.record_id WHERE v.state = 'DRAFT' AND v.saved_by <> :actor
                  AND v.number = (SELECT max(w.number) FROM algorithm_versions w
                                  WHERE w.record_id = v.record_id AND w.saved_by IS NOT NULL)
                """);
    }
}
