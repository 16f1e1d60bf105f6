package no.algoritmetilsyn.platform;

import java.util.Map;

/** Settings of a made-up environment. */
public final class TestSettings {

    private TestSettings() {}

    /** Settings as if these variables were set and no others. */
    public static Settings of(Map<String, String> environment) {
        return new Settings(environment);
    }

    /** Keys of an installation whose secret is made up. */
    public static Keys keys() {
        var keys = new Keys();
        keys.settings = of(Map.of("TILSYN_SECRET", "a secret that is long enough for a test"));
        return keys;
    }
}
