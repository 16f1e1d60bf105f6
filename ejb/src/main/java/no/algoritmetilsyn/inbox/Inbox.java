package no.algoritmetilsyn.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.ConditionSql;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.PartyPages;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What is directed at, and what was shown to, those for whom the actor speaks today; and nothing else of any case. */
@Stateless
public class Inbox {

    private static final Comparator<InboxRow> BY_DEADLINE = Comparator.comparing(
                    InboxRow::isWaiting, Comparator.reverseOrder())
            .thenComparing(Inbox::until)
            .thenComparing(row -> row.proceeding().openedAt(), Comparator.reverseOrder());

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    PartyPages parties;

    @Inject
    InboxLetters letters;

    @Inject
    Accounts accounts;

    @Inject
    AuthorityClock clock;

    /** What is asked of the organisations, first what waits for an answer, by its deadline. */
    public List<InboxRow> rows() {
        access.require(Act.INBOX_READ);
        return proceedings(ConditionSql.directedAt("p.id")).stream()
                .map(this::row)
                .sorted(BY_DEADLINE)
                .toList();
    }

    private static LocalDate until(InboxRow row) {
        return row.matter() == null || row.matter().until() == null
                ? LocalDate.MAX
                : row.matter().until();
    }

    /**
     * One of them.
     *
     * @throws AccessRefused when it is not directed at an organisation for which the actor speaks today
     */
    public InboxRow row(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.PROCEEDING_READ_OWN, proceeding == null ? null : proceeding.casefileId(), proceedingId);
        return row(proceeding);
    }

    private InboxRow row(Proceeding proceeding) {
        PartyMatter matter = parties.matter(proceeding).orElse(null);
        String officer = matter == null || matter.officer() == null ? null : accounts.displayName(matter.officer());
        long unread = letters.of(proceeding).stream()
                .filter(letter -> letter.opened() == null)
                .count();
        return new InboxRow(proceeding, organisation(proceeding.id()), matter, officer, (int) unread);
    }

    /** The organisation that it is directed at, by its name. */
    private String organisation(UUID proceedingId) {
        List<?> names = entities.createNativeQuery(
                        """
                        SELECT o.name FROM parties t JOIN organisations o ON o.id = t.organisation_id
                        WHERE t.proceeding_id = :proceeding AND t.told_at IS NOT NULL ORDER BY t.since, t.id
                        """,
                        String.class)
                .setParameter("proceeding", proceedingId)
                .getResultList();
        return names.isEmpty() ? "" : (String) names.get(0);
    }

    /** The proceedings of which something is released to employees for whom the actor speaks, newest first. */
    public List<Proceeding> released() {
        access.require(Act.INBOX_READ);
        return proceedings(ConditionSql.releasedTo("p.id"));
    }

    private List<Proceeding> proceedings(String condition) {
        Query query = entities.createNativeQuery(
                "SELECT p.* FROM proceedings p WHERE " + condition + " ORDER BY p.opened_at DESC, p.id",
                Proceeding.class);
        query.setParameter("actor", access.actor().id());
        query.setParameter("now", clock.instant());
        query.setParameter("today", clock.today());
        List<?> found = query.getResultList();
        return found.stream().map(Proceeding.class::cast).toList();
    }
}
