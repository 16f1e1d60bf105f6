package no.algoritmetilsyn.partyaccess;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.DatedGrounds;
import no.algoritmetilsyn.partyaccess.step.AccessGround;
import no.algoritmetilsyn.partyaccess.step.Outcome;

/** What was ruled about one document. It is not changed; an appeal adds that it has given the document. */
@Entity
@Table(name = "access_rulings")
public class AccessRuling {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID requestId;
    private int round;
    private int number;
    private UUID documentId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private UUID variantId;

    @Enumerated(EnumType.STRING)
    private AccessGround ground;

    private String groundRow;
    private String provision;
    private String reason;
    private UUID ruledBy;
    private Instant ruledAt;
    private LocalDate givenOn;
    private String givenAfter;

    @Version
    private int version;

    protected AccessRuling() {}

    AccessRuling(UUID requestId, int round, int number, CasePaper paper, UUID ruledBy, Instant ruledAt) {
        this.requestId = requestId;
        this.round = round;
        this.number = number;
        this.documentId = paper.documentId();
        this.title = paper.nature() == CasePaper.Nature.SOURCE ? null : paper.title();
        this.ruledBy = ruledBy;
        this.ruledAt = ruledAt;
    }

    /** What the party does not get, and where the law says so; nothing of it is null where something is refused. */
    AccessRuling because(DatedGrounds.Row<AccessGround> row, String why) {
        ground = row == null ? null : row.ground();
        groundRow = row == null ? null : row.id();
        provision = row == null ? null : row.provision();
        reason = why;
        return this;
    }

    /** Who does not get all of it is told what the public journal calls it: a file may be named after what is not shown. */
    AccessRuling is(Outcome ruled, UUID givenVariant, CasePaper paper) {
        outcome = ruled;
        variantId = givenVariant;
        title = title == null || ruled == Outcome.AS_IS ? title : paper.publicTitle();
        return this;
    }

    void give(LocalDate on, String after) {
        givenOn = on;
        givenAfter = after;
    }

    /** In which round it was ruled, from one. */
    public int round() {
        return round;
    }

    /** Number of the document within the request. */
    public int number() {
        return number;
    }

    public UUID documentId() {
        return documentId;
    }

    /** What the document is called; null where that would tell who has reported. */
    public String title() {
        return title;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The file that was given; null where none was. */
    public UUID variantId() {
        return variantId;
    }

    /** Why something is refused; null where nothing is. */
    public AccessGround ground() {
        return ground;
    }

    /** Code of the provision by which it is; null where nothing is. */
    public String provision() {
        return provision;
    }

    /** In words for the party; for colleagues where nothing is refused; or null. */
    public String reason() {
        return reason;
    }

    /** The day from which an appeal gives the document as it is; null where none does. */
    public LocalDate givenOn() {
        return givenOn;
    }

    /** Reference of that appeal; or null. */
    public String givenAfter() {
        return givenAfter;
    }

    /** Whether something of the document is withheld today. */
    public boolean isRefused() {
        return outcome.refuses() && givenOn == null;
    }
}
