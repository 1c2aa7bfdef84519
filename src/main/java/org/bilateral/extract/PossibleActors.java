package org.bilateral.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.Token;
import org.bilateral.article.BlockKind;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who may act in a sentence that is not yet parsed: whom it names, whom its pronouns and "the minister" may mean, whom
 * rules find beyond it. What references mean is only asked where it decides, for it may cost the syntax of sentences
 * before; their own syntax is not needed for it.
 */
final class PossibleActors {
    private final Wording wording;
    private final WordLists lists;
    private final Discourse discourse;
    private final Set<String> named = new HashSet<>();
    private final Set<String> dateline;
    private final boolean reference;
    private @Nullable Set<String> meant;

    /** @param dateline the place of the dateline, or null */
    PossibleActors(Wording wording, WordLists lists, Discourse discourse, @Nullable ActorMention dateline) {
        this.wording = wording;
        this.lists = lists;
        this.discourse = discourse;
        this.dateline = dateline == null ? Set.of() : Set.copyOf(dateline.codes());
        wording.sentence().actors().forEach(m -> named.addAll(m.codes()));
        reference = wording.sentence().tokens().stream().anyMatch(t -> ReferenceWords.mayRefer(t, lists));
    }

    /** Whether there may be two actors for the rule, by what the sentence itself and the rule name. */
    boolean suffice(Rule rule) {
        return mayAct() && (reached(rule).size() > 1 && fit(rule) || mayBeAuthority(rule));
    }

    /** Whether there may be two with those whom references may mean. */
    boolean sufficeWithReferences(Rule rule) {
        if (!reference || !fit(rule)) {
            return false;
        }
        Set<String> codes = reached(rule);
        if (discourse.namesTwo(codes)) {
            codes.addAll(meant());
        }
        return codes.size() > 1;
    }

    private boolean mayAct() {
        return reference || !named.isEmpty();
    }

    private boolean fit(Rule rule) {
        return haveSlots(rule) && (reference || haveOffice(rule));
    }

    private boolean mayBeAuthority(Rule rule) {
        return rule.source().stream().anyMatch(s -> s.place().equals("authority")) && wording.hasAny("authority");
    }

    /** Actors that the sentence names, and those that the rule finds outside it. */
    private Set<String> reached(Rule rule) {
        Set<String> codes = new HashSet<>(named);
        addReached(rule.source(), codes);
        addReached(rule.target(), codes);
        if (rule.has("reply")) {
            discourse.lastForce().forEach(act -> act.sources().forEach(p -> codes.add(p.code())));
        }
        if (mayAnswer(rule)) {
            codes.addAll(discourse.besides());
            if (wording.hasAny("answered")) {
                codes.addAll(discourse.doers());
            }
        }
        return codes;
    }

    private void addReached(List<Slot> slots, Set<String> codes) {
        for (Slot slot : slots) {
            if (slot.place().equals("dateline")) {
                codes.addAll(dateline);
            } else if (slot.place().equals("home")) {
                discourse.home(wording.sentence()).forEach(p -> codes.add(p.code()));
            } else if (slot.place().startsWith("=")) {
                codes.add(slot.place().substring(1));
            }
        }
    }

    /** Whether the rule's act may be towards an actor that only the sentence before, or after a headline, has named. */
    private boolean mayAnswer(Rule rule) {
        if (!rule.part().equals("verb") || rule.has("direct")) {
            return false;
        }
        boolean headline = discourse.isHeadline();
        return switch (rule.eventType()) {
            case ACCUSE, REQUEST, SANCTION, THREATEN, ASSAULT -> !headline;
            case REJECT -> !headline || wording.hasAny("answered") || wording.hasAny("pact");
            case AGREE -> headline || answersToOne();
            case SUPPORT, CONCEDE -> !headline && answersToOne();
            default -> false;
        };
    }

    /** "rejected the demands". */
    private boolean answersToOne() {
        return wording.hasAny("answered") && wording.hasAny("definite");
    }

    private Set<String> meant() {
        Set<String> codes = meant;
        if (codes == null) {
            codes = discourse.meant(wording);
            meant = codes;
        }
        return codes;
    }

    /** Whether the words for the slots of the rule stand in the sentence. */
    private boolean haveSlots(Rule rule) {
        return switch (rule.source().get(0).place()) {
            case "head" -> !named.isEmpty() && (hasPersonBeforeIn() || mayHaveLeader());
            case "pair" -> hasPairSomewhere();
            case "sayer" -> rule.source().size() > 1 || maySay();
            default -> !rule.target().get(0).place().equals("self") || !named.isEmpty();
        };
    }

    private boolean maySay() {
        return wording.hasAny("say")
                || wording.hasAny("believe")
                || wording.has("according")
                || wording.sentence().kind() == BlockKind.TITLE;
    }

    /** "Chirac, in Beijing". */
    private boolean hasPersonBeforeIn() {
        List<Token> tokens = wording.sentence().tokens();
        for (ActorMention mention : wording.sentence().actors()) {
            int end = mention.tokens().end();
            int in = end < tokens.size() && tokens.get(end).text().equals(",") ? end + 1 : end;
            if (mention.kind() == ActorMention.Kind.PERSON
                    && in < tokens.size()
                    && tokens.get(in).lemma().equals("in")) {
                return true;
            }
        }
        return false;
    }

    /** "Obama said in Cairo". */
    private boolean mayHaveLeader() {
        boolean leader = reference
                || wording.sentence().actors().stream().anyMatch(m -> !m.agent().isEmpty());
        return leader && (wording.hasAny("say") || wording.hasAny("leader_act"));
    }

    /** "Kerry and Lavrov agreed in Geneva". */
    private boolean hasPairSomewhere() {
        Set<String> people = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (ActorMention mention : wording.sentence().actors()) {
            switch (mention.kind()) {
                case PERSON -> people.addAll(mention.codes());
                case ADJECTIVE -> {}
                default -> places.addAll(mention.codes());
            }
        }
        return people.size() > 1 && !places.isEmpty();
    }

    /** Where the doer must hold an office, somebody in the sentence may. */
    private boolean haveOffice(Rule rule) {
        boolean wanted = rule.conditions().stream()
                .anyMatch(c ->
                        !c.negated() && (c.kind().equals("official") || c.kind().equals("objperson")));
        return !wanted
                || wording.hasAny("local_authority")
                || wording.sentence().actors().stream().anyMatch(m -> !m.agent().isEmpty() || m.sector() == Sector.IGO)
                || wording.sentence().tokens().stream()
                        .anyMatch(t -> lists.findAgentNoun(t.lemma(), t.text().toLowerCase(Locale.ROOT))
                                .isPresent());
    }
}
