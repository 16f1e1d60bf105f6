package no.algoritmetilsyn.task.web;

import java.util.UUID;
import no.algoritmetilsyn.task.SavedViews;

/**
 * A work list under a name. What it holds is asked anew for each reader.
 *
 * @param query what stands after the question mark in the address of the list
 * @param pinned whether it stands above the list
 * @param shared whether all colleagues of the organ see it
 * @param own whether the caller has made it
 */
record ViewAnswer(UUID id, String name, String query, boolean pinned, boolean shared, boolean own) {

    static ViewAnswer of(SavedViews.View view) {
        return new ViewAnswer(view.id(), view.name(), view.query(), view.pinned(), view.shared(), view.own());
    }
}
