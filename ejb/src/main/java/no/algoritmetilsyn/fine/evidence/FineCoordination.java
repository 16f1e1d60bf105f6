package no.algoritmetilsyn.fine.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.AskCoordination;
import no.algoritmetilsyn.fine.step.EnterCoordinationAnswer;
import no.algoritmetilsyn.fine.step.Partner;
import no.algoritmetilsyn.fine.step.SkipCoordination;

/** That somebody was asked about coordination and what they answered, or why nobody had to be (forvaltningsloven § 47). */
@Entity
@Table(name = "fine_coordinations")
public class FineCoordination {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Partner partner;

    private String name;
    private String question;
    private LocalDate askedOn;
    private String answer;
    private LocalDate answeredOn;
    private String unneeded;
    private UUID enteredBy;
    private Instant enteredAt;

    @Version
    private int version;

    protected FineCoordination() {}

    private FineCoordination(UUID decisionId, int number, Partner partner, UUID by, Instant at) {
        this.decisionId = decisionId;
        this.number = number;
        this.partner = partner;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    static FineCoordination asked(UUID decisionId, int number, AskCoordination step, UUID by, Instant at) {
        var asked = new FineCoordination(decisionId, number, step.partner(), by, at);
        asked.name = step.name();
        asked.question = step.question();
        asked.askedOn = step.day();
        return asked;
    }

    static FineCoordination unneeded(UUID decisionId, int number, SkipCoordination step, UUID by, Instant at) {
        var unneeded = new FineCoordination(decisionId, number, step.partner(), by, at);
        unneeded.unneeded = step.reason();
        return unneeded;
    }

    void answer(EnterCoordinationAnswer step) {
        answer = step.answer();
        answeredOn = step.day();
    }

    /** Its place among those of the decision, from 1. */
    public int number() {
        return number;
    }

    /** Of what sort they are. */
    public Partner partner() {
        return partner;
    }

    /** Whom we asked; null where nobody had to be. */
    public String name() {
        return name;
    }

    /** What we asked; or null. */
    public String question() {
        return question;
    }

    /** When; or null. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** What they have answered; null while they have not. */
    public String answer() {
        return answer;
    }

    /** When; or null. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** Why nobody had to be asked; or null. */
    public String unneeded() {
        return unneeded;
    }

    /** Whether we wait for an answer. */
    public boolean isOpen() {
        return askedOn != null && answer == null;
    }
}
