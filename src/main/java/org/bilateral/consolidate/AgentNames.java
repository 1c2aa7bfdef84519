package org.bilateral.consolidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The persons named in an actor's part, by their last names. */
record AgentNames(Set<String> surnames) {
    private static final AgentNames NONE = new AgentNames(Set.of());

    static AgentNames of(List<String> agents) {
        if (agents.isEmpty()) {
            return NONE;
        }
        Set<String> surnames = new TreeSet<>();
        for (String agent : agents) {
            String name = nameOf(agent);
            if (!name.isEmpty()) {
                surnames.add(surname(name));
            }
        }
        return new AgentNames(surnames);
    }

    /** {@code Sergei Lavrov} of {@code Sergei Lavrov (foreign minister)}; empty for a bare office. */
    private static String nameOf(String agent) {
        int bracket = agent.indexOf('(');
        String name = (bracket < 0 ? agent : agent.substring(0, bracket)).strip();
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) ? name : "";
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    boolean shares(AgentNames other) {
        return surnames.stream().anyMatch(other.surnames::contains);
    }

    /** Whether both name persons, and not one of them is the same; {@code Xi Jinping} and {@code Xi} are. */
    boolean contradicts(AgentNames other) {
        return !surnames.isEmpty() && !other.surnames.isEmpty() && !shares(other);
    }

    AgentNames with(AgentNames other) {
        if (surnames.containsAll(other.surnames)) {
            return this;
        }
        Set<String> all = new TreeSet<>(surnames);
        all.addAll(other.surnames);
        return new AgentNames(all);
    }

    /** The fullest way to write each person and office, sorted. */
    static List<String> merge(Collection<String> agents) {
        List<String> longestFirst = new ArrayList<>(new TreeSet<>(agents));
        longestFirst.sort((a, b) -> Integer.compare(b.length(), a.length()));
        Set<String> kept = new TreeSet<>();
        for (String agent : longestFirst) {
            if (kept.stream().noneMatch(fuller -> covers(fuller, agent))) {
                kept.add(agent);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean covers(String fuller, String agent) {
        String name = nameOf(agent);
        if (name.isEmpty()) {
            return words(fuller).containsAll(words(agent));
        }
        return words(nameOf(fuller)).containsAll(words(name));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
