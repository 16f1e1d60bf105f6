package no.algoritmetilsyn.casefile.consequence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the running transaction has moved so far. */
@TransactionScoped
class ConsequenceRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id = UUID.randomUUID();
    private final transient List<Consequence> all = new ArrayList<>();

    UUID id() {
        return id;
    }

    void add(Consequence consequence) {
        all.add(consequence);
    }

    /** They, in the order in which they have moved. */
    List<Consequence> all() {
        return List.copyOf(all);
    }
}
