package org.bilateral.extract;

import org.bilateral.extract.Party.Link;

/**
 * Where in the sentence a rule looks for an actor.
 *
 * @param place {@code subj}, {@code obj}, {@code iobj}, {@code csubj} (subject of the complement), {@code comp} (anywhere
 *     in the complement), {@code poss} (owner), {@code loc} (country of a place), {@code any} (anywhere below),
 *     {@code sayer} (who says what the trigger tells), {@code governor} (who does the verb above), {@code main} (whose
 *     act the clause explains), {@code other} (the only other actor of the sentence), {@code scene} (the country where one
 *     state acts), {@code head} (of whom a place is told), {@code venue} (state of the place,
 *     court or prison where it happens), {@code dateline}, a preposition, or {@code =} and the code of an actor that the words imply (a veto is cast in the UN)
 * @param farthest how loosely the phrase may lead to the actor
 */
record Slot(String place, Link farthest) {
    /** {@code with} for people and bodies, {@code with+} also for what they own, {@code with~} for all within. */
    static Slot of(String text) {
        if (text.endsWith("~")) {
            return new Slot(text.substring(0, text.length() - 1), Link.INSIDE);
        }
        if (text.endsWith("+")) {
            return new Slot(text.substring(0, text.length() - 1), Link.OWNED);
        }
        return new Slot(text, Link.AGENT);
    }
}
