package no.algoritmetilsyn.casefile.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.CaseFixture;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.platform.KeyReused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A proceeding is opened by hand: in a case or a new one, once for a key, by those whom the table lets. */
class OpeningsTest {

    /** Stands for the opening of a feature. */
    @Opening(
            kind = ProceedingKind.COMPLAINT,
            act = Act.COMPLAINT_ANSWER,
            path = "ny",
            event = "COMPLAINT_RECEIVED",
            relation = Link.Relation.FOLLOWS)
    record OpenTrial(@NotBlank @Size(max = 100) String title) {}

    /** The feature. */
    public static class Trials implements ProceedingSteps, OpeningHandler<OpenTrial> {

        private int last = 100;

        @Override
        public void declare(StepCatalogue catalogue) {
            catalogue.open(OpenTrial.class, this);
        }

        @Override
        public Subject describe(OpenTrial input, Instant now) {
            return new Subject("K-" + ++last, new Matter(input.title(), null, null, now), "Klage");
        }

        @Override
        public void open(OpenTrial input, StepRun run) {
            run.detail("title", "given");
        }
    }

    private final CaseFixture fixture = new CaseFixture(Trials.class);

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void it_lies_in_the_case_and_is_joined_to_what_it_was_opened_from() {
        UUID first = fixture.open();
        UUID casefile = casefile(first);
        StepResult opened = open(new OpeningRequest(casefile, first, null));
        assertThat(opened.casefileId()).isEqualTo(casefile);
        assertThat(fixture.inTransaction(() -> fixture.get(Links.class).of(List.of(first))))
                .containsExactly(new Link(opened.proceedingId(), Link.Relation.FOLLOWS, first));
    }

    @Test
    void a_new_case_is_opened_for_those_who_may() {
        StepResult opened = open(new OpeningRequest(null, null, null));
        assertThat(casefile(opened.proceedingId())).isEqualTo(opened.casefileId());
        fixture.as(CaseFixture.staff("arkivar", Role.ARCHIVIST));
        assertThatThrownBy(() -> open(new OpeningRequest(null, null, null))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_case_is_for_those_who_have_declared_that_they_are_impartial() {
        UUID first = fixture.open();
        fixture.as(CaseFixture.staff("inspektor2", Role.INSPECTOR));
        assertThatThrownBy(() -> open(new OpeningRequest(casefile(first), null, null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_proceeding_of_another_case_is_nothing_to_open_from() {
        UUID here = casefile(fixture.open());
        UUID elsewhere = fixture.open();
        assertThatThrownBy(() -> open(new OpeningRequest(here, elsewhere, null)))
                .isInstanceOf(InvalidStep.class);
        assertThatThrownBy(() -> open(new OpeningRequest(null, elsewhere, null)))
                .isInstanceOf(InvalidStep.class);
    }

    @Test
    void nothing_is_opened_in_a_closed_case() {
        UUID only = fixture.open();
        UUID casefile = casefile(only);
        fixture.run(() -> fixture.get(Proceedings.class).end(only, Instant.now()));
        assertThatThrownBy(() -> open(new OpeningRequest(casefile, null, null)))
                .isInstanceOfSatisfying(
                        StepRefused.class, refused -> assertThat(refused.rule()).isEqualTo("caseClosed"));
    }

    @Test
    void one_key_opens_one() {
        UUID casefile = casefile(fixture.open());
        StepResult once = open(new OpeningRequest(casefile, null, "key"));
        StepResult again = open(new OpeningRequest(casefile, null, "key"));
        assertThat(again.proceedingId()).isEqualTo(once.proceedingId());
        assertThat(again.repeated()).isTrue();
        assertThatThrownBy(() -> open(new OpeningRequest(null, null, "key"))).isInstanceOf(KeyReused.class);
    }

    private StepResult open(OpeningRequest request) {
        return fixture.inTransaction(() -> fixture.get(Openings.class).open(new OpenTrial("Utleie"), request));
    }

    private UUID casefile(UUID proceeding) {
        return fixture.inTransaction(
                () -> fixture.get(Proceedings.class).hold(proceeding).casefileId());
    }
}
