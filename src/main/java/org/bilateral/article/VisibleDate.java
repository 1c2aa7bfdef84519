package org.bilateral.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The date that a reader sees by the headline: on a short line of its own, {@code Published: Apr 01, 2021 08:01 PM}. */
final class VisibleDate {
    private static final int LINES_BELOW = 15;
    private static final int LINES_ABOVE = 5;
    private static final int LINE_CHARS = 120;

    private VisibleDate() {}

    static Optional<LocalDate> find(List<Chunk> chunks) {
        int title = 0;
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).owner().normalName().equals("h1")) {
                title = i;
                break;
            }
        }
        for (int i = title; i < Math.min(chunks.size(), title + LINES_BELOW); i++) {
            Optional<LocalDate> day = onLine(chunks.get(i));
            if (day.isPresent()) {
                return day;
            }
        }
        for (int i = title - 1; i >= Math.max(0, title - LINES_ABOVE); i--) {
            Optional<LocalDate> day = onLine(chunks.get(i));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> onLine(Chunk chunk) {
        boolean line = !chunk.caption() && chunk.text().length() <= LINE_CHARS && !chunk.isProse();
        return line ? TimestampParser.find(chunk.text()).map(Timestamp::day) : Optional.empty();
    }
}
