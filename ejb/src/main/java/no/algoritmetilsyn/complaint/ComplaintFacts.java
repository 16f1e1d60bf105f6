package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.FactRows;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.platform.ReadOnce;

/** What complaints tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class ComplaintFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ComplaintLetters letters;

    @Inject
    ReadOnce readOnce;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COMPLAINT;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select c.id, c.status from Complaint c where c.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Complaint complaint = readOnce.row(entities, Complaint.class, id);
        Sorting sorting = complaint.sorting();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", complaint.kind());
        facts.put(
                "proposedKind",
                complaint.proposal() == null ? null : complaint.proposal().kind());
        facts.put("channel", complaint.channel());
        facts.put("anonymous", complaint.complainantId() == null);
        facts.put("protectedSource", complaint.wishes().hasProtectedSource());
        facts.put("withdrawnOn", complaint.wishes().withdrawnOn());
        facts.put("language", complaint.language());
        facts.put("receivedAt", complaint.receivedAt());
        facts.put("registeredAt", complaint.registeredAt());
        facts.put("sortedAt", sorting == null ? null : sorting.sortedAt());
        facts.put("algorithmId", complaint.about().algorithmId());
        facts.put("organisationNumber", complaint.about().organisationNumber());
        facts.put("description", complaint.about().description());
        facts.put("text", complaint.text());
        facts.put("affected", complaint.affected());
        facts.put("wantedOutcome", complaint.wantedOutcome());
        facts.put("sortingReason", sorting == null ? null : sorting.sortingReason());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public String language(UUID id) {
        return readOnce.row(entities, Complaint.class, id).language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        Map<UUID, String> written = letters.texts(ids);
        return entities.createQuery(
                        "select c.id, c.text, c.affected, c.wantedOutcome, c.about.description from Complaint c"
                                + " where c.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> words(row, written.get((UUID) row[0]))));
    }

    private static Words words(Object[] row, String written) {
        var others = new LinkedHashMap<String, String>();
        others.put("affected", (String) row[2]);
        others.put("wanted_outcome", (String) row[3]);
        others.put("description", (String) row[4]);
        others.put("letters", written);
        return new Words((String) row[1], others);
    }

    @Override
    public List<Letter> letters(UUID id) {
        return Stream.concat(
                        letters.older(id).stream()
                                .map(letter ->
                                        new Letter(letter.id(), letter.kind().name(), letter.sentAt())),
                        entities.createQuery(
                                        "select l from OutgoingLetter l where l.proceedingId = :id and l.sentAt is not null"
                                                + " order by l.sentAt, l.id",
                                        OutgoingLetter.class)
                                .setParameter("id", id)
                                .getResultStream()
                                .map(letter ->
                                        new Letter(letter.id(), letter.kind().name(), letter.sentAt())))
                .toList();
    }
}
