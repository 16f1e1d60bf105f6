package no.algoritmetilsyn.letter.redaction.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.algoritmetilsyn.letter.redaction.Exemption;
import no.algoritmetilsyn.letter.redaction.file.RedactFile.Passage;

/** One passage that was left out of a file, and why; for those who may see the file. */
@Entity
@Table(name = "file_passages")
public class FilePassage {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID redactionId;
    private int place;
    private Integer page;
    private String words;

    @Column(name = "area_left")
    private Integer left;

    @Column(name = "area_top")
    private Integer top;

    @Column(name = "area_width")
    private Integer width;

    @Column(name = "area_height")
    private Integer height;

    @Enumerated(EnumType.STRING)
    private Exemption provision;

    protected FilePassage() {}

    FilePassage(UUID redactionId, int place, Passage passage) {
        this.redactionId = redactionId;
        this.place = place;
        this.page = passage.page();
        this.words = passage.words();
        this.left = passage.left();
        this.top = passage.top();
        this.width = passage.width();
        this.height = passage.height();
        this.provision = passage.provision();
    }
}
