package lv.auseklis.law;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// A value that is made on its own thread from now on; the first reader waits for it. Reading the law's files takes
/// about a second of a cold machine, which the start of the program need not wait for.
class Background<T> implements Supplier<T> {

    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Background<T> start(String name, Callable<T> make) {
        var task = new FutureTask<>(make);
        Thread.ofPlatform().daemon().name(name).start(task);
        return new Background<>(task);
    }

    @Override
    public T get() {
        return switch (waited().state()) {
            case SUCCESS -> task.resultNow();
            case FAILED -> throw new IllegalStateException("The law's data cannot be read", task.exceptionNow());
            default -> throw new CancellationException();
        };
    }

    private FutureTask<T> waited() {
        var interrupted = false;
        while (!task.isDone()) {
            try {
                task.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (java.util.concurrent.ExecutionException e) {
                break; // the state tells, with its cause
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task;
    }
}
