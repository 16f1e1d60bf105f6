package no.algoritmetilsyn.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who examines. */
@Entity
@Table(name = "inspection_members")
public class TeamMember {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID inspectionId;
    private UUID accountId;

    protected TeamMember() {}

    TeamMember(UUID inspectionId, UUID accountId) {
        this.inspectionId = inspectionId;
        this.accountId = accountId;
    }

    public UUID accountId() {
        return accountId;
    }
}
