package org.bilateral.extract;

import java.util.List;
import org.bilateral.ontology.Sector;

/**
 * An actor in its part of an act.
 *
 * @param code actor code
 * @param sector the part of the actor that is named
 * @param agents the persons and offices named: {@code Sergei Lavrov (foreign minister)}
 * @param text the words of the sentence that name it
 */
public record Participant(String code, Sector sector, List<String> agents, String text) {
    public Participant {
        agents = List.copyOf(agents);
    }
}
