package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.algoritmetilsyn.operation.Invariant;
import no.algoritmetilsyn.operation.SqlInvariant;

/** What must hold between the engine's tables and ours. */
@ApplicationScoped
public class EngineInvariants {

    @PersistenceContext
    EntityManager entities;

    /** Letters, their copies, what parties send and what they object to have processes of their own beside that of their proceeding. */
    @Produces
    Invariant openProceedingsHaveOneProcess() {
        return new SqlInvariant(
                "open-proceeding-has-one-process",
                """
                SELECT coalesce(CAST(c.id AS text), p.key) FROM
                  (SELECT id FROM proceedings WHERE ended_at IS NULL) c
                  FULL JOIN (SELECT e.business_key_ AS key, count(*) AS instances FROM act_ru_execution e
                             WHERE e.parent_id_ IS NULL AND e.proc_def_id_ NOT LIKE 'letter:%'
                               AND e.proc_def_id_ NOT LIKE 'dispatch:%' AND e.proc_def_id_ NOT LIKE 'incoming:%'
                               AND e.proc_def_id_ NOT LIKE 'impartiality:%'
                             GROUP BY e.business_key_) p ON p.key = CAST(c.id AS text)
                WHERE c.id IS NULL OR p.key IS NULL OR p.instances <> 1
                """,
                entities);
    }

    @Produces
    Invariant tasksMirrorTheEngine() {
        return new SqlInvariant(
                "open-task-mirrors-one-engine-task",
                """
                SELECT coalesce(t.engine_task_id, e.id_)
                FROM (SELECT engine_task_id, kind, due_on, proceeding_id, subject_id FROM tasks WHERE state = 'OPEN') t
                  FULL JOIN (SELECT k.id_, k.task_def_key_, k.due_date_, i.business_key_
                             FROM act_ru_task k JOIN act_ru_execution i ON i.id_ = k.proc_inst_id_) e
                    ON e.id_ = t.engine_task_id
                WHERE t.engine_task_id IS NULL OR e.id_ IS NULL OR e.task_def_key_ <> t.kind
                  OR e.business_key_ NOT IN (CAST(t.proceeding_id AS text), CAST(t.subject_id AS text))
                  OR CAST(CAST(e.due_date_ AS timestamptz) AT TIME ZONE 'Europe/Oslo' AS date) IS DISTINCT FROM t.due_on
                """,
                entities);
    }

    @Produces
    Invariant openLettersHaveOneProcess() {
        return new SqlInvariant(
                "open-letter-has-one-process",
                """
                SELECT coalesce(CAST(l.id AS text), p.key) FROM
                  (SELECT id FROM letters WHERE state IN ('DRAFT', 'FOR_APPROVAL', 'APPROVED')) l
                  FULL JOIN (SELECT e.business_key_ AS key, count(*) AS instances FROM act_ru_execution e
                             WHERE e.parent_id_ IS NULL AND e.proc_def_id_ LIKE 'letter:%'
                             GROUP BY e.business_key_) p ON p.key = CAST(l.id AS text)
                WHERE l.id IS NULL OR p.key IS NULL OR p.instances <> 1
                """,
                entities);
    }

    @Produces
    Invariant processesKnowTheirCase() {
        return new SqlInvariant(
                "process-knows-the-case-of-its-proceeding",
                """
                SELECT c.id FROM proceedings c
                  JOIN act_ru_execution e ON e.parent_id_ IS NULL AND (e.business_key_ = CAST(c.id AS text)
                    OR EXISTS (SELECT 1 FROM act_ru_variable p WHERE p.execution_id_ = e.id_
                                 AND p.name_ = 'proceedingId' AND p.text_ = CAST(c.id AS text)))
                  JOIN act_ru_variable v ON v.execution_id_ = e.id_ AND v.name_ = 'casefileId'
                WHERE v.text_ <> CAST(c.casefile_id AS text)
                """,
                entities);
    }
}
