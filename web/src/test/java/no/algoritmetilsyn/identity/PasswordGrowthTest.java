package no.algoritmetilsyn.identity;

import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.TimeByLength;

/** What is typed at the login, before anybody is known. */
class PasswordGrowthTest extends TimeByLength {

    static Stream<Reader> readers() {
        return each(Map.of("password", Passwords::prepared, "user name", Account::userName), PIECES);
    }
}
