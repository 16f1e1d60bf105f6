package no.algoritmetilsyn.identity.web;

import java.util.Optional;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.platform.web.Route;

/** Where somebody comes who has logged in: where they wanted to go when that is a page of ours, else to their own. */
final class LoginRedirect {

    /** Visible ASCII without a backslash, which browsers read as a slash: what another host hides behind is left out. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private LoginRedirect() {}

    /** An address from a parameter, if it is one of our own pages. */
    static Optional<String> local(String address) {
        if (address == null || !LOCAL.matcher(address).matches()) {
            return Optional.empty();
        }
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return Route.at(path)
                .filter(route -> route != Route.LOGIN)
                .or(() -> Route.at(path + "/"))
                .map(route -> address);
    }

    /** The page of somebody's own. */
    static String of(Actor actor) {
        if (!actor.isStaff()) {
            return Route.BODY_HOME.path();
        }
        return actor.roles().contains(Role.ADMINISTRATOR) ? Route.OPERATIONS.path() : Route.WORK_LIST.path();
    }
}
