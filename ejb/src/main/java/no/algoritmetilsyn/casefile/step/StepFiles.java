package no.algoritmetilsyn.casefile.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.input.FileIds;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.ReceivedFiles;
import no.algoritmetilsyn.document.StoredFile;

/**
 * The files that a step brings: those that the actor has handed in and that wait, which are filed with the proceeding; and
 * those of the case, which stay where they are.
 */
@ApplicationScoped
public class StepFiles {

    @Inject
    Access access;

    @Inject
    ReceivedFiles received;

    @Inject
    DocumentFiles files;

    @Inject
    Documents documents;

    /**
     * Files what the input brings, before the handler looks at it.
     *
     * @throws InvalidStep when it names a file that is neither the actor's own nor one of the case that they may read
     */
    void file(InputDeclaration<?> step, Record input, Proceeding proceeding) {
        Map<String, UUID> named = FileIds.of(input, step.fields());
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> waiting = ids(received.waiting(named.values()));
        Set<UUID> known = new HashSet<>(waiting);
        if (access.may(Act.DOCUMENT_READ, proceeding.casefileId())) {
            known.addAll(ids(files.of(proceeding.casefileId())));
        }
        List<Violation> unknown = named.entrySet().stream()
                .filter(file -> !known.contains(file.getValue()))
                .map(file -> Violation.at(file.getKey(), "unknownFile"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidStep(unknown);
        }
        waiting.forEach(id -> documents.attach(id, proceeding.casefileId(), proceeding.id()));
    }

    private static Set<UUID> ids(List<StoredFile> files) {
        var ids = new HashSet<UUID>();
        files.forEach(file -> ids.add(file.documentId()));
        return ids;
    }
}
