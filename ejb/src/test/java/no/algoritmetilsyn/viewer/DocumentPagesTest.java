package no.algoritmetilsyn.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.casefile.CaseDocuments;
import no.algoritmetilsyn.casefile.CaseFixture;
import no.algoritmetilsyn.casefile.CaseSteps;
import no.algoritmetilsyn.casefile.ViewedFile;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.ScanState;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.custody.Custody;
import no.algoritmetilsyn.document.custody.CustodyAct;
import no.algoritmetilsyn.document.custody.CustodyEntry;
import no.algoritmetilsyn.letter.redaction.raster.ForeignFiles;
import no.algoritmetilsyn.letter.redaction.raster.PageView;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages of a file are for those who may read the file; that they have read it is kept once a day. */
class DocumentPagesTest {

    private static final Actor INSPECTOR = CaseFixture.staff("inspektor", Role.INSPECTOR);

    @AutoClose
    private static CaseFixture fixture;

    private static UUID proceeding;
    private static UUID casefile;
    private static StoredFile file;

    @BeforeAll
    static void start() throws IOException {
        fixture = new CaseFixture(CaseSteps.class);
        proceeding = fixture.as(INSPECTOR).open();
        casefile = fixture.casefileOf(proceeding);
        byte[] pdf = ForeignFiles.text("Modellen svarte feil.");
        file = fixture.inTransaction(() -> received(pdf, casefile, proceeding));
    }

    private static StoredFile received(byte[] pdf, UUID in, UUID of) {
        try {
            StoredFile got = fixture.get(Documents.class).receive(new ByteArrayInputStream(pdf), "Svar.pdf", 1_000_000);
            fixture.get(Documents.class).attach(got.documentId(), in, of);
            return got;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FileRefused e) {
            throw new IllegalStateException(e);
        }
    }

    private static PageView show(UUID variant) {
        return fixture.inTransaction(() -> {
            ViewedFile viewed = fixture.get(DocumentPages.class).open(variant);
            try {
                return fixture.get(DocumentPages.class).show(viewed.file(), 1);
            } catch (RasterRefused refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    @Test
    void to_turn_pages_is_one_reading() {
        fixture.as(INSPECTOR);
        assertThat(show(file.variantId()).text().text()).isEqualTo("Modellen svarte feil.");
        show(file.variantId());
        List<AuditEvent> events =
                fixture.inTransaction(() -> fixture.get(Audit.class).of(casefile));
        assertThat(events)
                .filteredOn(event -> event.action().equals("DOCUMENT_READ"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actorId()).isEqualTo(INSPECTOR.id());
                    assertThat(event.subjectId()).isEqualTo(file.variantId());
                });
        List<CustodyEntry> custody =
                fixture.inTransaction(() -> fixture.get(Custody.class).of(List.of(file.documentId())));
        assertThat(custody).extracting(CustodyEntry::act).containsExactly(CustodyAct.GOT, CustodyAct.OPENED);
    }

    @Test
    void who_may_not_read_the_file_sees_no_page_of_it_nor_that_there_is_one() {
        UUID other = fixture.as(INSPECTOR).open();
        Actor colleague = CaseFixture.staff("jurist", Role.LAWYER);
        fixture.as(colleague).run(() -> fixture.declare(casefile, Impartiality.Ground.AUTOMATIC));
        assertThatThrownBy(() -> show(file.variantId())).isInstanceOf(AccessRefused.class);
        assertThat(listed(casefile)).isEmpty();
        fixture.as(CaseFixture.staff("registrar", Role.REGISTRAR));
        assertThatThrownBy(() -> show(file.variantId())).isInstanceOf(AccessRefused.class);
        fixture.as(INSPECTOR);
        assertThatThrownBy(() -> show(UUID.randomUUID())).isInstanceOf(AccessRefused.class);
        assertThat(listed(casefile)).extracting(StoredFile::fileName).containsExactly("Svar.pdf");
        assertThat(listed(fixture.casefileOf(other))).isEmpty();
    }

    private static List<StoredFile> listed(UUID of) {
        return fixture.inTransaction(() -> fixture.get(CaseDocuments.class).newest(of, 10));
    }

    @Test
    void an_infected_file_is_not_opened() {
        fixture.as(INSPECTOR);
        UUID other = fixture.open();
        UUID in = fixture.casefileOf(other);
        StoredFile infected = fixture.inTransaction(() -> received(bytes(), in, other));
        fixture.run(() -> fixture.get(DocumentFiles.class).scanned(infected.variantId(), ScanState.INFECTED));
        assertThat(DocumentPages.canShow(infected)).isTrue();
        assertThat(listed(in)).hasSize(1).noneMatch(DocumentPages::canShow);
        assertThatThrownBy(() -> show(infected.variantId())).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] bytes() {
        try {
            return ForeignFiles.text("x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
