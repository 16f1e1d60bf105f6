package no.algoritmetilsyn.demand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;

/** Shows demands to the bodies that are to answer them: what is asked, and what they have answered themselves. */
@Stateless
public class BodyDemandPages {

    @Inject
    Access access;

    @Inject
    Demands demands;

    @Inject
    DocumentFiles documents;

    /**
     * One demand.
     *
     * @throws AccessRefused when it is not directed at an organisation for which the actor speaks today, or there is none
     */
    public BodyDemandPage open(UUID id) {
        Demand demand = demands.demand(id);
        access.require(Act.PROCEEDING_READ_OWN, demand == null ? null : demand.casefileId(), id);
        Map<UUID, List<DemandAnswer>> answers =
                demands.answers(id).stream().collect(Collectors.groupingBy(DemandAnswer::pointId));
        List<UUID> files = answers.values().stream()
                .flatMap(List::stream)
                .flatMap(answer -> answer.files().stream())
                .distinct()
                .toList();
        return new BodyDemandPage(
                demand,
                demands.points(id).stream()
                        .map(point -> new BodyDemandPage.Point(
                                point,
                                point.limitOn() == null ? demand.limitOn() : point.limitOn(),
                                answers.getOrDefault(point.id(), List.of())))
                        .toList(),
                demands.requests(id),
                files(files));
    }

    private Map<UUID, StoredFile> files(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : documents.ofDocuments(ids).stream()
                        .collect(Collectors.toMap(StoredFile::documentId, Function.identity(), (one, other) -> one));
    }
}
