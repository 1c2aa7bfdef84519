package org.bilateral.annotate;

import org.bilateral.ontology.Sector;

/**
 * A person and the actor it acts for.
 *
 * @param name full name as written, or the surname where no more is known
 * @param surname the part that stands alone at a second mention
 * @param actorCode state or organisation
 * @param office in words, or empty
 * @param sector the office's sector
 */
public record KnownPerson(String name, String surname, String actorCode, String office, Sector sector)
        implements Comparable<KnownPerson> {

    /** {@code Sergei Lavrov (foreign minister)}. */
    public String label() {
        return office.isEmpty() ? name : name + " (" + office + ")";
    }

    @Override
    public int compareTo(KnownPerson other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : (actorCode + office).compareTo(other.actorCode + other.office);
    }
}
