package org.bilateral.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is made in a thread of its own while others are busy. */
final class Background<T> implements Supplier<T> {
    private final CompletableFuture<T> future;

    private Background(CompletableFuture<T> future) {
        this.future = future;
    }

    static <T> Background<T> start(Supplier<T> work) {
        return new Background<>(CompletableFuture.supplyAsync(work, Background::inThread));
    }

    private static void inThread(Runnable work) {
        Thread thread = new Thread(work, "loading");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the result; throws what the work threw. */
    @Override
    public T get() {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
