package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.List;

final class DateFinder {
    static DateFinder load() {
        return new DateFinder();
    }

    List<DateMention> find(List<Token> tokens, LocalDate published) {
        return List.of();
    }
}
