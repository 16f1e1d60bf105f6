package no.algoritmetilsyn.complaint;

import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form as a client fills it in that is no browser. */
@ExtendWith(Installation.class)
abstract class ComplaintForms {

    Installation installation;
    Database database;
    Form form;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        form = new Form(new Client(shared.url()).from("10.3.0.1"));
    }

    Client.Answer upload(String fileName, String content) {
        return form.sendFile("/klage/vedlegg", "upload", "files", fileName, content.getBytes(StandardCharsets.UTF_8));
    }
}
