package no.algoritmetilsyn.owndata;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.platform.Rows;

/** What those who read about the account that asks have in common: its id is the parameter {@code :me}. */
abstract class OwnQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    Query own(String sql) {
        return entities.createNativeQuery(sql).setParameter("me", access.actor().id());
    }

    static <T> List<T> rows(Query query, Function<Object[], T> read) {
        return Rows.of(query).map(read).toList();
    }

    static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
