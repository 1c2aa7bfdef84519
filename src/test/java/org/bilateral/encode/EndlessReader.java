package org.bilateral.encode;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that reads one sentence again and again, and goes on reading for a while once it is told to end. */
final class EndlessReader {
    private static final int STILL_READ = 200;

    private EndlessReader() {}

    public static void main(String... words) {
        PairReader reader = PairReader.load();
        CountDownLatch ending = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(STILL_READ);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.countDown();
            try {
                left.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            System.out.println("read to the end");
        }));
        System.out.println("reading");
        while (true) {
            reader.read(
                    "body",
                    List.of("Iran", "accused", "Iraq", "."),
                    List.of(new MarkedActor(0, 1, "Iran GOV"), new MarkedActor(2, 3, "Iraq GOV")),
                    List.of(new ActorPair(0, 1)));
            if (ending.getCount() == 0) {
                left.countDown();
            }
        }
    }
}
