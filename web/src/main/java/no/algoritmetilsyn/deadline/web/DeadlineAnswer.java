package no.algoritmetilsyn.deadline.web;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.DeadlineStatus;

/**
 * A deadline that runs or has run, as the API tells it.
 *
 * @param subject id of what it is about
 * @param rule code of its rule
 * @param name of the rule, in the reader's language
 * @param law provision that the rule rests on
 * @param provisional whether it may change when the case is classified
 * @param due last day, Europe/Oslo; left out where the law names no time
 * @param steps how it was counted, in the reader's language
 */
public record DeadlineAnswer(
        UUID subject,
        String rule,
        String name,
        String law,
        DeadlineStatus status,
        boolean provisional,
        @Nullable LocalDate due,
        List<String> steps) {}
