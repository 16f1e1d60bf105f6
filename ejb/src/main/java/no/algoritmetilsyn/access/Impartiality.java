package no.algoritmetilsyn.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a member of the staff has declared about their impartiality in one case (forvaltningsloven §§ 6-8). */
@Entity
@Table(name = "impartialities")
public class Impartiality {

    /** The grounds of forvaltningsloven § 6. */
    public enum Ground {
        /** None: impartial. */
        NONE,
        /** § 6 first paragraph: party, close relative, guardian, representative, leader of a party. */
        AUTOMATIC,
        /** § 6 second paragraph: other special circumstances that may weaken trust. */
        DISCRETIONARY,
        /** § 6 third paragraph: a superior is disqualified, so that the case may be prepared but not decided. */
        DERIVED;

        /** Whether it lies in the person, who then has nothing more to do with the case. */
        public boolean isOwn() {
            return this == AUTOMATIC || this == DISCRETIONARY;
        }
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID casefileId;
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String explanation;
    private Instant declaredAt;

    protected Impartiality() {}

    Impartiality(UUID casefileId, UUID actorId, Ground ground, String explanation, Instant declaredAt) {
        this.casefileId = casefileId;
        this.actorId = actorId;
        this.ground = ground;
        this.explanation = explanation;
        this.declaredAt = declaredAt;
    }
}
