package no.algoritmetilsyn.access;

import no.algoritmetilsyn.casefile.StepRecords;

/**
 * Something that law or rights forbid.
 *
 * @param what in words
 * @param account who tries it
 * @param page address of its form
 * @param form id of the form there, with the button after a space
 * @param call address of the API that takes it
 * @param input as the API takes it; the form bears the same, field by field
 * @param door what the page does
 * @param answer of the API: status, then the rule, or the first field and what is wrong with it
 * @param kept what is kept of each refusal: act, step where a rule of its own refuses, rule; where nothing is seen, the rule
 */
public record RefusedStep(
        String what,
        String account,
        String page,
        String form,
        String call,
        String input,
        Door door,
        String answer,
        String kept) {

    /** What the page does for somebody who may not do it, before anything is sent. */
    public enum Door {
        /** It asks, and says what is wrong when it has been answered. */
        ASKS(1),
        /** It says why there is nothing to do. */
        TELLS(0),
        /** It is shown without the button. */
        HAS_NO_BUTTON(0),
        /** It is not shown, nor anything of the proceeding: that, too, is a refusal. */
        UNSEEN(1);

        final int kept;

        Door(int kept) {
            this.kept = kept;
        }

        /** Whether the page itself is refused. */
        boolean isClosed() {
            return this == UNSEEN;
        }
    }

    /** The opening of a proceeding in a case of its own, by an inspector. */
    public static RefusedStep opening(String what, String page, String input, String answer, String kept) {
        return new RefusedStep(
                what,
                "inspektor",
                "/tilsyn/ny/" + page,
                "opening take",
                "/api/v1/proceedings",
                input,
                Door.ASKS,
                answer,
                kept);
    }

    /** A step with a proceeding. */
    public static RefusedStep step(
            String what, String account, String id, String step, String input, Door door, String answer, String kept) {
        String page =
                "/tilsyn/delsak/" + id + "/" + StepRecords.named(step).step().path();
        String call = "/api/v1/proceedings/" + id + "/steps/" + step;
        return new RefusedStep(what, account, page, "step take", call, input, door, answer, kept);
    }

    /** The signature below a letter. */
    public static RefusedStep approval(
            String what, String account, Paper letter, Door door, String answer, String kept) {
        return new RefusedStep(
                what,
                account,
                "/tilsyn/brev/" + letter.id(),
                "approval approve",
                "/api/v1/proceedings/" + letter.proceeding() + "/steps/approveLetter",
                "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(letter.id(), letter.hash()),
                door,
                answer,
                kept);
    }

    /** That a letter is submitted to somebody who signs it, by the inspector who has written it. */
    public static RefusedStep submission(String what, Paper letter, String answer, String kept) {
        return new RefusedStep(
                what,
                "inspektor",
                "/tilsyn/brev/" + letter.id(),
                "letter submit",
                "/api/v1/proceedings/" + letter.proceeding() + "/steps/submitLetter",
                "{\"letter\": \"%s\"}".formatted(letter.id()),
                Door.ASKS,
                answer,
                kept);
    }

    /**
     * A letter that is written or waits for a signature.
     *
     * @param hash of what is signed; empty for a draft
     */
    public record Paper(String proceeding, String id, String hash) {}

    /** Whether the page is that of a letter, which bears its own forms. */
    boolean isOnLetter() {
        return page.startsWith("/tilsyn/brev/");
    }

    /** How a page answers what is sent to it. */
    int status() {
        return answer.startsWith("4") && !answer.startsWith("403") && !answer.startsWith("404") ? 200 : 403;
    }

    /** How many refusals are kept when it is tried by the page, by a forged form and by a call. */
    int times() {
        return door.kept + 2;
    }

    @Override
    public String toString() {
        return what + ", " + account;
    }
}
