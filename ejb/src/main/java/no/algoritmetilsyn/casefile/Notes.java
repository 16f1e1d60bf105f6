package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/** Notes about proceedings: internal papers of the organ in which they are written (offentleglova § 14). */
@Named("notes")
@Stateless
public class Notes {

    /** A note as its page shows it. */
    public record Note(String author, Instant at, String text) {}

    private record NotesOf(UUID proceeding) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    ReadOnce readOnce;

    /** Those about a proceeding that the actor's own organ has written, oldest first. */
    public List<Note> of(Proceeding proceeding) {
        access.require(Act.CASEFILE_READ, proceeding.casefileId());
        return readOnce.of(new NotesOf(proceeding.id()), () -> read(proceeding.id()));
    }

    private List<Note> read(UUID proceeding) {
        Query query = entities.createNativeQuery(
                        """
                        SELECT a.display_name, n.written_at, n.text FROM notes n JOIN accounts a ON a.id = n.written_by
                        WHERE n.proceeding_id = :proceeding AND n.organ = :organ ORDER BY n.written_at, n.id
                        """)
                .setParameter("proceeding", proceeding)
                .setParameter("organ", access.actor().organ().name());
        return Rows.of(query)
                .map(row -> new Note((String) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    /** Adds one; nobody changes it afterwards. */
    public void add(Proceeding proceeding, String text) {
        access.require(Act.NOTE_ADD, proceeding.casefileId());
        Sql.run(
                entities,
                "INSERT INTO notes (id, proceeding_id, organ, text, written_by, written_at) VALUES (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                proceeding.id(),
                access.actor().organ().name(),
                text,
                access.actor().id(),
                clock.instant());
    }
}
