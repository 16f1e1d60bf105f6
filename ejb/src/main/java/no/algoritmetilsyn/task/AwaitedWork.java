package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Awaited;

/** What waits for the reader as the second person, beside the tasks. */
@Stateless
public class AwaitedWork {

    /** So many wait at a place. */
    public record Line(String name, String path, int count) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    @Any
    Instance<Awaited> awaited;

    /** What others have done and the reader may decide on; nothing that nobody waits for. */
    public List<Line> lines() {
        access.require(Act.TASK_LIST);
        Set<Act> granted = AccessTable.grantedTo(access.actor().roles());
        return awaited.stream()
                .filter(each -> granted.contains(each.act()))
                .sorted(Comparator.comparing(Awaited::name))
                .map(each -> new Line(each.name(), each.path(), count(each)))
                .filter(line -> line.count() > 0)
                .toList();
    }

    private int count(Awaited each) {
        return ((Number) entities.createNativeQuery(each.statement())
                        .setParameter("actor", access.actor().id())
                        .getSingleResult())
                .intValue();
    }
}
