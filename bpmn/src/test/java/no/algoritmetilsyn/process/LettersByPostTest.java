package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.complainant.AskLettersByPost;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.letter.desk.PostLetter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has complained wants letters by post (eForvaltningsforskriften § 9). */
class LettersByPostTest {

    @AutoClose
    private static NewsFixture fixture;

    private Complaints.Receipt receipt;
    private UUID complaint;

    @BeforeAll
    static void start() {
        fixture = new NewsFixture();
    }

    @BeforeEach
    void complained() {
        fixture.on(MONDAY);
        receipt = fixture.received();
        complaint = receipt.complaintId();
        fixture.sort(complaint, true);
    }

    private List<String> ways() {
        return fixture.texts("SELECT way || ' ' || state FROM dispatches WHERE proceeding_id = :id", complaint);
    }

    @Test
    void the_letter_is_printed_and_lies_on_the_page_all_the_same() {
        fixture.byCode(complaint, new AskLettersByPost(true, "Storgata 1\n7999 Furuvik"));
        assertThat(fixture.seen(receipt).byPost()).isTrue();
        fixture.answer(complaint);
        assertThat(ways()).containsExactly("PAPER WAITING");
        assertThat(fixture.seen(receipt).letters()).hasSize(1);
        UUID copy = UUID.fromString(fixture.text("SELECT id FROM dispatches WHERE proceeding_id = :id", complaint));
        assertThat(fixture.texts("SELECT rule_code FROM deadlines WHERE subject_id = :id", copy))
                .as("nobody looks whether paper was opened")
                .isEmpty();
        fixture.take(complaint, new PostLetter(copy, fixture.clock.today()));
        assertThat(ways()).containsExactly("PAPER POSTED");
        assertThat(fixture.text("SELECT arrived_on || ' ' || arrived_how FROM dispatches WHERE id = :id", copy))
                .as("a week later")
                .isEqualTo("2026-12-07 POST");
    }

    @Test
    void nobody_is_written_to_whose_address_is_not_known() {
        assertThat(fixture.wrong(complaint, new AskLettersByPost(true, null))).containsExactly("/address unknown");
        fixture.take(complaint, new AskLettersByPost(true, "Storgata 1\n7999 Furuvik"));
        fixture.take(complaint, new AskLettersByPost(false, null));
        fixture.take(complaint, new AskLettersByPost(true, null));
        fixture.take(complaint, new AskLettersByPost(false, null));
        fixture.answer(complaint);
        assertThat(ways()).containsExactly("MIN_SAK SENT");
    }

    @Test
    void a_protected_source_gets_no_letter_by_post() {
        fixture.owner("UPDATE complaints SET protected_source = true WHERE id = '%s'".formatted(complaint));
        assertThat(fixture.refused(complaint, new AskLettersByPost(true, "Storgata 1")))
                .isEqualTo("protected");
    }
}
