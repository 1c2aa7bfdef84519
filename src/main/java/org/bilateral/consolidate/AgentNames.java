package org.bilateral.consolidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The persons named in an actor's part, in lower case. */
record AgentNames(Set<String> names) {
    private static final AgentNames NONE = new AgentNames(Set.of());

    static AgentNames of(List<String> agents) {
        if (agents.isEmpty()) {
            return NONE;
        }
        Set<String> names = new TreeSet<>();
        for (String agent : agents) {
            String name = nameOf(agent);
            if (!name.isEmpty()) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return new AgentNames(names);
    }

    /** {@code Sergei Lavrov} of {@code Sergei Lavrov (foreign minister)}; empty for a bare office. */
    private static String nameOf(String agent) {
        int bracket = agent.indexOf('(');
        String name = (bracket < 0 ? agent : agent.substring(0, bracket)).strip();
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) ? name : "";
    }

    boolean shares(AgentNames other) {
        return names.stream().anyMatch(one -> other.names.stream().anyMatch(two -> isSame(one, two)));
    }

    /** The last words agree, or one word alone stands for the whole: {@code Yoon} for {@code Yoon Suk Yeol}. */
    private static boolean isSame(String one, String two) {
        List<String> a = Arrays.asList(one.split(" ", -1));
        List<String> b = Arrays.asList(two.split(" ", -1));
        return a.get(a.size() - 1).equals(b.get(b.size() - 1))
                || a.size() == 1 && b.contains(one)
                || b.size() == 1 && a.contains(two);
    }

    /** Whether both name persons, and not one of them is the same; {@code Xi Jinping} and {@code Xi} are. */
    boolean contradicts(AgentNames other) {
        return !names.isEmpty() && !other.names.isEmpty() && !shares(other);
    }

    AgentNames with(AgentNames other) {
        if (names.containsAll(other.names)) {
            return this;
        }
        Set<String> all = new TreeSet<>(names);
        all.addAll(other.names);
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
