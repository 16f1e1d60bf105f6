package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.RecordCall.Speaker;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/** Telephone conversations about proceedings, as the organ that had them wrote them down (forvaltningsloven § 11 d). */
@Named("calls")
@Stateless
public class Calls {

    /** A conversation as the page of its proceeding shows it. */
    public record Call(Speaker speaker, LocalDate day, String text, String author, Instant at) {}

    private record CallsOf(UUID proceeding) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    ReadOnce readOnce;

    /** Those about a proceeding that the actor's own organ has had, in the order of their days. */
    public List<Call> of(Proceeding proceeding) {
        access.require(Act.CASEFILE_READ, proceeding.casefileId());
        return readOnce.of(new CallsOf(proceeding.id()), () -> read(proceeding.id()));
    }

    private List<Call> read(UUID proceeding) {
        Query query = entities.createNativeQuery(
                        """
                        SELECT c.speaker, c.day, c.text, a.display_name, c.written_at
                        FROM calls c JOIN accounts a ON a.id = c.written_by
                        WHERE c.proceeding_id = :proceeding AND c.organ = :organ ORDER BY c.day, c.written_at, c.id
                        """)
                .setParameter("proceeding", proceeding)
                .setParameter("organ", access.actor().organ().name());
        return Rows.of(query)
                .map(row -> new Call(
                        Speaker.valueOf((String) row[0]),
                        ((Date) row[1]).toLocalDate(),
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4]))
                .toList();
    }

    /**
     * Adds one; nobody changes it afterwards.
     *
     * @throws InvalidStep when the day is still to come
     */
    public void record(RecordCall call, Proceeding proceeding) {
        access.require(Act.CALL_RECORD, proceeding.casefileId());
        PastDay.require("day", call.day(), clock.today());
        Sql.run(
                entities,
                "INSERT INTO calls (id, proceeding_id, organ, speaker, day, text, written_by, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                proceeding.id(),
                access.actor().organ().name(),
                call.speaker().name(),
                call.day(),
                call.text(),
                access.actor().id(),
                clock.instant());
    }
}
