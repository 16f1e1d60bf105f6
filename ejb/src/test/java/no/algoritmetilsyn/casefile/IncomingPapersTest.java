package no.algoritmetilsyn.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.RecordIncoming.Sender;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.FileArrival;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.platform.AuthorityClock;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Papers that are entered; and with them how every step takes files. */
class IncomingPapersTest {

    @AutoClose
    private static CaseFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new CaseFixture(CaseSteps.class);
        fixture.account("inspektor");
        fixture.account("jurist");
    }

    @Test
    void papers_are_filed_with_the_proceeding_and_entered_in_the_journal() {
        UUID proceeding = openedByInspector();
        UUID file = handIn("svar.txt");
        fixture.take(proceeding, papers(today(), file));
        assertThat(filesOf(proceeding)).containsExactly("svar.txt");
        fixture.run(() -> assertThat(
                        fixture.get(Journal.class).of(fixture.find(proceeding).casefileId()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Svar fra kommunen")));
    }

    @Test
    void a_file_of_a_colleague_is_refused_where_it_stands_and_nothing_is_entered() {
        UUID proceeding = openedByInspector();
        UUID own = handIn("svar.txt");
        fixture.as(CaseFixture.staff("jurist", Role.LAWYER));
        UUID foreign = handIn("notat.txt");
        fixture.as(CaseFixture.staff("inspektor", Role.INSPECTOR));
        assertThat(violations(() -> fixture.take(proceeding, papers(today(), own, foreign))))
                .containsExactly(Violation.at("/files/1", "unknownFile"));
        assertThat(filesOf(proceeding)).isEmpty();
    }

    @Test
    void a_file_is_used_once_in_one_case_and_named_again_in_the_same() {
        UUID first = openedByInspector();
        UUID second = openedByInspector();
        UUID file = handIn("svar.txt");
        fixture.take(first, papers(today(), file));
        assertThat(violations(() -> fixture.take(second, papers(today(), file))))
                .containsExactly(Violation.at("/files/0", "unknownFile"));
        fixture.take(first, papers(today(), file));
        assertThat(filesOf(first)).hasSize(1);
    }

    @Test
    void what_comes_tomorrow_is_not_here() {
        UUID proceeding = openedByInspector();
        UUID file = handIn("svar.txt");
        assertThatThrownBy(() -> fixture.take(proceeding, papers(today().plusDays(1), file)))
                .isInstanceOf(InvalidStep.class);
        fixture.take(proceeding, papers(today(), file));
    }

    private static UUID openedByInspector() {
        return fixture.as(CaseFixture.staff("inspektor", Role.INSPECTOR)).open();
    }

    private static RecordIncoming papers(LocalDate received, UUID... files) {
        return new RecordIncoming(Sender.BODY, "Svar fra kommunen", null, received, List.of(files));
    }

    private static LocalDate today() {
        return fixture.get(AuthorityClock.class).today();
    }

    private static UUID handIn(String name) {
        return fixture.inTransaction(() -> {
            try {
                return fixture.get(FileArrival.class)
                        .whole(new ByteArrayInputStream("Hei.".getBytes(UTF_8)), name, 100)
                        .documentId();
            } catch (FileRefused | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<String> filesOf(UUID proceeding) {
        return fixture.inTransaction(() -> fixture.get(DocumentFiles.class).ofProceeding(proceeding).stream()
                .map(StoredFile::fileName)
                .toList());
    }

    private static List<Violation> violations(Runnable work) {
        return catchThrowableOfType(InvalidStep.class, work::run).violations();
    }
}
