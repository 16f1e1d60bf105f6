package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DemandFixture.INSPECTOR;
import static no.algoritmetilsyn.process.DemandFixture.LAWYER;
import static no.algoritmetilsyn.process.DemandFixture.LEADER;
import static no.algoritmetilsyn.process.DemandFixture.LIMIT;
import static no.algoritmetilsyn.process.DemandFixture.draft;
import static no.algoritmetilsyn.process.DemandFixture.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.audit.AccessLog;
import no.algoritmetilsyn.audit.AccessLogKeeper;
import no.algoritmetilsyn.audit.AccessRecords;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.CloseDemand;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.law.PowerCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that is refused leaves a trace of who, what and which rule, though its transaction is rolled back; and no more than that. */
class RefusalRecordsTest {

    private static final Actor ADMIN = TestAccess.staff("admin", Role.ADMINISTRATOR);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @AutoClose
    private static DemandFixture fixture;

    private Instant since;

    @BeforeAll
    static void start() {
        fixture = new DemandFixture();
        fixture.process().hear(AccessLog.class);
        fixture.process().hear(AccessLogKeeper.class);
    }

    @BeforeEach
    void later() {
        keep();
        fixture.clock.advance(TWO_MINUTES);
        keep();
        since = fixture.clock.instant();
    }

    @Test
    void the_state_that_forbids_a_step_is_named() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        refuse(id, new EscalateDemand("De svarer ikke."));
        refuse(id, new AskMoreTime(LIMIT, "Ferie.", Channel.PHONE, DemandFixture.MONDAY));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "DEMAND_ESCALATE escalateDemand noTask 1", "DEMAND_RECEIVE askMoreTime notWithBody 1");
        assertThat(fixture.facts(id)).as("nothing of the step is kept").isNotEmpty();
    }

    @Test
    void what_does_not_fit_is_named_by_field_and_rule_without_what_was_typed() {
        UUID id = fixture.sent();
        fixture.clock.advance(TWO_MINUTES);
        var posted = DemandFixture.MONDAY.plusYears(1);
        refuse(id, DemandFixture.answers(Channel.LETTER, posted, 1));
        refuse(id, DemandFixture.answers(Channel.LETTER, DemandFixture.MONDAY, 9));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "DEMAND_RECEIVE handInAnswer posted.future 1",
                        "DEMAND_RECEIVE handInAnswer answers.number.unknown 1");
        assertThat(details()).noneMatch(detail -> detail.contains("Svar") || detail.contains(posted.toString()));
    }

    @Test
    void four_eyes_and_disqualification_are_told_by_the_act() {
        UUID id = fixture.open(PowerCode.GDPR_INFORMATION);
        fixture.as(LAWYER).take(id, draft(point(Wanted.LOG)));
        fixture.take(id, new SubmitDemand(null));
        refuse(id, new ApproveDemand(false, null));
        fixture.as(LEADER).take(id, new DeclareImpartiality(Impartiality.Ground.AUTOMATIC, "Svoger."));
        refuse(id, new ApproveDemand(false, null));
        assertThat(told())
                .anyMatch(row -> row.startsWith("DEMAND_APPROVE null") && row.contains("NOT_AUTHOR"))
                .anyMatch(row -> row.startsWith("DEMAND_APPROVE null") && !row.contains("NOT_AUTHOR"))
                .hasSize(2);
        assertThat(details()).noneMatch(detail -> detail.contains("Svoger"));
    }

    @Test
    void a_demand_without_a_power_and_source_code_without_a_second_person_are_told() {
        UUID voluntary = fixture.open(PowerCode.VOLUNTARY);
        fixture.take(voluntary, sourceCode());
        UUID own = fixture.open(PowerCode.VOLUNTARY);
        fixture.as(LAWYER).take(own, sourceCode());
        fixture.take(own, new SubmitDemand(null));
        refuse(own, new ApproveDemand(false, null));
        fixture.as(INSPECTOR);
        refuse(voluntary, new SendDemand(null));
        for (PowerCode power : List.of(PowerCode.AML_INFORMATION, PowerCode.AIA_SOURCE_CODE)) {
            assertThat(catchThrowable(() -> fixture.process().run(() -> fixture.process()
                            .get(Openings.class)
                            .open(DemandFixture.opening(power), new OpeningRequest(null, null, null)))))
                    .isNotNull();
        }
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "DEMAND_APPROVE null NOT_AUTHOR 1",
                        "DEMAND_SEND sendDemand needsApproval 1",
                        "DEMAND_OPEN openDemand power.notOurs 1",
                        "DEMAND_OPEN openDemand power.notInForce 1");
        assertThat(fixture.state(voluntary)).isEqualTo("DRAFT");
        assertThat(fixture.state(own)).isEqualTo("FOR_APPROVAL");
    }

    private static DraftDemand sourceCode() {
        return new DraftDemand(
                "Hvorfor.",
                List.of(point(Wanted.SOURCE_CODE)),
                LIMIT,
                null,
                "Loggen sier ikke hvordan poengene regnes.");
    }

    @Test
    void an_opening_is_told_like_a_step() {
        UUID id = fixture.sent();
        UUID casefile = fixture.process().casefileOf(id);
        fixture.take(id, new CloseDemand("Ikke nødvendig."));
        assertThat(catchThrowable(() -> fixture.process().run(() -> fixture.process()
                        .get(Openings.class)
                        .open(DemandFixture.opening(PowerCode.VOLUNTARY), new OpeningRequest(casefile, null, null)))))
                .isNotNull();
        assertThat(told()).singleElement().asString().startsWith("DEMAND_OPEN openDemand caseClosed");
    }

    @Test
    void the_same_again_within_a_minute_is_one_row_that_counts() {
        UUID id = fixture.open(PowerCode.VOLUNTARY);
        for (int i = 0; i < 100; i++) {
            refuse(id, new SendDemand(null));
            if (i == 0) {
                keep();
            }
        }
        fixture.clock.advance(TWO_MINUTES);
        List<AccessRecords.Refused> rows = rows();
        assertThat(rows).hasSize(2).allMatch(row -> row.actor().equals(INSPECTOR.id()));
        assertThat(rows.stream().mapToLong(AccessRecords.Refused::count).sum()).isEqualTo(100);
        assertThat(fixture.process()
                        .inTransaction(() -> fixture.process().get(Audit.class).verify()))
                .as("nothing is anchored here")
                .allMatch(defect -> defect.toString().startsWith("NO_ANCHORS"));
    }

    /** Somebody tries a step in a transaction that is rolled back. */
    private static void refuse(UUID id, Record step) {
        assertThat(catchThrowable(() -> fixture.take(id, step))).isNotNull();
    }

    private static void keep() {
        fixture.process().run(() -> fixture.process().get(AccessLogKeeper.class).keep());
    }

    private List<AccessRecords.Refused> rows() {
        keep();
        fixture.as(ADMIN);
        List<AccessRecords.Refused> rows = fixture.process()
                .inTransaction(() -> fixture.process().get(AccessRecords.class).refusals(since));
        fixture.as(INSPECTOR);
        return rows;
    }

    private List<String> told() {
        return rows().stream()
                .map(row -> row.act() + " " + row.step() + " " + row.rule() + " " + row.count())
                .toList();
    }

    private List<String> details() {
        return fixture.process().inTransaction(() -> fixture.process().get(Audit.class).of(Audit.LOGINS).stream()
                .map(event -> event.detail().toString())
                .toList());
    }
}
