package org.bilateral.report.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Selection;

/**
 * What of a country the picture shows.
 *
 * @param code of the country
 * @param name its name
 * @param shown by day
 * @param total how many there are to choose from
 * @param today day of the last report: what is planned for later is still ahead
 * @param window what was asked for
 */
public record Choice(String code, String name, List<Interaction> shown, int total, LocalDate today, Selection window) {
    private static final int MOST = 60;
    private static final Comparator<Interaction> BY_WEIGHT = Comparator.comparing(
                    (Interaction one) -> one.reports().publishers())
            .thenComparing(one -> one.reports().articles())
            .thenComparing(one -> Math.abs(one.act().score()))
            .thenComparing(one -> one.reports().confidence())
            .reversed()
            .thenComparing(Interaction::id);

    /** Copies the list. */
    public Choice {
        shown = List.copyOf(shown);
    }

    /**
     * Chooses: of a window the most widely reported, else the latest. What has only a vague date, and plans that were
     * carried out, are left out.
     *
     * @param rows all of the country, by day
     * @param window what was asked for
     */
    public static Choice of(String code, String name, List<Interaction> rows, Selection window) {
        Set<String> carriedOut = new HashSet<>();
        rows.forEach(row -> carriedOut.add(row.reports().followsId()));
        LocalDate today = rows.stream()
                .map(row -> row.reports().last())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        List<Interaction> fit = rows.stream()
                .filter(row -> row.when().precise() && !carriedOut.contains(row.id()))
                .toList();
        Stream<Interaction> chosen = window.windowed()
                ? fit.stream().sorted(BY_WEIGHT).limit(MOST)
                : fit.stream().skip(Math.max(0, fit.size() - MOST));
        List<Interaction> shown = chosen.sorted(
                        Comparator.comparing((Interaction one) -> one.when().start())
                                .thenComparing(BY_WEIGHT))
                .toList();
        return new Choice(code, name, shown, rows.size(), today, window);
    }

    /** Whether it is planned and has not come yet. */
    boolean ahead(Interaction interaction) {
        return interaction.act().planned() && interaction.when().start().isAfter(today);
    }

    /** The window that was asked for, or else that of what is shown, and how much of all it is. */
    String subtitle() {
        if (shown.isEmpty()) {
            return "nothing with a known day";
        }
        LocalDate first =
                Objects.requireNonNullElse(window.from(), shown.get(0).when().start());
        LocalDate last = Objects.requireNonNullElse(
                window.to(), shown.get(shown.size() - 1).when().start());
        return Days.text(first) + " – " + Days.text(last) + " · " + shown.size() + " of " + total + " interactions";
    }
}
