package lv.auseklis.transparency;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// A database and a disk of which the n-th call fails, once; every other call works.
final class FailingCalls {

    private static final Set<String> CALLS = Set.of(
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "getConnection");

    private final AtomicInteger calls = new AtomicInteger();
    private volatile int failing = Integer.MAX_VALUE;

    /// Begins to count anew.
    void failAt(int call) {
        calls.set(0);
        failing = call;
    }

    /// How many calls there were since.
    int calls() {
        return calls.get();
    }

    private boolean fails() {
        return calls.incrementAndGet() == failing;
    }

    DataSource database(DataSource real) {
        return proxy(DataSource.class, real);
    }

    @SuppressWarnings("unchecked")
    private <T> T proxy(Class<T> type, Object real) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (CALLS.contains(method.getName()) && fails()) {
                throw new SQLException("call " + failing + " fails: " + method.getName(), "08006");
            }
            try {
                var result = method.invoke(real, arguments);
                return result instanceof Connection
                        ? proxy(Connection.class, result)
                        : result instanceof Statement && method.getReturnType().isInterface()
                                ? proxy(method.getReturnType(), result)
                                : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    Disk disk() {
        return new Disk() {

            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                check();
                REAL.write(file, bytes);
            }

            @Override
            public void sync(Path file) throws IOException {
                check();
                REAL.sync(file);
            }

            @Override
            public void rename(Path file, Path to) throws IOException {
                check();
                REAL.rename(file, to);
            }

            @Override
            public void syncFolder(Path folder) throws IOException {
                check();
                REAL.syncFolder(folder);
            }
        };
    }

    private void check() throws IOException {
        if (fails()) {
            throw new IOException("call " + failing + " fails");
        }
    }
}
