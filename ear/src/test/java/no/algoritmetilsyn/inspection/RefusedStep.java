package no.algoritmetilsyn.inspection;

/**
 * Something that law or rights forbid before anything is decided.
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
record RefusedStep(
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
    enum Door {
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
