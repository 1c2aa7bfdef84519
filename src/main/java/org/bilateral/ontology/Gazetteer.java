package org.bilateral.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.bilateral.document.ResourceRow;

/** Populated places by name. */
final class Gazetteer {
    private static final Comparator<Place> MOST_POPULOUS_FIRST = Comparator.comparingLong(Place::population)
            .reversed()
            .thenComparing(Place::countryCode)
            .thenComparing(Place::geonamesId);

    private final List<Place> places = new ArrayList<>();
    private final NavigableMap<String, List<Place>> byName = new TreeMap<>();

    private Gazetteer() {}

    static Gazetteer load(ActorTable actors) {
        Gazetteer gazetteer = new Gazetteer();
        Tables.read(
                        "cities.tsv",
                        Tables.NAME,
                        "country_code",
                        "latitude",
                        "longitude",
                        "geonames_id",
                        "population",
                        "capital",
                        "alternative_names")
                .forEach(row -> gazetteer.add(row, actors));
        gazetteer.places.sort(Comparator.comparing(Place::name).thenComparing(MOST_POPULOUS_FIRST));
        gazetteer.byName.values().forEach(list -> list.sort(MOST_POPULOUS_FIRST));
        return gazetteer;
    }

    List<Place> find(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(byName.navigableKeySet());
    }

    List<Place> list() {
        return List.copyOf(places);
    }

    private void add(ResourceRow row, ActorTable actors) {
        Place place = place(row, actors);
        places.add(place);
        index(row, place.name(), place);
        String alternatives = row.text("alternative_names");
        if (!alternatives.isEmpty()) {
            for (String name : alternatives.split("\\|", -1)) {
                index(row, name, place);
            }
        }
    }

    private void index(ResourceRow row, String name, Place place) {
        List<Place> namesakes = byName.computeIfAbsent(name, key -> new ArrayList<>());
        if (name.isBlank() || namesakes.contains(place)) {
            throw row.problem("an empty or repeated alternative name");
        }
        namesakes.add(place);
    }

    static Place place(ResourceRow row, ActorTable actors) {
        String country = row.required("country_code");
        if (actors.find(country).isEmpty()) {
            throw row.problem("no country " + country);
        }
        return new Place(
                row.required(Tables.NAME),
                country,
                degrees(row, "latitude", 90),
                degrees(row, "longitude", 180),
                row.text("geonames_id"),
                (long) row.decimal("population"),
                yes(row, "capital"));
    }

    private static double degrees(ResourceRow row, String column, int limit) {
        double degrees = row.decimal(column);
        if (Math.abs(degrees) > limit) {
            throw row.problem(column + " is beyond " + limit + " degrees");
        }
        return degrees;
    }

    private static boolean yes(ResourceRow row, String column) {
        return switch (row.required(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw row.problem(column + " is neither true nor false");
        };
    }
}
