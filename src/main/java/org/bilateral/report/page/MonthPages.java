package org.bilateral.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilateral.report.data.Interaction;

/** All interactions, on pages of a month or, where that would be too long, parts of it. */
public final class MonthPages {
    private static final int ON_A_PAGE = 2000;

    private final Edition edition;
    private final Map<String, List<Interaction>> pages = new LinkedHashMap<>();

    /** @param rows by day */
    public MonthPages(Edition edition, List<Interaction> rows) {
        this.edition = edition;
        Map<String, List<Interaction>> months = new TreeMap<>();
        for (Interaction row : rows) {
            months.computeIfAbsent(row.when().start().toString().substring(0, 7), key -> new ArrayList<>())
                    .add(row);
        }
        months.forEach((month, own) -> {
            for (int from = 0; from < own.size(); from += ON_A_PAGE) {
                String name = own.size() <= ON_A_PAGE ? month : month + "-part" + (1 + from / ON_A_PAGE);
                pages.put(name, own.subList(from, Math.min(own.size(), from + ON_A_PAGE)));
            }
        });
    }

    /** Names of the pages, without the ending. */
    public List<String> names() {
        return List.copyOf(pages.keySet());
    }

    /** One of them. */
    public String html(String name) {
        List<Interaction> rows = pages.getOrDefault(name, List.of());
        return Frame.of("Interactions of " + name, "../", edition)
                .page(new Listing(edition, "../").html(rows, rows.size()));
    }

    /** The page that leads to all of them. */
    public String index() {
        List<String> newest = new ArrayList<>(names());
        java.util.Collections.reverse(newest);
        String items = newest.stream()
                .map(name -> "<li><a href=\"" + name + ".html\">" + name + "</a> <small>"
                        + pages.getOrDefault(name, List.of()).size() + "</small></li>")
                .collect(Collectors.joining());
        return Frame.of("All interactions", "../", edition)
                .page("<p class=\"note\">By the month in which they begin.</p><ul class=\"index\">" + items + "</ul>");
    }
}
