package org.bilateral.extract;

import java.util.Comparator;
import java.util.Optional;
import org.bilateral.annotate.ActorMention;
import org.bilateral.ontology.Place;
import org.jspecify.annotations.Nullable;

/** Gives an act its place: a city, capital, region or country that the act's own clause names with a preposition. */
final class WhereFinder {
    /** The place of an act and the words that tell it. */
    record Where(ActPlace place, String text) {}

    private static final int FARTHEST = 5;

    private final Grammar grammar;
    private final WordLists lists;

    WhereFinder(Grammar grammar, WordLists lists) {
        this.grammar = grammar;
        this.lists = lists;
    }

    Optional<Where> find(int trigger) {
        return grammar.sentence().actors().stream()
                .filter(this::isPlace)
                .filter(m -> isNamedAsPlace(m, trigger))
                .min(Comparator.<ActorMention>comparingInt(m -> rank(m))
                        .thenComparingInt(m -> grammar.distance(m.tokens().end() - 1, trigger))
                        .thenComparingInt(m -> m.tokens().first()))
                .map(m -> new Where(place(m.place(), text(m), m.codes().get(0)), text(m)));
    }

    private boolean isPlace(ActorMention mention) {
        return switch (mention.kind()) {
            case PLACE, CAPITAL, REGION, NAME -> true;
            default -> false;
        };
    }

    private static int rank(ActorMention mention) {
        return mention.place() != null ? 0 : mention.kind() == ActorMention.Kind.REGION ? 1 : 2;
    }

    private boolean isNamedAsPlace(ActorMention mention, int trigger) {
        int head = headOf(mention);
        return lists.has("place_preposition", grammar.preposition(head))
                && !grammar.preposition(head).equals("from")
                && grammar.distance(head, trigger) <= FARTHEST;
    }

    private int headOf(ActorMention mention) {
        for (int i = mention.tokens().first(); i < mention.tokens().end(); i++) {
            if (!mention.tokens().contains(grammar.head(i))) {
                return i;
            }
        }
        return mention.tokens().end() - 1;
    }

    private String text(ActorMention mention) {
        StringBuilder text = new StringBuilder();
        for (int i = mention.tokens().first(); i < mention.tokens().end(); i++) {
            text.append(text.isEmpty() ? "" : " ").append(grammar.token(i).text());
        }
        return text.toString();
    }

    static ActPlace place(@Nullable Place place, String name, String code) {
        return place == null
                ? new ActPlace(name, code, null, null, "")
                : new ActPlace(
                        place.name(), place.countryCode(), place.latitude(), place.longitude(), place.geonamesId());
    }
}
