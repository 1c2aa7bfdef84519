package org.bilateral.encode;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that reads one sentence again and again; told to end, it reads on, and loads the encoder once more. */
final class EndlessReader {
    private static final int STILL_READ = 200;

    private EndlessReader() {}

    public static void main(String... words) {
        PairReader reader = PairReader.load();
        CountDownLatch ending = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            System.out.println("read to the end");
        }));
        System.out.println("reading");
        while (ending.getCount() > 0) {
            read(reader);
        }
        for (int i = 0; i < STILL_READ; i++) {
            read(reader);
        }
        read(PairReader.load());
        done.countDown();
    }

    private static void read(PairReader reader) {
        reader.read(
                "body",
                List.of("Iran", "accused", "Iraq", "."),
                List.of(new MarkedActor(0, 1, "Iran GOV"), new MarkedActor(2, 3, "Iraq GOV")),
                List.of(new ActorPair(0, 1)));
    }
}
