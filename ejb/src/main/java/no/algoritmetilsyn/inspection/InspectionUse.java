package no.algoritmetilsyn.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A use of an algorithm that an inspection examines, with the version of its record on the day it was planned. */
@Entity
@Table(name = "inspection_uses")
public class InspectionUse {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID inspectionId;
    private int number;
    private String name;
    private UUID algorithmId;
    private Integer recordVersion;

    protected InspectionUse() {}

    InspectionUse(UUID inspectionId, int number, String name, UUID algorithmId, Integer recordVersion) {
        this.inspectionId = inspectionId;
        this.number = number;
        this.name = name;
        this.algorithmId = algorithmId;
        this.recordVersion = recordVersion;
    }

    /** 1, 2, 3 … within the inspection. */
    public int number() {
        return number;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Its record in the register; null when it has none. */
    public UUID algorithmId() {
        return algorithmId;
    }

    /** The version of that record; null without one. */
    public Integer recordVersion() {
        return recordVersion;
    }
}
