package no.algoritmetilsyn.platform;

import java.util.UUID;

/** Gives no numbers: they are drawn when the server commits, and there is no server here. */
public class NoNumbers extends Numbers {

    @Override
    public void draw(Series series, int year, UUID id) {
        // Nobody asks for numbers here.
    }

    @Override
    public void drawCasesNow() {
        // Nobody asks for numbers here.
    }
}
