package no.algoritmetilsyn.process;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepOffer;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.letter.desk.LetterPrinter;
import org.camunda.bpm.engine.runtime.Job;

/** All features of the product on the engine, the boundaries and the tables themselves, and people of every role. */
final class WalkFixture extends WorkFixture {

    /**
     * An open proceeding, or one that has ended.
     *
     * @param sort what a decision decides; null for other kinds
     */
    record Known(UUID id, ProceedingKind kind, UUID casefile, boolean open, DecisionKind sort) {}

    private static final String FURUVIK = "310023450";

    final List<Actor> staff = new ArrayList<>(List.of(INSPECTOR, LAWYER, LEADER));
    final List<Actor> outsiders = new ArrayList<>();

    WalkFixture() {
        super(WalkBeans.features(), List.copyOf(WalkBeans.all()));
        fixture.numbers.want();
        fixture.run(() -> fixture.get(StepPages.class));
        fixture.run(() -> fixture.get(Complaints.class));
        fixture.run(() -> WalkLaw.renew(fixture.get(ThemeLibrary.class), MONDAY));
        WalkLaw.alternate(this, MONDAY);
        List.of(INSPECTOR, LAWYER, LEADER).forEach(this::entitle);
        add("inspektor2", Role.INSPECTOR);
        add("jurist2", Role.LAWYER);
        add("leder2", Role.LEADER);
        add("arkivar", Role.ARCHIVIST);
        add("klageorgan", Role.APPEAL_OFFICER);
        add("klageorgan2", Role.APPEAL_OFFICER);
        var bodies = new BodyFixture(fixture);
        outsiders.add(bodies.account("Signatar", Role.BODY));
        bodies.represent(outsiders.get(0), FURUVIK, "SIGNATORY", "2040-12-31");
        outsiders.add(bodies.account("Tillitsvalgt", Role.REPRESENTATIVE));
        bodies.represent(outsiders.get(1), FURUVIK, "UNION_REPRESENTATIVE", "2040-12-31");
    }

    private void add(String name, Role role) {
        boolean appeals = role == Role.APPEAL_OFFICER;
        var actor = new Actor(
                TestAccess.staff(name).id(),
                name,
                Set.of(role),
                Set.of(appeals ? StaffGroups.APPEALS : StaffGroups.INTAKE),
                appeals ? Organ.APPEAL_BODY : Organ.FIRST_INSTANCE);
        staff.add(actor);
        owner(
                "INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)"
                        + " VALUES ('%s', '%s', '%s', '', '%s', now())",
                actor.id(), name, name, actor.organ());
        entitle(actor);
    }

    private void entitle(Actor actor) {
        owner(
                "INSERT INTO account_roles (account_id, role) VALUES ('%s', '%s');"
                        + " INSERT INTO staff_group_members (account_id, group_id) VALUES ('%1$s', '%3$s')",
                actor.id(),
                actor.roles().stream().filter(Role::isStaff).findFirst().orElseThrow(),
                actor.groups().iterator().next());
    }

