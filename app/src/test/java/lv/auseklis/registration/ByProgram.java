package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.auseklis.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// What tests of cases do as programs of the applicant and of the official do.
abstract class ByProgram {

    static final JsonMapper JSON = new JsonMapper();
    static final String ALL = "/api/v1/applications";
    static final String HEAD = "institution-head";
    static final String OFFICIAL = "registrar";

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    /// @param role empty for the public
    /// @param body what is sent as JSON; empty where nothing is
    Visitor.Reply send(String role, String method, String path, Object body, String... more) {
        var text = body.equals("") ? "" : JSON.writeValueAsString(body);
        return role.isEmpty()
                ? visitor.send(method, path, text, "Content-Type", "application/json")
                : visitor.sendAs(role, method, path, text, more);
    }

    String begun() {
        var reply = send(HEAD, "POST", ALL, Map.of("kind", "institute"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return ALL + "/" + JSON.readTree(reply.body()).get("application").stringValue();
    }

    Visitor.Reply save(String path, int version, int doctors) {
        var typed = AnApplication.typed(doctors, Visitor.today());
        return send(HEAD, "PUT", path, Map.of("version", version, "typed", typed));
    }

    void attach(String path) {
        var basic = Visitor.basic(HEAD);
        for (var kind : List.of(DocumentKind.FOUNDING_DECISION, DocumentKind.ARTICLES, DocumentKind.PREMISES)) {
            var file = AnApplication.pdf(kind.name());
            var reply = AnUpload.program(visitor, basic, path + "/documents", AnUpload.fields(kind), "a.pdf", file);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        }
    }

    String submitted(int doctors) {
        var path = begun();
        assertThat(save(path, 0, doctors).status()).isEqualTo(200);
        attach(path);
        var reply = send(HEAD, "POST", path + "/submission", "");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return path;
    }

    /// The number of what was done last about the application, as the role reads it.
    long seen(String role, String path) {
        return JSON.readTree(send(role, "GET", path, "").body()).get("seen").longValue();
    }
}
