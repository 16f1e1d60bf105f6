package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;

import java.util.UUID;
import no.algoritmetilsyn.document.DocumentKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A decision in preparation, in whose case a note and a report lie that a party may ask for. */
abstract class PartyAccessTestBase {

    @AutoClose
    static PartyAccessFixture fixture;

    UUID decision;
    UUID note;
    UUID report;

    @BeforeAll
    static void start() {
        fixture = new PartyAccessFixture();
    }

    @BeforeEach
    void open() {
        fixture.on(MONDAY);
        decision = fixture.heard(null);
        note = fixture.document(decision, DocumentKind.NOTE, "Notat");
        report = fixture.document(decision, DocumentKind.REPORT, "Rapport");
        fixture.as(INSPECTOR);
    }
}
