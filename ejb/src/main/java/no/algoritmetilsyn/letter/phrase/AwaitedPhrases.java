package no.algoritmetilsyn.letter.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Awaited;

/** Tells the work list of phrases that wait for a second person. */
@ApplicationScoped
class AwaitedPhrases {

    @Produces
    Awaited drafts() {
        return new Awaited(
                "phrases",
                Act.PHRASE_PUBLISH,
                "/tilsyn/lov/setninger",
                """
                SELECT p.text_nb AS called, p.written_at AS since, '/tilsyn/lov/setninger?setning=' || p.phrase AS path
                FROM phrase_versions p WHERE p.state = 'DRAFT' AND p.written_by <> :actor
                """);
    }
}
