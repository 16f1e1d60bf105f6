package no.algoritmetilsyn.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.CaseSteps;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.complaint.ComplaintLetterOwner;
import no.algoritmetilsyn.complaint.ComplaintSteps;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.identity.Vault;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.BodyInboxChannel;
import no.algoritmetilsyn.letter.desk.DispatchSteps;
import no.algoritmetilsyn.letter.desk.FailedDispatches;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.LetterSteps;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.desk.OwnPagesChannel;
import no.algoritmetilsyn.letter.desk.PaperChannel;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.TestClock;

/** Letters on the engine, the boundaries and the tables themselves, for a feature that only keeps what it was told. */
final class LetterFixture implements AutoCloseable {

    static final Actor INSPECTOR = staff("inspektor", Role.INSPECTOR);
    static final Actor LEADER = staff("leder", Role.LEADER);

    /** A feature that learns what becomes of its letters. */
    static final class Owner implements LetterOwner {

        final List<UUID> sent = new ArrayList<>();
        String hindrance;

        @Override
        public ProceedingKind kind() {
            return ProceedingKind.COMPLAINT;
        }

        @Override
        public FinishCheck check(OutgoingLetter letter) {
            return new FinishCheck().when(Optional.ofNullable(hindrance), FinishSection.QUESTIONS, null);
        }

        @Override
        public void sent(OutgoingLetter letter, StepRun run) {
            sent.add(letter.id());
        }
    }

    final TestClock clock = new TestClock(Instant.parse("2026-11-30T09:00:00Z"));
    final ProcessFixture fixture;
    final Owner owner;

    LetterFixture() {
        fixture = new ProcessFixture(clock, List.of(CaseSteps.class, LetterSteps.class, DispatchSteps.class), Map.of());
        owner = fixture.get(Owner.class);
        begin();
    }

    /** With complaints as they are, and their own rules. */
    LetterFixture(Class<ComplaintSteps> complaints) {
        fixture = new ProcessFixture(
                clock, List.of(CaseSteps.class, LetterSteps.class, DispatchSteps.class, complaints), Map.of());
        owner = null;
        fixture.run(() -> fixture.get(ComplaintLetterOwner.class));
        begin();
    }

    private void begin() {
        fixture.run(() -> {
            fixture.get(OwnPagesChannel.class);
            fixture.get(BodyInboxChannel.class);
            fixture.get(PaperChannel.class);
            fixture.get(FailedDispatches.class);
            fixture.get(LetterPages.class);
            fixture.get(Steps.class);
        });
        account("inspektor");
        account("leder");
    }

    private static Actor staff(String name, Role role) {
        return new Actor(
                TestAccess.staff(name).id(), name, Set.of(role), Set.of(StaffGroups.INTAKE), Organ.FIRST_INSTANCE);
    }

