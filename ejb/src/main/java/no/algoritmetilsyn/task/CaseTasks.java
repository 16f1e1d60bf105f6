package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** What becomes of the open tasks of a case when others see it than before. The caller holds the case. */
@Stateless
public class CaseTasks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    LostHolders lost;

    @Inject
    AuthorityClock clock;

    /** The open tasks of a case that nobody may take. */
    @AsksNobody("a part of a step, for which the calling boundary asks")
    public Set<UUID> untaken(UUID casefileId) {
        return Rows.of(entities.createNativeQuery(UntakenTasks.sql("t.casefile_id = :casefile"))
                        .setParameter("casefile", casefileId)
                        .setParameter("now", clock.instant()))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }

    /**
     * What somebody holds who cannot do it any more goes back to those who may.
     *
     * @param reason why, for the next one
     * @return how many went back
     */
    @AsksNobody("a part of a step, for which the calling boundary asks")
    public long giveBackLost(UUID casefileId, ReleaseCode code, String reason) {
        List<UUID> held = entities.createQuery(
                        "select t.id from Task t where t.casefileId = :casefile and t.state = :open and t.claimedBy is not null"
                                + " order by t.id",
                        UUID.class)
                .setParameter("casefile", casefileId)
                .setParameter("open", TaskState.OPEN)
                .getResultList();
        return held.stream().filter(task -> lost.giveBack(task, code, reason)).count();
    }
}
