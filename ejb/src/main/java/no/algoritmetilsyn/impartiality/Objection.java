package no.algoritmetilsyn.impartiality;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.impartiality.step.ObjectImpartiality;
import no.algoritmetilsyn.impartiality.step.RuleImpartiality;
import no.algoritmetilsyn.partyaccess.Asker;

/** A party has objected to the impartiality of somebody; and what was ruled about it, once. */
@Entity
@Table(name = "impartiality_objections")
public class Objection {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID proceedingId;

    @Embedded
    private Asker party;

    private String person;
    private UUID personId;
    private String text;
    private LocalDate receivedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private Boolean upheld;

    @Enumerated(EnumType.STRING)
    private Impartiality.Ground ground;

    private String reason;
    private UUID substituteId;
    private UUID ruledBy;
    private Instant ruledAt;

    @Version
    private int version;

    protected Objection() {}

    Objection(UUID proceedingId, Asker party, ObjectImpartiality step, UUID personId, UUID by, Instant at) {
        this.proceedingId = proceedingId;
        this.party = party;
        this.person = step.person();
        this.personId = personId;
        this.text = step.text();
        this.receivedOn = step.receivedOn();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    void rule(RuleImpartiality step, UUID about, UUID substitute, UUID by, Instant at) {
        upheld = step.upheld();
        ground = step.ground();
        reason = step.reason();
        personId = about;
        substituteId = substitute;
        ruledBy = by;
        ruledAt = at;
    }

    /** What its task is about. */
    public UUID id() {
        return id;
    }

    /** The proceeding in which it was made. */
    public UUID proceedingId() {
        return proceedingId;
    }

    /** Who objects. */
    public Asker party() {
        return party;
    }

    /** Whom it concerns, in the party's words; or null. */
    public String person() {
        return person;
    }

    /** Why, in the party's words. */
    public String text() {
        return text;
    }

    /** The day on which the authority got it, Europe/Oslo. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Whether the person is disqualified; null before somebody has ruled. */
    public Boolean upheld() {
        return upheld;
    }

    /** The ground of forvaltningsloven § 6, where the person is; or null. */
    public Impartiality.Ground ground() {
        return ground;
    }

    /** Why it was ruled so; null before. */
    public String reason() {
        return reason;
    }
}
