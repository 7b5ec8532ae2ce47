package lv.auseklis.verifier;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs the program in this process.
final class Program {

    private Program() {}

    static Memory.Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code = Verifier.run(new PrintStream(out, false, StandardCharsets.UTF_8), arguments);
        return new Memory.Said(code, out.toString(StandardCharsets.UTF_8));
    }
}
