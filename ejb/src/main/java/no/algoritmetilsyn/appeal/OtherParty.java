package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Complainant;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Somebody else than the appellant who is a party: told of the appeal, or left out (forvaltningsloven § 33 third paragraph). */
@Entity
@Table(name = "appeal_parties")
public class OtherParty {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID appealId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private UUID organisationId;
    private UUID identityId;
    private String name;

    @Enumerated(EnumType.STRING)
    private LetterLanguage language;

    private LocalDate toldOn;
    private LocalDate limitOn;
    private String leftOutReason;
    private UUID leftOutBy;
    private LocalDate leftOutOn;

    @Version
    private int version;

    protected OtherParty() {}

    OtherParty(UUID appealId, int number, PartyRole role, AppealParty party) {
        this.appealId = appealId;
        this.number = number;
        this.role = role;
        this.organisationId = party.organisationId();
        this.identityId = party.identityId();
        this.name = party.organisationName();
        this.language = party.language();
    }

    OtherParty(UUID appealId, int number, Complainant complainant) {
        this.appealId = appealId;
        this.number = number;
        this.role = PartyRole.COMPLAINANT;
        this.identityId = complainant.identityId();
        this.name = complainant.reference();
        this.language = complainant.language().equals(LetterLanguage.NN.tag()) ? LetterLanguage.NN : LetterLanguage.NB;
    }

    void tell(LocalDate on, LocalDate limit) {
        toldOn = on;
        limitOn = limit;
    }

    void leaveOut(String reason, UUID by, LocalDate on) {
        leftOutReason = reason;
        leftOutBy = by;
        leftOutOn = on;
    }

    UUID id() {
        return id;
    }

    /** Its number within the appeal, from one. */
    public int number() {
        return number;
    }

    public PartyRole role() {
        return role;
    }

    /** An organisation by its name, a complainant by the reference of the complaint. */
    public String name() {
        return name;
    }

    /** In what language it is written to. */
    LetterLanguage language() {
        return language;
    }

    Addressee addressee() {
        return new Addressee(identityId, organisationId);
    }

    /** The day on which it was told; null before. */
    public LocalDate toldOn() {
        return toldOn;
    }

    /** Its last day to say something; null before it is told. */
    public LocalDate limitOn() {
        return limitOn;
    }

    /** Why it is not told; null where it is, or is to be. */
    public String leftOutReason() {
        return leftOutReason;
    }

    /** The day on which that was decided; or null. */
    public LocalDate leftOutOn() {
        return leftOutOn;
    }

    /** Whether nobody has told it or left it out. */
    boolean isOpen() {
        return toldOn == null && leftOutOn == null;
    }
}
