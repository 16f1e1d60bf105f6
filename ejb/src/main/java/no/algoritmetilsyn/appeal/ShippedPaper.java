package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A document that was sent to an appeal body with its hash, or kept back with a reason. Never changed. */
@Entity
@Table(name = "appeal_papers")
public class ShippedPaper {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID shipmentId;
    private int number;
    private UUID documentId;
    private UUID variantId;
    private String title;
    private String fileName;
    private long size;
    private String sha256;
    private String leftOut;

    protected ShippedPaper() {}

    ShippedPaper(UUID shipment, CasePaper paper, String leftOut) {
        this.shipmentId = shipment;
        this.number = paper.number();
        this.documentId = paper.documentId();
        this.variantId = paper.variantId();
        this.title = paper.title();
        this.fileName = paper.fileName();
        this.size = paper.size();
        this.sha256 = paper.sha256();
        this.leftOut = leftOut;
    }

    /** Its number in the list, from 1. */
    public int number() {
        return number;
    }

    /** The file. */
    public UUID variantId() {
        return variantId;
    }

    /** What the document is called. */
    public String title() {
        return title;
    }

    /** What the file is called. */
    public String fileName() {
        return fileName;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Of the file as it was sent, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Why it was kept back; null for what was sent. */
    public String leftOut() {
        return leftOut;
    }
}
