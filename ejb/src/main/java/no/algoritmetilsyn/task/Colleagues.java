package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.platform.Rows;

/** Those of one's own organ who handle cases, to give work to or to look for. */
@Stateless
public class Colleagues {

    private static final List<String> HANDLING = AccessTable.RULES.stream()
            .filter(rule -> rule.act() == Act.TASK_CLAIM)
            .map(AccessTable.Rule::role)
            .map(Role::name)
            .distinct()
            .collect(Collectors.toList());

    /** One of them. */
    public record Colleague(String userName, String name) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** All of them, the actor too, by name. */
    public List<Colleague> list() {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        """
                        SELECT a.user_name, a.display_name FROM accounts a
                        WHERE a.organ = :organ AND a.disabled_at IS NULL
                          AND EXISTS (SELECT 1 FROM account_roles r WHERE r.account_id = a.id AND r.role IN (:roles))
                        ORDER BY a.display_name, a.user_name
                        """)
                .setParameter("organ", access.actor().organ().name())
                .setParameter("roles", HANDLING);
        return Rows.of(query)
                .map(row -> new Colleague((String) row[0], row[1] == null ? (String) row[0] : (String) row[1]))
                .toList();
    }
}
