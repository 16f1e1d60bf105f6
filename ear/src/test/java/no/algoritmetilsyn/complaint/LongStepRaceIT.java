package no.algoritmetilsyn.complaint;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** The long form: each race is run twenty times. */
@Tag("soak")
class LongStepRaceIT extends StepRaceIT {

    @Override
    @RepeatedTest(20)
    void sorting_moving_and_correcting() throws Exception {
        super.sorting_moving_and_correcting();
    }

    @Override
    @RepeatedTest(20)
    void answering_moving_and_correcting() throws Exception {
        super.answering_moving_and_correcting();
    }

    @Override
    @RepeatedTest(20)
    void two_complaints_that_change_places() throws Exception {
        super.two_complaints_that_change_places();
    }

    @Override
    @RepeatedTest(20)
    void two_complaints_of_one_case_are_answered() throws Exception {
        super.two_complaints_of_one_case_are_answered();
    }

    @Override
    @RepeatedTest(20)
    void a_timer_fires_while_a_complaint_is_moved() {
        super.a_timer_fires_while_a_complaint_is_moved();
    }
}
