package no.algoritmetilsyn.deadline;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The deadlines of what the running transaction has made: nobody else can have started one, so the database need not be
 * asked for them, nor be told of them before all else is written.
 */
@TransactionScoped
class FirstDeadlines implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, List<Deadline>> bySubject = new HashMap<>();

    void begin(UUID subjectId) {
        bySubject.put(subjectId, new ArrayList<>());
    }

    void add(Deadline deadline) {
        all(deadline.subjectId()).ifPresent(deadlines -> deadlines.add(deadline));
    }

    /** They; empty when the subject is older than the transaction. */
    Optional<List<Deadline>> all(UUID subjectId) {
        return Optional.ofNullable(bySubject.get(subjectId));
    }
}
