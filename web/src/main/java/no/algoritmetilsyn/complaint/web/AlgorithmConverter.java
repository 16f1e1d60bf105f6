package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;

/** An algorithm of the register by its id; what was typed and not chosen from the list is none. */
@Named
@ApplicationScoped
public class AlgorithmConverter implements Converter<AlgorithmRow> {

    @Inject
    Algorithms algorithms;

    @Override
    public AlgorithmRow getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return algorithms.find(UUID.fromString(value)).orElse(null);
        } catch (IllegalArgumentException typed) {
            return null;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, AlgorithmRow value) {
        return value == null ? "" : value.id().toString();
    }
}
