package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.hibernate.annotations.Immutable;

/** Who decides appeals against what was decided by an act, from when until when. Release data: only read. */
@Entity
@Immutable
@Table(name = "appeal_bodies")
public class AppealBody {

    @Id
    private String id;

    private String regime;
    private boolean own;
    private String nameNb;
    private String nameNn;
    private String nameEn;
    private String provision;
    private LocalDate validFrom;
    private LocalDate validUntil;

    /** For the provider of persistence. */
    protected AppealBody() {}

    /** Names this version of it. */
    public String id() {
        return id;
    }

    /** Whether it works in this installation; else the papers are sent to it. */
    public boolean isOwn() {
        return own;
    }

    /** Code of the provision by which it decides. */
    public String provision() {
        return provision;
    }

    /** What it is called; empty when it works in this installation. */
    public Optional<String> name(LetterLanguage language) {
        return Optional.ofNullable(
                switch (language) {
                    case NB -> nameNb;
                    case NN -> nameNn;
                    case EN -> nameEn;
                });
    }

    boolean isFor(String act, LocalDate day) {
        return (act == null ? regime == null : act.equals(regime))
                && !day.isBefore(validFrom)
                && (validUntil == null || day.isBefore(validUntil));
    }
}
