package no.algoritmetilsyn.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a feature tells the organisation at which a proceeding is directed.
 *
 * @param asked what is asked for, in the authority's words
 * @param why what it is asked for; or null
 * @param law provision on which it is asked; or null
 * @param until last day for an answer, Europe/Oslo; null when none runs
 * @param waiting whether the authority waits for the organisation
 * @param officer account of the one who can be called; or null
 * @param facts what else it may know, by name, as {@link ProceedingFacts#facts} tells the staff
 */
public record PartyMatter(
        String asked,
        String why,
        String law,
        LocalDate until,
        boolean waiting,
        UUID officer,
        Map<String, Object> facts) {}
