package org.bilateral.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilateral.annotate.ActorMention;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Place;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Gives an act its place: a city, capital, region or country that the act's own clause names with a preposition, else
 * one that it names otherwise: "a Baghdad suburb", "bombed Najaf", "will visit Norway".
 */
final class WhereFinder {
    /** The place of an act and the words that tell it. */
    record Where(ActPlace place, String text) {}

    private static final int FARTHEST = 5;
    private static final int NEAR = 4;

    /** How a mention is named as a place, the surest first; the steps leave room for what sort of place it is. */
    private static final int LEFT = -3;

    private static final int PLACED = 0;
    private static final int INSIDE = 3;
    private static final int PART = 6;
    private static final int HOST = 9;
    private static final int BESIDE = 12;
    private static final int NOWHERE = 100;

    private final Grammar grammar;
    private final WordLists lists;

    WhereFinder(Grammar grammar, WordLists lists) {
        this.grammar = grammar;
        this.lists = lists;
    }

    Optional<Where> find(Act act) {
        return grammar.sentence().actors().stream()
                .filter(this::isPlace)
                .filter(m -> rank(m, act) < NOWHERE)
                .min(Comparator.<ActorMention>comparingInt(m -> rank(m, act) + sort(m))
                        .thenComparingInt(m -> grammar.distance(m.tokens().end() - 1, act.trigger()))
                        .thenComparingInt(m -> m.tokens().first()))
                .map(m -> new Where(place(m.place(), text(m), m.codes().get(0)), text(m)));
    }

    /** Organisations are no places, but a building of a government stands in its capital. */
    private boolean isPlace(ActorMention mention) {
        return switch (mention.kind()) {
            case PLACE, CAPITAL, REGION -> true;
            case NAME -> mention.sector() != Sector.IGO;
            case BODY -> mention.place() != null;
            default -> false;
        };
    }

    private static int sort(ActorMention mention) {
        return mention.place() != null ? 0 : mention.kind() == ActorMention.Kind.REGION ? 1 : 2;
    }

    private static boolean isCityOrRegion(ActorMention mention) {
        return switch (mention.kind()) {
            case PLACE, CAPITAL, REGION -> true;
            default -> false;
        };
    }

    private int rank(ActorMention mention, Act act) {
        int head = headOf(mention);
        int distance = grammar.distance(head, act.trigger());
        boolean visit = isVisit(act);
        if (visit && isOnly(act.sources().stream().map(Party::code).toList(), mention)) {
            return NOWHERE;
        }
        if (distance <= FARTHEST && isPlaced(mention, grammar.preposition(head), act)) {
            return grammar.preposition(head).equals("from") ? LEFT : PLACED;
        }
        if (isCityOrRegion(mention) && distance <= FARTHEST && isInside(mention, head, act)) {
            return INSIDE;
        }
        if (isCityOrRegion(mention) && distance <= NEAR && isPart(mention, head, act)) {
            return PART;
        }
        if (visit && act.targets().stream().anyMatch(p -> mention.codes().contains(p.code()))) {
            return HOST;
        }
        boolean city = mention.kind() == ActorMention.Kind.PLACE || mention.kind() == ActorMention.Kind.REGION;
        return city && distance <= NEAR && !grammar.preposition(head).equals("from") ? BESIDE : NOWHERE;
    }

    private static boolean isVisit(Act act) {
        return act.eventType() == EventType.CONSULT && act.rule().mode().equals("visit");
    }

    private static boolean isOnly(List<String> codes, ActorMention mention) {
        return codes.containsAll(mention.codes());
    }

    private boolean isPlaced(ActorMention mention, String preposition, Act act) {
        if (preposition.equals("from")) {
            return isDeparture(act);
        }
        boolean building = mention.kind() == ActorMention.Kind.BODY;
        return lists.has("place_preposition", preposition)
                && (!building || lists.has("inside_preposition", preposition) || preposition.equals("at"));
    }

    /** Who withdraws, is deported or driven out was where he leaves. */
    private static boolean isDeparture(Act act) {
        return act.eventType() == EventType.RETREAT || act.rule().mode().equals("deport");
    }

    /** "in a Baghdad suburb", "at his Texas ranch". */
    private boolean isInside(ActorMention mention, int head, Act act) {
        int noun = grammar.head(head);
        return noun >= 0 && isModifier(head) && isPlaced(mention, grammar.preposition(noun), act);
    }

    /** "bombed Najaf", "a Gaza City airstrike", "the Geneva talks". */
    private boolean isPart(ActorMention mention, int head, Act act) {
        boolean reached = mention.kind() != ActorMention.Kind.CAPITAL
                || act.eventType() == EventType.ASSAULT
                || act.eventType() == EventType.CONSULT;
        boolean object = reached && grammar.relation(head).equals("obj");
        return object || isModifier(head) && grammar.head(head) == act.trigger();
    }

    private boolean isModifier(int token) {
        return switch (grammar.relation(token)) {
            case "amod", "compound", "nmod:poss" -> true;
            default -> false;
        };
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
