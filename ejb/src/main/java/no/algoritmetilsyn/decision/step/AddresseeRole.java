package no.algoritmetilsyn.decision.step;

/** In what role a decision is directed at a body: duties differ by it (AI Act art. 3, GDPR art. 4, arbeidsmiljøloven § 1-8). */
public enum AddresseeRole {
    /** Uses an algorithm in its own work. */
    DEPLOYER,
    /** Makes one, and puts it on the market. */
    PROVIDER,
    IMPORTER,
    DISTRIBUTOR,
    /** Decides what personal data are processed for. */
    CONTROLLER,
    /** Processes personal data for somebody else. */
    PROCESSOR,
    EMPLOYER
}
