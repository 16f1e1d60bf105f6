package no.algoritmetilsyn.inspection.web;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import no.algoritmetilsyn.inspection.theme.Consequence;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;

/**
 * A requirement and what the law says of it today, as the API tells it.
 *
 * @param id stable, never given to another requirement
 * @param since the version of the theme that brought this wording
 * @param text what has to be so
 * @param evidence what shows it
 * @param guidance how to examine it
 * @param law where it stands
 * @param consequence what may be said when it is not met
 * @param breach whether it may be called a breach
 * @param follows the same in words, with the reason
 */
record RequirementAnswer(
        String id,
        int since,
        String text,
        String evidence,
        String guidance,
        Law law,
        Consequence consequence,
        boolean breach,
        String follows) {

    /**
     * A place in the law.
     *
     * @param provision its code
     * @param regime code of the act in the version that was read
     * @param citation as letters cite it
     * @param says what it says, in our own words
     * @param act the act with its date and number
     * @param inForce whether it binds in Norway today
     * @param inForceFrom its first day; missing while nobody has named one
     * @param ours whether the act is ours to supervise today
     * @param fictional whether it is so in the demo only
     * @param supervisor who supervises it instead
     */
    record Law(
            String provision,
            String regime,
            String citation,
            String says,
            String act,
            boolean inForce,
            @Nullable LocalDate inForceFrom,
            boolean ours,
            boolean fictional,
            @Nullable String supervisor) {

        static Law of(RequirementOnDay one, ThemeWords words) {
            return new Law(
                    one.requirement().provision(),
                    one.requirement().regime(),
                    one.provision().citation(words.language()),
                    one.provision().rule(words.language()),
                    one.act().title(words.language()),
                    one.isInForce(),
                    one.inForceFrom().orElse(null),
                    one.isOurs(),
                    one.isFictional(),
                    one.supervisor(words.language()).orElse(null));
        }
    }

    static RequirementAnswer of(RequirementOnDay one, ThemeWords words) {
        return new RequirementAnswer(
                one.requirement().id(),
                one.requirement().since(),
                words.of(one.requirement().text()),
                words.of(one.requirement().evidence()),
                words.of(one.requirement().guidance()),
                Law.of(one, words),
                one.consequence(),
                one.consequence().isBreach(),
                words.consequence(one));
    }
}
