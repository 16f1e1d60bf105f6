package no.algoritmetilsyn.casefile.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.platform.web.Option;

/** What can be chosen where a step asks for something that is kept here: a bean of the feature, so that nobody types an id. */
public interface ReferenceChoice {

    /** Names of steps and of their fields, such as {@code redactFile.document}; a column of a list is called {@code records.record}. */
    Set<String> fields();

    /** The answers, for somebody who may take the step. */
    List<Option> options(UUID proceedingId);
}
