package no.algoritmetilsyn.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.platform.web.Texts;

/** Who is logged in, and what they may do that has to do with no case: {@code #{me.may('TASK_LIST')}}. */
@Named
@RequestScoped
public class Me {

    @Inject
    CurrentActor current;

    @Inject
    Access access;

    @Inject
    Texts texts;

    /** Whether somebody is logged in. */
    public boolean isLoggedIn() {
        return current.get().isLoggedIn();
    }

    /** Whether they work for the authority. */
    public boolean isStaff() {
        return current.get().isStaff();
    }

    /** Whether they speak for an organisation. */
    public boolean isBody() {
        return current.get().roles().contains(Role.BODY);
    }

    /** Whether they speak for those who work in one. */
    public boolean isRepresentative() {
        return current.get().roles().contains(Role.REPRESENTATIVE);
    }

    /** What they are called. */
    public String getName() {
        return current.get().name();
    }

    /** What a script keeps on the device under, so that nobody else who logs in there is shown it. */
    public String getKey() {
        return current.get().id().toString();
    }

    /** What they are to the authority, in words. */
    public List<String> getRoles() {
        return current.get().roles().stream()
                .filter(role -> role != Role.ANYONE)
                .sorted()
                .map(role -> texts.of("access.role", role))
                .toList();
    }

    /** Whether they may do this. */
    public boolean may(String act) {
        return access.may(Act.valueOf(act), null);
    }
}
