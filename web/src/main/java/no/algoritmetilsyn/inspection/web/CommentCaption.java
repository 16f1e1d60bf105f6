package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;

/** Heads each row of the form of comments by its finding. */
@RequestScoped
public class CommentCaption extends FindingCaption {

    @Override
    public String list() {
        return "enterComments.comments";
    }
}
