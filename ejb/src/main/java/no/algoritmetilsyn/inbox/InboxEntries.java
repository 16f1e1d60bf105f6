package no.algoritmetilsyn.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.statement.Statements;

/** The whole inbox as one list: for those who speak for organisations, and for those who speak for their employees. */
@Stateless
public class InboxEntries {

    /** Of an organisation: what it was told of as a party, by proceeding. */
    private static final String DIRECTED =
            """
            SELECT t.proceeding_id, o.name FROM parties t JOIN organisations o ON o.id = t.organisation_id
            WHERE t.organisation_id IN (:organisations) AND t.told_at <= :now AND t.until IS NULL
            """;

    /** Of an organisation: of what its employees know, by proceeding. */
    private static final String RELEASED =
            """
            SELECT d.proceeding_id, o.name
            FROM (SELECT proceeding_id, recipient_id FROM disclosures
                  WHERE recipient_kind = 'EMPLOYEES' AND at <= :now AND (until IS NULL OR until > :now)
                  UNION SELECT proceeding_id, organisation_id FROM employee_news WHERE told_at <= :now) d
            JOIN organisations o ON o.id = d.recipient_id
            WHERE d.recipient_id IN (:organisations)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Representations representations;

    @Inject
    Inbox inbox;

    @Inject
    InboxLetters letters;

    @Inject
    Statements statements;

    @Inject
    AuthorityClock clock;

    /** All of it: what waits for an answer by its deadline, what else is directed at organisations, letters, what employees know. */
    public List<InboxEntry> all() {
        access.require(Act.INBOX_READ);
        return entries(representations.ownOrganisations(), representations.ownWorkplaces());
    }

    /**
     * The same of one organisation; nothing where the actor speaks neither for it nor for its employees.
     *
     * @param number nine digits
     */
    public List<InboxEntry> of(String number) {
        access.require(Act.INBOX_READ);
        List<UUID> named = entities.createQuery("select o.id from Organisation o where o.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultList();
        return entries(
                representations.ownOrganisations().stream()
                        .filter(named::contains)
                        .toList(),
                representations.ownWorkplaces().stream().filter(named::contains).toList());
    }

    private List<InboxEntry> entries(List<UUID> organisations, List<UUID> workplaces) {
        var all = new ArrayList<InboxEntry>();
        if (!organisations.isEmpty()) {
            Map<UUID, String> names = names(DIRECTED, organisations);
            inbox.rows().stream()
                    .filter(row -> names.containsKey(row.proceeding().id()))
                    .map(row -> directed(row, names.get(row.proceeding().id())))
                    .forEach(all::add);
            organisations.stream().flatMap(this::others).forEach(all::add);
        }
        if (!workplaces.isEmpty()) {
            Map<UUID, String> names = names(RELEASED, workplaces);
            inbox.released().stream()
                    .filter(proceeding -> names.containsKey(proceeding.id()))
                    .map(proceeding -> released(proceeding, names.get(proceeding.id())))
                    .forEach(all::add);
        }
        return all;
    }

    private InboxEntry directed(InboxRow row, String organisation) {
        Proceeding proceeding = row.proceeding();
        return new InboxEntry(
                proceeding,
                proceeding.reference(),
                organisation,
                null,
                row.matter(),
                letters.of(proceeding),
                List.of());
    }

    /** Of a proceeding that is directed at somebody else the letter alone is told. */
    private Stream<InboxEntry> others(UUID organisation) {
        String name = entities.createQuery("select o.name from Organisation o where o.id = :id", String.class)
                .setParameter("id", organisation)
                .getSingleResult();
        return letters.others(organisation).stream()
                .map(letter -> new InboxEntry(
                        letter.proceeding(), "", name, letter.title(), null, List.of(letter), List.of()));
    }

    private InboxEntry released(Proceeding proceeding, String organisation) {
        return new InboxEntry(
                proceeding,
                proceeding.reference(),
                organisation,
                proceeding.matter().title(),
                null,
                List.of(),
                statements.told(proceeding.id()));
    }

    private Map<UUID, String> names(String query, List<UUID> organisations) {
        Query told = entities.createNativeQuery(query)
                .setParameter("organisations", organisations)
                .setParameter("now", clock.instant());
        var names = new HashMap<UUID, String>();
        Rows.of(told).forEach(row -> names.putIfAbsent((UUID) row[0], (String) row[1]));
        return names;
    }
}
