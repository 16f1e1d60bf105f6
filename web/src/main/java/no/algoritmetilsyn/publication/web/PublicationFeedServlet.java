package no.algoritmetilsyn.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.algoritmetilsyn.authority.web.AuthorityView;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.web.AtomFeed;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** {@code /vedtak/feed.atom}: what was published or corrected last (RFC 4287). Title and summary are in the language they were written in. */
@WebServlet("/vedtak/feed.atom")
public class PublicationFeedServlet extends HttpServlet {

    /** The feed is the same wherever it is read, whatever the address. */
    private static final String ID = "urn:uuid:0c3c4a52-5d8a-4b6f-9d0e-6c4f5f1f7a11";

    private static final int MOST = 100;

    @Inject
    private transient Settings settings;

    @Inject
    private transient PublishedDecisions decisions;

    @Inject
    private transient AuthorityView authority;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AtomFeed.answer(response, texts.getLanguage().tag(), feed -> write(feed, decisions.newest(0, MOST)));
    }

    private void write(AtomFeed feed, List<PublishedDecision> published) throws XMLStreamException {
        String page = settings.serviceAddress() + "vedtak";
        feed.element("id", ID);
        feed.element("title", texts.get("publication.feed.title", authority.getName()));
        feed.moment(
                "updated",
                published.stream().map(PublishedDecision::changedAt).findFirst().orElse(Instant.EPOCH));
        feed.link("self", AtomFeed.TYPE, page + "/feed.atom");
        feed.link("alternate", "text/html", page);
        feed.author(authority.getName());
        for (PublishedDecision decision : published) {
            feed.entry(decision.writtenForm().language(), entry -> write(entry, decision, page));
        }
    }

    private void write(AtomFeed entry, PublishedDecision decision, String page) throws XMLStreamException {
        entry.element("id", "urn:uuid:" + decision.id());
        entry.element("title", decision.title());
        entry.element("summary", decision.summary());
        entry.moment("published", decision.publishedAt());
        entry.moment("updated", decision.changedAt());
        entry.link("alternate", "text/html", page + "/" + decision.id());
        entry.link("enclosure", "application/pdf", page + "/dokument/" + decision.id() + ".pdf");
        entry.category(decision.kind().name(), texts.of("publication.publishedKind", decision.kind()));
        entry.category(decision.finality().name(), texts.of("publication.finality", decision.finality()));
    }
}