    void owner(String sql, Object... values) {
        try (var connection = fixture.database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sent is printed, as it is within a second, and then time passes. */
    void pass(Duration time) {
        fixture.run(() -> fixture.get(CurrentActor.class).as(Actor.SYSTEM, () -> {
            int printed = fixture.get(LetterPrinter.class).print();
            while (printed > 0) {
                printed = fixture.get(LetterPrinter.class).print();
            }
            return null;
        }));
        clock.advance(time);
    }

    /** A picture that somebody has sent to a proceeding: the same one, when there is one already. */
    String picture(UUID proceeding, UUID casefile) {
        String there = scalar("SELECT d.id FROM documents d JOIN document_variants v ON v.document_id = d.id"
                + " WHERE v.media_type = 'image/png' AND d.casefile_id = '" + casefile + "' LIMIT 1");
        return there != null ? there : WalkPicture.file(fixture, proceeding, casefile);
    }

    StepCatalogue catalogue() {
        return fixture.get(StepCatalogue.class);
    }

    /** Files a complaint, as somebody with a name, as nobody, or as somebody who reports on their own workplace. */
    UUID complain(boolean named, boolean source) {
        as(INSPECTOR);
        var submission = new Submission(
                new About(null, FURUVIK, "Rangering av boligsøkere"),
                "Ingen kan forklare hvorfor jeg fikk avslag.",
                null,
                null,
                named || source
                        ? new Contact("Vilma Prøvesen", "vilma@example.com", null, "Storgata 1\n7999 Furuvik")
                        : null,
                "nb",
                ComplaintChannel.LETTER,
                clock.instant(),
                List.of(),
                null,
                source);
        String reference = fixture.inTransaction(() -> fixture.get(Complaints.class)
                .file(submission, "walk-" + UUID.randomUUID(), "body")
                .reference());
        return UUID.fromString(scalar("SELECT id FROM complaints WHERE reference = '" + reference + "'"));
    }

    /** One value, or null. */
    String scalar(String sql) {
        List<String> rows = column(sql);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** One column. */
    List<String> column(String sql) {
        List<?> rows = fixture.database()
                .inTransaction(entities -> entities.createNativeQuery(sql).getResultList());
        return rows.stream()
                .map(row -> row == null ? null : String.valueOf(row))
                .toList();
    }

    /** Every proceeding there is. */
    List<Known> proceedings() {
        return proceedings("");
    }

    /** The proceedings of a case, by kind, those of a kind in the order in which they were opened. */
    List<Known> proceedingsOf(UUID casefile) {
        return casefile == null ? List.of() : proceedings(" WHERE p.casefile_id = '" + casefile + "'");
    }

    private List<Known> proceedings(String which) {
        List<?> rows = fixture.database().inTransaction(entities -> entities.createNativeQuery(
                        "SELECT p.id, p.kind, p.casefile_id, p.ended_at IS NULL, d.kind FROM proceedings p"
                                + " LEFT JOIN decisions d ON d.id = p.id" + which + " ORDER BY p.kind, p.reference")
                .getResultList());
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    /** The number of a case. */
    String caseNumber(UUID casefile) {
        return scalar("SELECT case_year || '/' || case_seq FROM casefiles WHERE id = '" + casefile + "'");
    }

    private static Known known(Object[] row) {
        return new Known(
                (UUID) row[0],
                ProceedingKind.valueOf((String) row[1]),
                (UUID) row[2],
                (Boolean) row[3],
                row[4] == null ? null : DecisionKind.valueOf((String) row[4]));
    }

    /** What somebody is offered to do with a proceeding; nothing when it is none of their business. */
    List<StepOffer> offers(Actor actor, UUID id) {
        as(actor);
        try {
            return fixture.inTransaction(() -> fixture.get(StepPages.class).offers(id));
        } catch (AccessRefused hidden) {
            return List.of();
        }
    }

    Proceeding proceeding(UUID id) {
        return fixture.database().inTransaction(entities -> entities.find(Proceeding.class, id));
    }

    /** The timers whose time has come, those first that were due first. */
    List<Job> dueTimers() {
        Instant now = clock.instant();
        return fixture
                .inTransaction(() -> fixture.engine()
                        .getManagementService()
                        .createJobQuery()
                        .timers()
                        .list())
                .stream()
                .filter(job -> job.getDuedate() != null
                        && !job.getDuedate().toInstant().isAfter(now))
                .sorted(Comparator.comparing(Job::getDuedate).thenComparing(Job::getId))
                .toList();
    }

    /** Whether a timer still waits: another one may have ended what it was about. */
    boolean isWaiting(Job timer) {
        return fixture.inTransaction(() -> fixture.engine()
                        .getManagementService()
                        .createJobQuery()
                        .jobId(timer.getId())
                        .count()
                > 0);
    }

    /** Everybody. */
    List<Actor> everybody() {
        return Stream.concat(staff.stream(), outsiders.stream()).toList();
    }
}
