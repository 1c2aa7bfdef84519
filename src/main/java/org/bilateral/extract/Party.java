package org.bilateral.extract;

import java.util.List;
import org.bilateral.ontology.Sector;

/**
 * An actor that a phrase stands for, and how surely.
 *
 * @param code actor code
 * @param sector the part of the actor
 * @param agent person with office, or empty
 * @param head token that heads the phrase
 * @param link how the phrase leads to the actor
 */
record Party(String code, Sector sector, String agent, int head, Link link) {
    /** How a phrase leads to an actor, the closest first. */
    enum Link {
        /** The phrase names it: "Moscow", "Lavrov", "it". */
        NAMED(0),
        /** People or bodies that act for it: "Russian troops", "the foreign minister". */
        AGENT(1),
        /** A thing that is the actor's: "Iran's nuclear programme", "the EU's move". */
        OWNED(2),
        /** Somewhere inside the phrase: "the rights situation in western China". */
        INSIDE(3);

        private final int steps;

        Link(int steps) {
            this.steps = steps;
        }

        /** How many steps the phrase is away from a name. */
        int steps() {
            return steps;
        }
    }

    Party with(Link other) {
        return new Party(code, sector, agent, head, other.compareTo(link) > 0 ? other : link);
    }

    /** People or bodies of this kind that act for it, where the phrase only names their place. */
    Party acting(Sector kind) {
        return new Party(code, kind, "", head, Link.AGENT);
    }

    Participant participant(String text) {
        return new Participant(code, sector, agent.isEmpty() ? List.of() : List.of(agent), text);
    }
}
