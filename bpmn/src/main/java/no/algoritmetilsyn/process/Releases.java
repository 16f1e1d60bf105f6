package no.algoritmetilsyn.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/**
 * Which of the versions of a model that lie in the engine's tables is the one of this release: the one with the very same
 * text. The latest may be another release's, where nodes of two releases run, or where one was taken back.
 */
final class Releases {

    private static final String PROCESS = ".bpmn";

    private final RepositoryService repository;

    Releases(RepositoryService repository) {
        this.repository = repository;
    }

    /** Deploys the models of this release that no node has deployed yet; to be called by one node at a time. */
    void deploy() {
        var deployment = repository.createDeployment().name("algoritmetilsyn");
        List<String> missing =
                Models.ALL.stream().filter(model -> version(model).isEmpty()).toList();
        missing.forEach(model -> deployment.addInputStream(model, new ByteArrayInputStream(text(model))));
        if (!missing.isEmpty()) {
            deployment.deploy();
        }
    }

    /** Ids of the processes and decisions of this release by key; without those that are not deployed. */
    Map<String, String> ids() {
        var ids = new HashMap<String, String>();
        Models.ALL.forEach(
                model -> version(model).ifPresent(definition -> ids.put(definition.getKey(), definition.getId())));
        return ids;
    }

    private Optional<ResourceDefinition> version(String model) {
        byte[] text = text(model);
        List<? extends ResourceDefinition> versions = model.endsWith(PROCESS)
                ? repository
                        .createProcessDefinitionQuery()
                        .processDefinitionResourceName(model)
                        .list()
                : repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionResourceName(model)
                        .list();
        return versions.stream()
                .map(ResourceDefinition.class::cast)
                .sorted(Comparator.comparing(ResourceDefinition::getVersion).reversed())
                .filter(version -> Arrays.equals(text, deployed(version)))
                .findFirst();
    }

    private byte[] deployed(ResourceDefinition version) {
        try (InputStream stream =
                repository.getResourceAsStream(version.getDeploymentId(), version.getResourceName())) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(String model) {
        try (InputStream stream = Releases.class.getClassLoader().getResourceAsStream(model)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the engine of this node take the jobs of models that are not newer than its own: it would look in vain for
     * what a newer one calls.
     */
    void takeJobs(ProcessEngine engine) {
        ManagementService management = engine.getManagementService();
        List<Deployment> all = repository.createDeploymentQuery().list();
        List<String> own = List.copyOf(ownDeployments());
        all.stream()
                .filter(each -> own.contains(each.getId()))
                .map(Deployment::getDeploymentTime)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> all.stream()
                        .filter(each -> !each.getDeploymentTime().after(newest))
                        .forEach(each -> management.registerDeploymentForJobExecutor(each.getId())));
    }

    private List<String> ownDeployments() {
        return Models.ALL.stream()
                .map(this::version)
                .flatMap(Optional::stream)
                .map(ResourceDefinition::getDeploymentId)
                .toList();
    }
}
