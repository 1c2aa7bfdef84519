package org.bilateral.encode;

import static org.bilateral.ontology.EventType.ACCUSE;
import static org.bilateral.ontology.EventType.AGREE;
import static org.bilateral.ontology.EventType.AID;
import static org.bilateral.ontology.EventType.ASSAULT;
import static org.bilateral.ontology.EventType.COERCE;
import static org.bilateral.ontology.EventType.CONCEDE;
import static org.bilateral.ontology.EventType.CONSULT;
import static org.bilateral.ontology.EventType.COOPERATE;
import static org.bilateral.ontology.EventType.MOBILIZE;
import static org.bilateral.ontology.EventType.PROTEST;
import static org.bilateral.ontology.EventType.REJECT;
import static org.bilateral.ontology.EventType.REQUEST;
import static org.bilateral.ontology.EventType.RETREAT;
import static org.bilateral.ontology.EventType.SANCTION;
import static org.bilateral.ontology.EventType.SUPPORT;
import static org.bilateral.ontology.EventType.THREATEN;

import java.util.List;
import org.bilateral.ontology.EventType;

/** What the encoder makes of a pair: how likely each type of act is, in each direction. */
public final class PairReading {
    /** How many numbers a reading has. */
    public static final int NUMBERS = 64;

    /** As the encoder was trained; it stays so whatever becomes of the enum. */
    private static final List<EventType> ORDER = List.of(
            AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST,
            SANCTION, MOBILIZE, COERCE, ASSAULT);

    private final float[] probabilities;

    /** @param probabilities in the places of {@link #place} */
    public PairReading(float[] probabilities) {
        if (probabilities.length != NUMBERS) {
            throw new IllegalArgumentException(probabilities.length + " numbers instead of " + NUMBERS);
        }
        this.probabilities = probabilities.clone();
    }

    /**
     * How likely a reader may call it an act of this type, from 0 to 1.
     *
     * @param forward from the first actor to the second
     */
    public double defensible(EventType type, boolean forward) {
        return probabilities[place(type, forward, false)];
    }

    /** How likely every careful reader calls it an act of this type, from 0 to 1. */
    public double sure(EventType type, boolean forward) {
        return probabilities[place(type, forward, true)];
    }

    /** Where a number stands: first what is defensible, forward and backward, then what is sure. */
    public static int place(EventType type, boolean forward, boolean sure) {
        return ORDER.indexOf(type) + (forward ? 0 : ORDER.size()) + (sure ? 2 * ORDER.size() : 0);
    }
}
