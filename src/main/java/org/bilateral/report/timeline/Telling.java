package org.bilateral.report.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilateral.report.data.Act;
import org.bilateral.report.data.Interaction;
import org.bilateral.report.data.Party;

/** What one card tells: an interaction, or one act with several partners, such as sanctions that four states imposed. */
final class Telling {
    /** Said of most interactions, so it tells nothing. */
    private static final String COMMON = "diplomatic";

    private final List<Interaction> acts;
    private final String country;

    /** @param acts of one event, at least one, all of them alike but for the partner */
    Telling(List<Interaction> acts, String country) {
        this.acts = List.copyOf(acts);
        this.country = country;
    }

    /** The interactions of a day, those of one event that differ only in the partner together. */
    static List<Telling> group(Collection<Interaction> day, String country) {
        LinkedHashMap<List<Object>, List<Interaction>> groups = new LinkedHashMap<>();
        for (Interaction one : day) {
            Object side = together(one) ? "together" : one.source().code().equals(country);
            List<Object> key = List.of(
                    one.event(),
                    side,
                    one.act().type(),
                    one.act().mode(),
                    one.act().planned());
            groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(one);
        }
        return groups.values().stream()
                .map(group -> new Telling(group, country))
                .toList();
    }

    /** Whether the two did it with each other: the order means nothing. */
    static boolean together(Interaction interaction) {
        return !interaction.act().directed();
    }

    List<Interaction> acts() {
        return acts;
    }

    Interaction first() {
        return acts.get(0);
    }

    Act act() {
        return first().act();
    }

    Party partner(Interaction one) {
        return one.partnerOf(country);
    }

    /** {@code China visited Russia}. */
    String full() {
        if (together(first())) {
            boolean source = first().source().code().equals(country);
            return (source ? first().source() : first().target()).name() + " " + withPartners();
        }
        return names(Interaction::source) + " " + Headline.verb(act()) + " " + names(Interaction::target);
    }

    /** The same without the country whose picture it is, where its lane names it. */
    String brief() {
        if (!together(first()) && first().target().code().equals(country)) {
            return full();
        }
        String words = withPartners();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String withPartners() {
        return Headline.verb(act()) + " " + names(this::partner);
    }

    private String names(Function<Interaction, Party> side) {
        List<String> names = acts.stream().map(side).map(Party::name).distinct().toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Persons and offices of both sides. */
    String people() {
        return Stream.of(people(Interaction::source), people(Interaction::target))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private String people(Function<Interaction, Party> side) {
        return acts.stream()
                .map(act -> side.apply(act).people())
                .filter(people -> !people.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Where, how and about what. */
    String circumstances() {
        List<String> parts = new ArrayList<>();
        if (act().planned()) {
            parts.add("PLANNED");
        }
        if (!first().place().name().isEmpty()) {
            parts.add("in " + first().place().name());
        }
        if (!act().channel().isEmpty() && !act().channel().equals("in_person")) {
            parts.add("by " + act().channel());
        }
        String topics = Stream.of(act().contexts().split(";", -1))
                .filter(topic -> !topic.isEmpty() && !topic.equals(COMMON))
                .map(topic -> topic.replace('_', ' '))
                .collect(Collectors.joining(", "));
        if (!topics.isEmpty()) {
            parts.add("about: " + topics);
        }
        int publishers =
                acts.stream().mapToInt(act -> act.reports().publishers()).max().orElse(1);
        if (publishers > 1) {
            parts.add(publishers + " publishers");
        }
        return String.join(" · ", parts);
    }
}
