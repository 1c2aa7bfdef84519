package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilateral.annotate.ActorMention;
import org.bilateral.encode.PairReader;
import org.bilateral.encode.PairReading;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Ontology;

/** What the encoder makes of the pairs of actors that a sentence names. */
final class Readings {
    /** Two actors, the mentions of them, and their reading: forward is from the first to the second. */
    record Pair(String firstCode, String secondCode, ActorMention first, ActorMention second, PairReading reading) {}

    private static final Readings NONE = new Readings(List.of());

    private final List<Pair> pairs;
    private final Map<String, Pair> byCodes = new HashMap<>();

    Readings(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        pairs.forEach(pair -> byCodes.put(key(pair.firstCode(), pair.secondCode()), pair));
    }

    private static String key(String first, String second) {
        return first + " " + second;
    }

    static Readings none() {
        return NONE;
    }

    static Readings of(NamedPairs named, PairReader reader, Ontology ontology) {
        if (named.pairs().isEmpty()) {
            return NONE;
        }
        List<Optional<PairReading>> read = reader.read(
                named.kind(),
                named.words(),
                named.marked(ontology),
                named.pairs().stream().map(NamedPairs.Pair::places).toList());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            NamedPairs.Pair pair = named.pairs().get(i);
            ActorMention first = named.actors().get(pair.places().first());
            ActorMention second = named.actors().get(pair.places().second());
            read.get(i).ifPresent(r -> pairs.add(new Pair(pair.first(), pair.second(), first, second, r)));
        }
        return new Readings(pairs);
    }

    /** The pairs that were read. */
    List<Pair> pairs() {
        return pairs;
    }

    /** How likely a reader may say that the source does this to the target; nothing if they are not both named. */
    Optional<Double> defensible(EventType type, String source, String target) {
        Pair forward = byCodes.get(key(source, target));
        Pair backward = byCodes.get(key(target, source));
        if (forward != null) {
            return Optional.of(forward.reading().defensible(type, true));
        }
        return Optional.ofNullable(backward).map(pair -> pair.reading().defensible(type, false));
    }
}
