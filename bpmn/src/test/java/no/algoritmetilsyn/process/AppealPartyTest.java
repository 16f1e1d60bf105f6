package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.AppealFixture.assess;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.appeal.step.ReviewAppeal;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.input.Channel;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A body appeals by itself, and sees its own appeal and nothing of what is thought of it. */
class AppealPartyTest {

    @AutoClose
    private static AppealFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AppealFixture();
    }

    /** Somebody who signs for the organisation of a number. */
    private static Actor signatory(String number) {
        UUID id = UUID.randomUUID();
        fixture.owner("INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)"
                + " VALUES ('%1$s', '%1$s', 'Signatar', '-', 'FIRST_INSTANCE', now())".formatted(id));
        fixture.owner("INSERT INTO account_roles VALUES ('%s', 'BODY')".formatted(id));
        fixture.owner(
                "INSERT INTO organisations SELECT gen_random_uuid(), '%1$s', 'Virksomhet %1$s', 'AS', now() WHERE NOT EXISTS (SELECT FROM organisations WHERE number = '%1$s')"
                        .formatted(number));
        fixture.owner(
                "INSERT INTO representations (id, account_id, organisation_id, capacity, granted_by, valid_from, valid_to) SELECT gen_random_uuid(), '%s', id, 'SIGNATORY', 'AUTHORITY', '2026-11-01', '2027-12-31' FROM organisations WHERE number = '%s'"
                        .formatted(id, number));
        return new Actor(id, "signatar", Set.of(Role.BODY), Set.of(), Organ.FIRST_INSTANCE);
    }

    private static ReceiveAppeal own(LocalDate posted) {
        return new ReceiveAppeal(null, "Vi er ikkje samde.", null, null, Channel.OWN_PAGES, posted, List.of());
    }

    @Test
    void it_appeals_and_sees_its_own_words_and_nothing_of_what_is_drafted() {
        UUID decision = fixture.decided();
        Actor body = signatory("310023450");
        Actor other = signatory("974760673");
        assertThat(fixture.as(other).forbidden(decision, own(MONDAY))).contains("SPEAKS_FOR_PARTY");
        fixture.as(body);
        UUID appeal = fixture.appealed(decision, own(MONDAY));
        assertThat(fixture.text("SELECT channel FROM appeals WHERE id = :id", appeal))
                .isEqualTo("OWN_PAGES");
        fixture.as(INSPECTOR).take(appeal, assess(Conclusion.HEARD, MONDAY));
        fixture.take(appeal, new ReviewAppeal(AppealResult.UPHELD, "Berre for klageinstansen enno.", List.of(), null));
        Map<String, Object> facts = shown(body, appeal);
        assertThat(facts).containsEntry("text", "Vi er ikkje samde.").doesNotContainKeys("result", "receipt");
        assertThat(facts.toString()).doesNotContain("Berre for klageinstansen");
        assertThat(fixture.as(other).forbidden(appeal, new WithdrawAppeal(null, null, null)))
                .contains("SPEAKS_FOR_PARTY");
    }

    private static Map<String, Object> shown(Actor as, UUID appeal) {
        fixture.as(as);
        return fixture.fixture.inTransaction(
                () -> fixture.fixture.get(ProceedingPages.class).open(appeal).facts());
    }
}
