package no.algoritmetilsyn.algorithm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Awaited;

/** Tells the work list of fields that were withheld, or are to be shown again, and wait for a second person. */
@ApplicationScoped
class AwaitedWithholdings {

    @Produces
    Awaited withholdings() {
        return new Awaited(
                "withholdings",
                Act.ALGORITHM_WITHHOLD_DECIDE,
                "/tilsyn/register",
                """
                SELECT r.name AS called, coalesce(w.proposed_at, w.decided_at) AS since, '/tilsyn/register/' || r.id AS path
                FROM algorithm_withholdings w JOIN algorithm_records r ON r.id = w.record_id WHERE w.ended_at IS NULL
                  AND ((w.confirmed_at IS NULL AND w.decided_by <> :actor) OR w.proposed_by <> :actor)
                """);
    }
}
