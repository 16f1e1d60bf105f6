package no.algoritmetilsyn.algorithm.web;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;

/** Walks through the register, or what was found in it, page by page, so that it never lies in memory. */
final class RegisterIterator {

    /** Records that are read at once. */
    private static final int PAGE = 200;

    private RegisterIterator() {}

    /** Gives the records after an id, in the order of ids; none at the end. */
    interface Pages {
        List<PublicRecord> after(UUID id, int size);
    }

    /** Takes one record. */
    interface Step {
        void take(PublicRecord record) throws IOException;
    }

    /** Gives records by their ids; those that the public may not see are left out. */
    interface Lookup {
        Map<UUID, PublicRecord> of(Collection<UUID> ids);
    }

    /** Takes records by their ids, as many at once. */
    static void through(List<UUID> ids, Lookup lookup, Step step) throws IOException {
        for (int from = 0; from < ids.size(); from += PAGE) {
            for (PublicRecord record : lookup.of(ids.subList(from, Math.min(from + PAGE, ids.size())))
                    .values()) {
                step.take(record);
            }
        }
    }

    static void through(Pages pages, Step step) throws IOException {
        List<PublicRecord> page = pages.after(null, PAGE);
        while (!page.isEmpty()) {
            for (PublicRecord record : page) {
                step.take(record);
            }
            page = pages.after(page.get(page.size() - 1).id(), PAGE);
        }
    }
}
