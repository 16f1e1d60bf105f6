package no.algoritmetilsyn.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That those who speak for the employees of an organisation were told of something in a proceeding. Never changed. */
@Entity
@Table(name = "employee_news")
public class EmployeeNews {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID proceedingId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private EmployeeTold what;

    private Instant toldAt;

    protected EmployeeNews() {}

    EmployeeNews(UUID proceedingId, UUID organisationId, EmployeeTold what, Instant at) {
        this.proceedingId = proceedingId;
        this.organisationId = organisationId;
        this.what = what;
        this.toldAt = at;
    }

    /** What they were told of. */
    public EmployeeTold what() {
        return what;
    }

    /** When. */
    public Instant toldAt() {
        return toldAt;
    }
}
