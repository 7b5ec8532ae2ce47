package lv.auseklis.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.AbstractList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the press prints two pages at once, and others wait")
class PressTest {

    private static final String PAGE = "<html><head><title>x</title><style>body{font-family:Plex}</style></head>"
            + "<body><p>Lapa</p></body></html>";

    private final AtomicInteger printing = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /// No attachments: asked about while a page is printed, and slow to say so.
    private final class Slowly extends AbstractList<Attachment> {

        @Override
        public int size() {
            most.accumulateAndGet(printing.incrementAndGet(), Math::max);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                printing.decrementAndGet();
            }
            return 0;
        }

        @Override
        public Attachment get(int index) {
            throw new IndexOutOfBoundsException(index);
        }
    }

    @Test
    void twoAtOnce() {
        var press = new Press();
        try (var readers = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 6).forEach(i -> readers.submit(() -> press.print(PAGE, new Slowly(), Instant.EPOCH)));
        }
        assertThat(most.get()).isEqualTo(2);
    }
}
