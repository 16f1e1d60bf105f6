package no.algoritmetilsyn.letter.redaction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.algoritmetilsyn.letter.redaction.RedactLetter.Passage;

/** One passage that was left out of a letter, and why; for those who may see the letter. */
@Entity
@Table(name = "redacted_passages")
public class RedactedPassage {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID redactionId;
    private int place;
    private String block;
    private String words;

    @Enumerated(EnumType.STRING)
    private Exemption provision;

    protected RedactedPassage() {}

    RedactedPassage(UUID redactionId, int place, Passage passage) {
        this.redactionId = redactionId;
        this.place = place;
        this.block = passage.block();
        this.words = passage.words();
        this.provision = passage.provision();
    }

    Passage passage() {
        return new Passage(block, words, provision);
    }

    /** Id of the block it stands in; null wherever it stands. */
    public String block() {
        return block;
    }

    /** The words; null for the whole block. */
    public String words() {
        return words;
    }

    /** Why. */
    public Exemption provision() {
        return provision;
    }
}
