package no.algoritmetilsyn.complaint;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a complainant has asked for beside an answer: that few know who they are, that the complaint is withdrawn. */
@Embeddable
public class Wishes {

    private boolean protectedSource;
    private LocalDate withdrawnOn;

    protected Wishes() {}

    Wishes(boolean protectedSource) {
        this.protectedSource = protectedSource;
    }

    /** Whether the complainant reports on their own workplace, and only named readers know who they are. */
    public boolean hasProtectedSource() {
        return protectedSource;
    }

    /** The day on which the complainant has withdrawn it, Europe/Oslo; null when they have not. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    void protectSource() {
        protectedSource = true;
    }

    void withdraw(LocalDate day) {
        withdrawnOn = day;
    }
}
