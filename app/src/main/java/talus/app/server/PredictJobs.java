package talus.app.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Questions being answered: a few at a time, a few that wait, each for a limited time. */
final class PredictJobs implements AutoCloseable {
    private final Limits limits;
    private final ThreadPoolExecutor workers;

    PredictJobs(Limits limits) {
        this.limits = limits;
        this.workers = new ThreadPoolExecutor(
                limits.atOnce(),
                limits.atOnce(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.waiting()),
                Thread.ofPlatform().daemon().name("predict-", 1).factory());
    }

    /** What became of a job. */
    sealed interface Outcome<T> {
        /** The engine has answered. */
        record Done<T>(T answer) implements Outcome<T> {}

        /** It was not taken on: as many are waiting as may. */
        record Full<T>() implements Outcome<T> {}

        /** It was given up. */
        record TooLong<T>() implements Outcome<T> {}

        /** The engine broke. */
        record Broken<T>(Throwable bug) implements Outcome<T> {}
    }

    /** Waits for the answer. */
    <T> Outcome<T> answer(Callable<T> question) throws InterruptedException {
        Future<T> job;
        try {
            job = workers.submit(question);
        } catch (RejectedExecutionException e) {
            return new Outcome.Full<>();
        }
        try {
            return new Outcome.Done<>(job.get(limits.longest().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Outcome.TooLong<>();
        } catch (ExecutionException e) {
            return new Outcome.Broken<>(e.getCause() == null ? e : e.getCause());
        } finally {
            job.cancel(true);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
