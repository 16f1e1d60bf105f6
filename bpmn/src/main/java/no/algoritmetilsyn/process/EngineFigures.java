package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;
import no.algoritmetilsyn.operation.CountedFigure;
import no.algoritmetilsyn.operation.Figure;
import org.camunda.bpm.engine.ManagementService;

/** How the engine keeps up with its jobs. */
@ApplicationScoped
public class EngineFigures {

    @Inject
    Engine engine;

    @Produces
    Figure jobsDue() {
        return jobs(
                "tilsyn_engine_jobs_due",
                "Steps and timers of procedures that could run now",
                jobs -> jobs.createJobQuery().executable().count());
    }

    @Produces
    Figure jobsFailing() {
        return jobs(
                "tilsyn_engine_jobs_failing",
                "Steps of procedures that have failed and not succeeded since",
                jobs -> jobs.createJobQuery().withException().count());
    }

    @Produces
    Figure jobsGivenUp() {
        return jobs(
                "tilsyn_engine_jobs_given_up",
                "Steps of procedures that are not tried any more (incidents): an operator has to",
                jobs -> jobs.createJobQuery().noRetriesLeft().count());
    }

    private Figure jobs(String name, String help, ToLongFunction<ManagementService> count) {
        return new CountedFigure(
                name, help, () -> engine.ask(processes -> count.applyAsLong(processes.getManagementService())));
    }
}
