package no.algoritmetilsyn.operation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import no.algoritmetilsyn.access.AsksNobody;

/** Looks all figures up, in one transaction. */
@Stateless
@AsksNobody("asked by the port that tells figures; gives numbers only")
public class FigureReadings {

    @Inject
    @Any
    Instance<Figure> figures;

    /** What is looked up, with what it means, by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        figures.forEach(figure -> names.put(figure.name(), figure.help()));
        return names;
    }

    /**
     * All of them as they are now, by name.
     *
     * @throws RuntimeException when the database is out of reach
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Map<String, Double> read() {
        Map<String, Double> values = new LinkedHashMap<>();
        figures.forEach(figure -> values.put(figure.name(), figure.value()));
        return values;
    }
}
