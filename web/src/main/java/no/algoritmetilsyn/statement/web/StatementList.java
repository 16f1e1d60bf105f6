package no.algoritmetilsyn.statement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.statement.Statement;
import no.algoritmetilsyn.statement.Statements;

/** The statements in a proceeding, as far as the reader may see them. */
@Named
@RequestScoped
public class StatementList {

    @Inject
    Statements statements;

    private final Map<UUID, List<Statement>> found = new HashMap<>();

    /** All, for the staff. */
    public List<Statement> of(UUID proceedingId) {
        return found.computeIfAbsent(proceedingId, statements::of);
    }

    /** Those to both sides, for the organisation. */
    public List<Statement> toBothSides(UUID proceedingId) {
        return found.computeIfAbsent(proceedingId, statements::toBothSides);
    }
}
