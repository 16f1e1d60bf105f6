package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DemandFixture.MONDAY;
import static no.algoritmetilsyn.process.DemandFixture.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.RecordIncoming;
import no.algoritmetilsyn.casefile.ReleaseDocuments;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.inbox.InboxReceipt;
import no.algoritmetilsyn.inbox.InboxReceipts;
import no.algoritmetilsyn.inbox.ReceiptLetter;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.statement.Audience;
import org.junit.jupiter.api.Test;

/** Receipts of what was sent from outside: for those who have sent it, and for nobody else. */
class ReceiptsTest extends OutsidersTestBase {

    private List<InboxReceipt> receipts(Actor actor) {
        fixture.as(actor);
        return see(() -> fixture.process().get(InboxReceipts.class).all(demand));
    }

    private ReceiptLetter letter(Actor actor, UUID entry, LetterLanguage language) {
        fixture.as(actor);
        return see(() -> fixture.process().get(InboxReceipts.class).letter(entry, language));
    }

    @Test
    void a_body_gets_one_of_what_it_asks_answers_and_writes() {
        assertThat(receipts(employer)).isEmpty();
        fixture.take(demand, new AskMoreTime(LocalDate.of(2026, 12, 28), "Ferie.", Channel.OWN_PAGES, MONDAY));
        fixture.take(demand, answers(Channel.OWN_PAGES, MONDAY, 1));
        fixture.take(
                demand,
                new RecordIncoming(
                        RecordIncoming.Sender.BODY, "Svar på brevet 😀", "Vi trenger mer.", MONDAY, List.of()));
        String reference = fixture.text("SELECT reference FROM proceedings WHERE id = :id", demand);
        List<InboxReceipt> receipts = receipts(employer);
        assertThat(receipts)
                .extracting(InboxReceipt::title)
                .containsExactlyInAnyOrder(
                        "Ber om mer tid " + reference,
                        "Svar på krav om redegjørelse " + reference,
                        "Svar på brevet 😀");
        InboxReceipt written = receipts.stream()
                .filter(receipt -> !receipt.files().isEmpty())
                .findFirst()
                .orElseThrow();
        // printf 'Vi trenger mer.' | sha256sum
        assertThat(written.files())
                .extracting(file -> file.name() + " " + file.sha256())
                .containsExactly("tekst.txt 7f81eef5c2637a0e8b13fa9c2281221b82deee46d3106b173b52c0f241b0ef8b");
        ReceiptLetter letter = letter(employer, written.entry(), LetterLanguage.NB);
        assertThat(letter.letter().frame().recipient().name()).isEqualTo("Virksomhet " + FURUVIK);
        assertThat(letter.letter().text().plain())
                .contains(
                        "norsk tid: Svar på brevet _.",
                        "Det hører til kravet om redegjørelse. Referansen er " + reference + ".",
                        "tekst.txt: 7f81eef5c2637a0e8b13fa9c2281221b82deee46d3106b173b52c0f241b0ef8b",
                        "Vi vurderer svar punkt for punkt.");
        assertThat(letter(employer, written.entry(), LetterLanguage.NB).letter().sha256())
                .as("the same each time")
                .isEqualTo(letter.letter().sha256());
        assertThat(letter(employer, written.entry(), LetterLanguage.EN)
                        .letter()
                        .text()
                        .plain())
                .contains("It belongs to the demand for an account.");
        for (Actor other : List.of(union, elsewhere, DemandFixture.INSPECTOR)) {
            assertThat(rule(() -> letter(other, written.entry(), LetterLanguage.NB)))
                    .isIn("RELEASED_TO_EMPLOYEES", "ROLE");
            assertThat(rule(() -> receipts(other))).isIn("RELEASED_TO_EMPLOYEES", "ROLE");
        }
        assertThat(rule(() -> letter(employer, UUID.randomUUID(), LetterLanguage.NB)))
                .isEqualTo("DISCLOSED");
    }

    @Test
    void what_is_said_for_the_employees_is_receipted_to_the_one_who_has_said_it() {
        released(ReleaseDocuments.Recipient.EMPLOYEES);
        fixture.as(union);
        fixture.take(demand, statement(Audience.AUTHORITY_ONLY, "Sjefen har slettet loggen."));
        fixture.take(demand, statement(Audience.BOTH_SIDES, "Vi ble ikke spurt."));
        List<InboxReceipt> own = receipts(union);
        assertThat(own).hasSize(2);
        UUID entry = own.get(0).entry();
        assertThat(letter(union, entry, LetterLanguage.NN).letter().text().plain())
                .contains("Uttalelse fra de ansattes representant", "Ingen filer følgde med.")
                .doesNotContain("slettet", "spurt");
        assertThat(receipts(otherUnion)).isEmpty();
        assertThat(receipts(employer)).isEmpty();
        for (Actor other : List.of(otherUnion, employer)) {
            assertThat(rule(() -> letter(other, entry, LetterLanguage.NB))).isEqualTo("DISCLOSED");
        }
    }
}
