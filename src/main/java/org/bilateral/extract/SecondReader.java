package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;

/** Tells the acts that no rule finds and of which the encoder is sure enough. */
final class SecondReader {
    /** Acts that are as often mutual: which way they go means little if both ways are likely. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.ASSAULT);

    /** Sets that the encoder had not seen gained most from 0.4 to 0.7. */
    private static final double LEAST = 0.5;

    private static final double AS_LIKELY = 0.5;

    private final Grammar grammar;
    private final StatusReader statuses;
    private final Readings readings;

    SecondReader(Grammar grammar, WordLists lists, Readings readings) {
        this.grammar = grammar;
        this.statuses = new StatusReader(grammar, lists);
        this.readings = readings;
    }

    /** The acts beyond those that are told, in the order of the pairs and types. */
    List<Act> beyond(List<Act> told) {
        List<Act> found = new ArrayList<>();
        for (Readings.Pair pair : readings.pairs()) {
            if (pair.first().sector() == Sector.MED || pair.second().sector() == Sector.MED) {
                continue;
            }
            for (EventType type : EventType.values()) {
                double forward = pair.reading().sure(type, true);
                double backward = pair.reading().sure(type, false);
                double most = Math.max(forward, backward);
                if (most >= LEAST && told.stream().noneMatch(act -> tells(act, pair, type))) {
                    boolean mutual = MUTUAL.contains(type) && Math.min(forward, backward) >= AS_LIKELY * most;
                    found.add(act(pair, type, forward >= backward, mutual, most));
                }
            }
        }
        return found;
    }

    private static boolean tells(Act act, Readings.Pair pair, EventType type) {
        return act.eventType() == type && isParty(act, pair.firstCode()) && isParty(act, pair.secondCode());
    }

    private static boolean isParty(Act act, String code) {
        return act.sources().stream().anyMatch(p -> p.code().equals(code))
                || act.targets().stream().anyMatch(p -> p.code().equals(code));
    }

    private Act act(Readings.Pair pair, EventType type, boolean forward, boolean mutual, double likely) {
        int trigger = trigger(NamedPairs.head(grammar, pair.first()), NamedPairs.head(grammar, pair.second()), pair);
        Party first = party(pair.firstCode(), pair.first());
        Party second = party(pair.secondCode(), pair.second());
        Rule rule = rule(type, mutual, likely);
        return new Act(
                trigger,
                rule,
                List.of(forward ? first : second),
                List.of(forward ? second : first),
                statuses.read(trigger, rule.isVerbal()) == Status.PLANNED ? Status.PLANNED : Status.OCCURRED);
    }

    private Party party(String code, ActorMention mention) {
        return new Party(code, mention.sector(), mention.agent(), NamedPairs.head(grammar, mention), Party.Link.NAMED);
    }

    /** The word that binds both: where their ways up the tree meet, outside their own names. */
    private int trigger(int first, int second, Readings.Pair pair) {
        List<Integer> above = grammar.pathUp(first);
        List<Integer> way = grammar.pathUp(second);
        int root = way.get(way.size() - 1);
        return way.stream()
                .filter(above::contains)
                .filter(i -> !pair.first().tokens().contains(i)
                        && !pair.second().tokens().contains(i))
                .findFirst()
                .orElse(root);
    }

    /** A rule's place is taken by what the encoder is sure of, in tenths: the confidence knows it as an option. */
    private static Rule rule(EventType type, boolean mutual, double likely) {
        String sure = "sure-" + (int) (likely * 10);
        return new Rule(
                "read-" + type.name().toLowerCase(Locale.ROOT),
                "pair",
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                type,
                "",
                mutual ? Set.of("sym", sure) : Set.of(sure),
                "",
                "",
                "");
    }
}
