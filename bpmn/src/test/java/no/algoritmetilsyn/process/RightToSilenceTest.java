package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.BanFixture.HEARD_BY;
import static no.algoritmetilsyn.process.BanFixture.LAST_DAY;
import static no.algoritmetilsyn.process.BanFixture.LAWYER;
import static no.algoritmetilsyn.process.BanFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.AskCommentTime;
import no.algoritmetilsyn.decision.step.GrantCommentTime;
import no.algoritmetilsyn.decision.step.RefuseCommentTime;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.kind.LetterKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the day on which a fine on it is contemplated, whatever asks a body to say something tells of its right to silence (§ 48). */
class RightToSilenceTest {

    private static BanFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new BanFixture();
        fixture.fixture.run(() -> fixture.fixture.get(ContemplatedFines.class));
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static void contemplate(UUID id, String organisation) {
        fixture.fixture.run(() -> fixture.fixture
                .get(ContemplatedFines.class)
                .contemplate(fixture.held(id), organisation, MONDAY, "Dei visste det."));
    }

    @Test
    void an_advance_notice_of_an_order_tells_of_it_and_one_that_was_drafted_before_is_not_sent() {
        fixture.on(MONDAY);
        UUID id = fixture.open();
        fixture.take(id, DecisionFixture.notice(null, 20_000));
        assertThat(fixture.words(id, LetterKind.ADVANCE_NOTICE)).doesNotContain("§ 48");
        UUID letter = fixture.letter(id);
        fixture.submit(id, letter);
        contemplate(id, "310023450");
        assertThat(StepFaults.rule(() -> fixture.sign(id, letter, LAWYER))).isEqualTo("draftChanged");

        UUID later = fixture.opened(BanFixture.opening(PowerCode.GDPR_ORDER), fixture.casefile(id), null);
        fixture.take(later, DecisionFixture.notice(null, null));
        assertThat(fixture.words(later, LetterKind.ADVANCE_NOTICE)).contains("rett til å teie", "§ 48");
    }

    @Test
    void an_interim_ban_that_asks_for_a_statement_tells_of_it() {
        UUID id = fixture.unnoticed();
        contemplate(id, "310023450");
        fixture.take(id, BanFixture.forbid(LAST_DAY, HEARD_BY));
        fixture.take(id, BanFixture.reasons());
        assertThat(fixture.words(id, LetterKind.INTERIM_BAN)).contains("rett til å teie", "§ 48");
    }

    @Test
    void more_time_that_is_given_or_refused_tells_of_it_with_the_limit_that_holds() {
        fixture.on(MONDAY);
        LocalDate later = LocalDate.of(2026, 12, 28);
        UUID before = fixture.heard(null);
        fixture.take(before, new AskCommentTime(later, "Ferie.", Channel.PHONE, MONDAY));
        fixture.take(before, new GrantCommentTime(later, "God grunn."));
        assertThat(fixture.words(before, LetterKind.MORE_TIME_GRANTED)).doesNotContain("§ 48");

        UUID given = fixture.heard(null);
        contemplate(given, "310023450");
        fixture.take(given, new AskCommentTime(later, "Ferie.", Channel.PHONE, MONDAY));
        fixture.take(given, new GrantCommentTime(later, "God grunn."));
        assertThat(fixture.words(given, LetterKind.MORE_TIME_GRANTED))
                .contains("Den nye fristen er 28. desember 2026.", "rett til å teie", "§ 48");

        UUID refused = fixture.heard(null);
        contemplate(refused, "310023450");
        fixture.take(refused, new AskCommentTime(later, "Ferie.", Channel.PHONE, MONDAY));
        fixture.take(refused, new RefuseCommentTime("Saka hastar."));
        assertThat(fixture.words(refused, LetterKind.MORE_TIME_REFUSED))
                .contains("Fristen er framleis 21. desember 2026.", "rett til å teie", "§ 48");
    }

    @Test
    void a_fine_on_another_body_is_none_of_its_business() {
        fixture.on(MONDAY);
        UUID id = fixture.open();
        contemplate(id, "983544622");
        fixture.take(id, DecisionFixture.notice(null, null));
        assertThat(fixture.words(id, LetterKind.ADVANCE_NOTICE)).doesNotContain("§ 48");
    }
}