    private void account(String name) {
        try (var connection = fixture.database().asOwner();
                var insert = connection.prepareStatement(
                        "INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)"
                                + " VALUES (?, ?, ?, '', 'FIRST_INSTANCE', now())")) {
            insert.setObject(1, TestAccess.staff(name).id());
            insert.setString(2, name);
            insert.setString(3, name);
            insert.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A proceeding in whose case both have declared that they are impartial; the inspector acts. */
    UUID proceeding() {
        fixture.as(INSPECTOR);
        UUID id = fixture.open("complaint-sorting-goal", "interim-reply");
        for (Actor actor : List.of(LEADER, INSPECTOR)) {
            fixture.as(actor);
            take(id, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        }
        return id;
    }

    /** A complaint of somebody known that is sorted: the task to answer it is open. */
    UUID sorted(UUID complainant) {
        UUID id = received(complainant, "IN_HAND");
        fixture.step(id, "sortComplaint", Map.of("answerNeeded", true));
        return id;
    }

    UUID received(UUID complainant, String status) {
        UUID id = proceeding();
        fixture.database().run(entities -> entities.createNativeQuery(
                        """
                                INSERT INTO complaints (id, reference, code_hash, casefile_id, channel, kind, status, text,
                                  language, complainant_id, received_at, registered_at, registered_by, version, register_error)
                                SELECT p.id, p.reference, '', p.casefile_id, 'WEB', replace(replace(:status, 'RECEIVED',
                                  'UNSORTED'), 'IN_HAND', 'COMPLAINT'), :status, 'Avslag.', 'nn', CAST(:complainant AS uuid),
                                  p.received_at, p.received_at, p.id, 0, false
                                FROM proceedings p WHERE p.id = :id
                                """)
                .setParameter("id", id)
                .setParameter("status", status)
                .setParameter("complainant", complainant == null ? null : complainant.toString())
                .executeUpdate());
        return id;
    }

    UUID person() {
        return person(false);
    }

    /** Somebody who reports on their own workplace. */
    UUID source() {
        return person(true);
    }

    private UUID person(boolean source) {
        var contact = new Contact("Kari Nordmann", "kari@example.com", null, "Storgata 1\n7999 Furuvik");
        return fixture.inTransaction(() -> fixture.get(Vault.class).keep(contact, "nb", source));
    }

    /** A letter as its template gives it. */
    UUID draft(UUID proceeding, Letter letter, Addressee to) {
        return fixture.inTransaction(() -> fixture.get(LetterDrafts.class)
                .draft(new NewLetter(proceeding, proceeding, letter, LetterLanguage.NB, to, "offl-13")));
    }

    /** Selects one value. */
    String text(String sql, UUID id) {
        return fixture.database()
                .inTransaction(entities -> String.valueOf(
                        entities.createNativeQuery(sql).setParameter("id", id).getSingleResult()));
    }

    /** A letter in which everything is written. */
    UUID written(UUID proceeding, Letter letter, Addressee to) {
        UUID id = draft(proceeding, letter, to);
        complete(proceeding, id);
        return id;
    }

    /** Writes something in all that has to be written. */
    void complete(UUID proceeding, UUID id) {
        List<WrittenBlock> blocks = page(id).snapshot().text().missing().stream()
                .map(Block::id)
                .map(block -> new WrittenBlock(block, null, "Kommunen rettet opplysningene i går."))
                .toList();
        take(proceeding, new WriteLetter(id, null, blocks, List.of()));
    }

    LetterPage page(UUID letter) {
        return fixture.inTransaction(() -> fixture.get(LetterPages.class).open(letter));
    }

    void take(UUID proceeding, Record step) {
        StepRequest request =
                fixture.inTransaction(() -> fixture.get(StepPreparation.class).of(proceeding, step, StepRequest.PLAIN));
        fixture.run(() -> fixture.get(Steps.class).take(proceeding, step, request));
    }

    LetterFixture as(Actor actor) {
        fixture.as(actor);
        return this;
    }

    static Answer answer() {
        return new Answer(
                new LegalBasis("fvl67-11", "forvaltningsloven § 11"), "K-1", LocalDate.of(2026, 11, 20), false, null);
    }

    static Answer decision() {
        var appeal = new Appeal(
                new LegalBasis("fvl67-28", "forvaltningsloven § 28"),
                3,
                new LegalBasis("fvl67-29", "forvaltningsloven § 29 første ledd"),
                "Klagenemnda",
                "Algoritmetilsynet",
                new LegalBasis("fvl67-42", "forvaltningsloven § 42"),
                new LegalBasis("fvl67-18", "forvaltningsloven § 18"),
                new LegalBasis("fvl67-36", "forvaltningsloven § 36"));
        return new Answer(
                new LegalBasis("fvl67-11", "forvaltningsloven § 11"), "K-1", LocalDate.of(2026, 11, 20), true, appeal);
    }

    @Override
    public void close() {
        fixture.close();
    }
}
