package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * Who may demand what, by which provision, from when until when. Release data: only read. A power that has changed hands
 * has several of these with one code.
 */
@Entity
@Immutable
@Table(name = "powers")
public class Power implements Dated {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private PowerCode code;

    @Enumerated(EnumType.STRING)
    private PowerKind kind;

    private String provision;
    private boolean own;
    private String bodyNb;
    private String bodyNn;
    private String bodyEn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private boolean fictional;
    private String penaltyRegime;
    private String shortestHearing;
    private String longestBan;

    /** For the provider of persistence. */
    protected Power() {}

    /** Names this version of it; what was demanded keeps the one it was demanded by. */
    public String id() {
        return id;
    }

    public PowerCode code() {
        return code;
    }

    public PowerKind kind() {
        return kind;
    }

    /** Code of the provision that gives it. */
    public String provision() {
        return provision;
    }

    /** Whether the authority itself has it. */
    public boolean isOwn() {
        return own;
    }

    /**
     * Who has it; empty when it is the authority itself.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public Optional<String> body(String language) {
        return Optional.ofNullable(Wording.pick(language, bodyNb, bodyNn, bodyEn));
    }

    /** Whether the authority has it in the demo only. */
    public boolean isFictional() {
        return fictional;
    }

    /** Code of the act whose forms of coercive fine secure what is decided by it; empty where none do. */
    public Optional<String> penaltyRegime() {
        return Optional.ofNullable(penaltyRegime);
    }

    /** Code of the rule of deadlines that tells how long a party has at least after an advance notice; empty where none does. */
    public Optional<String> shortestHearing() {
        return Optional.ofNullable(shortestHearing);
    }

    /** Code of the rule of deadlines that tells how long at most something is forbidden by it; empty where none does. */
    public Optional<String> longestBan() {
        return Optional.ofNullable(longestBan);
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.ofNullable(validFrom);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }

    /** Whether this competence holds on a day; whether its act binds then is another question. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of(
                "powers/" + id,
                code,
                kind,
                provision,
                own,
                bodyNb,
                validFrom,
                validUntil,
                fictional,
                penaltyRegime,
                shortestHearing,
                longestBan);
    }

    @Override
    public String toString() {
        return id;
    }
}
