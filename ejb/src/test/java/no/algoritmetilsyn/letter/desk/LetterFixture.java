package no.algoritmetilsyn.letter.desk;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.CaseFixture;
import no.algoritmetilsyn.casefile.CaseSteps;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.Vault;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.RequestToComplete;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters with the real steps, tables and printer, in proceedings of a feature that only keeps what it was told. */
final class LetterFixture implements AutoCloseable {

    static final Actor WRITER = CaseFixture.staff("inspektor", Role.INSPECTOR);
    static final Actor LEADER = CaseFixture.staff("leder", Role.LEADER);

    final CaseFixture cases;

    LetterFixture() {
        cases = new CaseFixture(CaseSteps.class, LetterSteps.class, DispatchSteps.class);
        cases.run(() -> {
            cases.get(OwnPagesChannel.class);
            cases.get(BodyInboxChannel.class);
            cases.get(PaperChannel.class);
            cases.get(LetterPages.class);
            cases.get(FailedDispatches.class);
        });
        cases.account("inspektor");
        cases.account("leder");
    }

    /** A proceeding in whose case both the writer and the leader have declared that they are impartial; the writer acts. */
    UUID proceeding() {
        cases.as(WRITER);
        UUID proceeding = cases.open();
        cases.as(LEADER);
        cases.run(() -> cases.declare(casefile(proceeding), Impartiality.Ground.NONE));
        cases.as(WRITER);
        return proceeding;
    }

    private UUID casefile(UUID proceeding) {
        return cases.find(proceeding).casefileId();
    }

    /** Begins a letter to somebody anonymous. */
    UUID draft(UUID proceeding, Letter letter) {
        return draft(proceeding, letter, Addressee.ANONYMOUS);
    }

    UUID draft(UUID proceeding, Letter letter, Addressee to) {
        return cases.inTransaction(() -> cases.get(LetterDrafts.class)
                .draft(new NewLetter(proceeding, proceeding, letter, LetterLanguage.NB, to, "offl-13")));
    }

    /** A person in the vault. */
    UUID person(String name) {
        return cases.inTransaction(() -> cases.get(Vault.class)
                .keep(new Contact(name, name + "@example.com", null, "Storgata 1\n7999 Furuvik"), "nb", false));
    }

    /** Writes something in every block that has to be written. */
    void complete(UUID proceeding, UUID letter) {
        List<WrittenBlock> blocks = find(letter).snapshot().text().missing().stream()
                .map(Block::id)
                .map(id -> new WrittenBlock(id, null, "Kommunen rettet opplysningene i går."))
                .toList();
        cases.take(proceeding, new WriteLetter(letter, null, blocks, List.of()));
    }

    /** A letter as it is stored. */
    OutgoingLetter find(UUID letter) {
        return cases.inTransaction(() -> entities().find(OutgoingLetter.class, letter));
    }

    /** For use within a transaction. */
    EntityManager entities() {
        return cases.get(LetterPages.class).entities;
    }

    static Answer answer() {
        return new Answer(
                new LegalBasis("fvl67-11", "forvaltningsloven § 11"), "K-1", LocalDate.of(2026, 11, 20), false, null);
    }

    static RequestToComplete request() {
        return new RequestToComplete(
                new LegalBasis("fvl67-11-4", "forvaltningsloven § 11 fjerde ledd"),
                "K-1",
                LocalDate.of(2026, 11, 20),
                List.of("Navnet på systemet"),
                LocalDate.of(2027, 11, 20));
    }

    @Override
    public void close() {
        cases.close();
    }
}
