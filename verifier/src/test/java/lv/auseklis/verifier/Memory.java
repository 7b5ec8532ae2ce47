package lv.auseklis.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// The files of a log in memory.
record Memory(TreeMap<String, byte[]> files) implements Material {

    /// What a check said.
    record Said(int code, String text) {}

    static final Signer LOG = Signer.log("test.lv/log");
    static final Signer WITNESS = Signer.witness("witness.lv/w");

    Memory() {
        this(new TreeMap<>());
    }

    static LogBuilder builder(Map<String, byte[]> files) {
        return new LogBuilder(LOG, 1, true, files::put);
    }

    /// A log of so many entries, with maps, finished.
    static Memory ofSize(int entries) {
        var memory = new Memory();
        var builder = builder(memory.files);
        SyntheticLog.fill(builder, entries, 7);
        builder.finish(WITNESS);
        return memory;
    }

    static UUID entity(int i) {
        return new UUID(i * 0x9e3779b97f4a7c15L, i);
    }

    Memory copy() {
        return new Memory(new TreeMap<>(files));
    }

    Memory with(String path, byte[] bytes) {
        var changed = copy();
        changed.files.put(path, bytes);
        return changed;
    }

    Memory without(String path) {
        var changed = copy();
        changed.files.remove(path);
        return changed;
    }

    /// Checks the whole log with the key of the test.
    Said check(String... more) {
        var arguments =
                new java.util.ArrayList<>(java.util.List.of("--key", LOG.key().toString(), "--threads", "1"));
        arguments.addAll(java.util.List.of(more));
        arguments.add("memory");
        var out = new ByteArrayOutputStream();
        var report = new Report(new PrintStream(out, false, StandardCharsets.UTF_8));
        try {
            new LogReport(this, Options.parse(arguments.toArray(String[]::new)), report).check();
        } catch (Refused e) {
            report.wrong(e.getMessage());
        } catch (IOException e) {
            report.unreadable(e.getMessage());
        }
        report.end();
        return new Said(report.exitCode(), out.toString(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public byte[] read(String path, int mostBytes) {
        var bytes = files.get(path);
        if (bytes != null && bytes.length > mostBytes) {
            throw new Refused(path + " is longer than " + mostBytes + " bytes");
        }
        return bytes;
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }
}
