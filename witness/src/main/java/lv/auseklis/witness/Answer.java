package lv.auseklis.witness;

import java.nio.charset.StandardCharsets;

/// An answer over HTTP.
record Answer(int status, String type, byte[] body) {

    private static final String TEXT = "text/plain; charset=utf-8";

    static Answer text(int status, String text) {
        return new Answer(status, TEXT, (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(String json) {
        return new Answer(200, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /// The size of the last checkpoint cosigned, for a client that thought of another.
    static Answer size(long size) {
        return new Answer(409, "text/x.tlog.size", (size + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
