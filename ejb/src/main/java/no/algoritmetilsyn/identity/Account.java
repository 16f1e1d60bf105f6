package no.algoritmetilsyn.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.text.CleanText;
import org.hibernate.annotations.Immutable;

/**
 * A local account, which the application only reads. Somebody who comes from an identity provider gets one too, without a
 * password that fits.
 */
@Entity
@Immutable
@Table(name = "accounts")
public class Account {

    @Id
    private UUID id = UUID.randomUUID();

    private String userName;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    private UUID identityId;
    private Instant disabledAt;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_roles", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "staff_group_members", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "group_id")
    private Set<UUID> groups = new HashSet<>();

    protected Account() {}

    /** A user name as it is kept and compared: a clean line in small letters. */
    static String userName(String typed) {
        return CleanText.line(typed).toLowerCase(Locale.ROOT);
    }

    /** What stands for the account elsewhere. */
    public UUID id() {
        return id;
    }

    boolean accepts(String password) {
        // Hashed for a closed account, too: it takes as long as any other.
        return Passwords.matches(password, passwordHash) && disabledAt == null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    Actor actor() {
        return new Actor(id, displayName, roles, groups, organ);
    }
}
