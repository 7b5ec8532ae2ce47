package lv.auseklis;

import java.util.Optional;
import java.util.stream.Stream;
import lv.auseklis.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/// Says in one sentence why the program does not run, where whoever started it can change that; everything
/// else is a fault of the program and keeps its stack trace. Registered in `META-INF/spring.factories`.
@Order(0)
class StartFailure implements SpringBootExceptionReporter {

    private static final int FAULT = 1;

    StartFailure(@Nullable ConfigurableApplicationContext ignored) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    static int exitCode(Throwable failure) {
        return sentence(failure).isPresent() ? StartRefused.EXIT_CODE : FAULT;
    }

    private static Optional<String> sentence(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case StartRefused refused -> Stream.ofNullable(refused.getMessage());
                    case PortInUseException port ->
                        Stream.of(
                                "Port %d is in use by another program: stop that one or choose another port with --port."
                                        .formatted(port.getPort()));
                    default -> Stream.<String>empty();
                })
                .findFirst();
    }
}
