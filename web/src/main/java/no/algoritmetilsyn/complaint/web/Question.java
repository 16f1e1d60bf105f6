package no.algoritmetilsyn.complaint.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.platform.web.Route;

/** The questions of the form, in order; which of them are asked depends on the answers. */
public enum Question {
    ABOUT(Route.COMPLAIN, 1, "aboutKind"),
    ALGORITHM(Route.COMPLAIN_ALGORITHM, 1, "algorithm"),
    ORGANISATION(Route.COMPLAIN_ORGANISATION, 1, "organisation", "organisationNumber"),
    DESCRIPTION(Route.COMPLAIN_DESCRIPTION, 1, "description"),
    EVENT(Route.COMPLAIN_EVENT, 2, "text", "affected", "wantedOutcome"),
    WHO(Route.COMPLAIN_WHO, 3, "who"),
    CONTACT(Route.COMPLAIN_CONTACT, 3, "name", "email", "phone"),
    ATTACHMENTS(Route.COMPLAIN_ATTACHMENTS, 4),
    CHECK(Route.COMPLAIN_CHECK, 5);

    /** How many stages the reader sees. */
    public static final int STAGES = 5;

    private final Route route;
    private final int stage;
    private final List<String> fields;

    Question(Route route, int stage, String... fields) {
        this.route = route;
        this.stage = stage;
        this.fields = List.of(fields);
    }

    /** Its address. */
    public String path() {
        return route.path();
    }

    /** Message key of its question. */
    public String title() {
        return route.title();
    }

    /** The stage it belongs to, from 1. */
    public int stage() {
        return stage;
    }

    /** Names of its fields. */
    public List<String> fields() {
        return fields;
    }

    /** The question that asks for a field. */
    static Question of(String field) {
        return Arrays.stream(values())
                .filter(question -> question.fields.contains(field))
                .findFirst()
                .orElse(ABOUT);
    }

    /** The next one that is asked, given the answers so far. */
    Question next(Answers answers) {
        return Arrays.stream(values())
                .filter(question -> question.ordinal() > ordinal() && question.isAsked(answers))
                .findFirst()
                .orElse(CHECK);
    }

    /** The one before; empty before the first. */
    Optional<Question> before(Answers answers) {
        return Arrays.stream(values())
                .filter(question -> question.ordinal() < ordinal() && question.isAsked(answers))
                .reduce((earlier, later) -> later);
    }

    /** Whether its answer opens a question of its own, so that a change of it is only half done. */
    boolean opensAnother() {
        return this == ABOUT || this == WHO;
    }

    private boolean isAsked(Answers answers) {
        return switch (this) {
            case ALGORITHM -> answers.is("aboutKind", "REGISTER");
            case ORGANISATION -> answers.is("aboutKind", "ORGANISATION");
            case DESCRIPTION -> answers.is("aboutKind", "DESCRIPTION");
            case CONTACT -> answers.isNamed();
            default -> true;
        };
    }
}
