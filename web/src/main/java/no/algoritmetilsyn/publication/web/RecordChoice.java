package no.algoritmetilsyn.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.publication.Publications;

/** Which records of the register something that is published is about. */
@RequestScoped
public class RecordChoice implements ReferenceChoice {

    @Inject
    Publications publications;

    @Inject
    Texts texts;

    @Override
    public Set<String> fields() {
        return Set.of("proposePublication.records.record", "correctPublication.records.record");
    }

    @Override
    public List<Option> options(UUID proceeding) {
        return publications.choosable(proceeding).stream()
                .map(one -> new Option(
                        one.id().toString(),
                        texts.get(
                                "publication.record.choice", one.name(), texts.of("algorithm.recordKind", one.kind()))))
                .toList();
    }
}
