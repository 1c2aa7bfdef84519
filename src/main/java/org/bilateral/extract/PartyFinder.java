package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;

/** Tells which actors a phrase of one sentence stands for. */
final class PartyFinder {
    private static final int DEEPEST = 6;

    private final Grammar grammar;
    private final WordLists lists;
    private final Discourse discourse;
    private final ReferenceResolver references;
    private final NounResolver nouns;

    PartyFinder(Grammar grammar, WordLists lists, Discourse discourse) {
        this.grammar = grammar;
        this.lists = lists;
        this.discourse = discourse;
        this.references = new ReferenceResolver(grammar, lists, discourse, this);
        this.nouns = new NounResolver(grammar, lists, discourse, references);
    }

    /** The actors that the phrase and those joined to it stand for; no farther than {@code farthest}. */
    List<Party> find(int head, Link farthest) {
        Map<String, Party> byCode = new LinkedHashMap<>();
        for (int h : grammar.conjuncts(head)) {
            for (Party party : one(h, 0)) {
                if (party.link().compareTo(farthest) <= 0) {
                    byCode.merge(party.code(), party, (a, b) -> a.link().compareTo(b.link()) <= 0 ? a : b);
                }
            }
        }
        return List.copyOf(byCode.values());
    }

    /** The state that the document is mostly about: where a crowd without a nationality is taken to be from. */
    List<Party> home() {
        return discourse.home(grammar.sentence()).stream()
                .map(p -> new Party(p.code(), Sector.CVL, "", p.head(), Link.INSIDE))
                .toList();
    }

    /** The mention of an actor that this token is part of. */
    Optional<ActorMention> mentionAt(int token) {
        return grammar.sentence().actors().stream()
                .filter(m -> m.tokens().contains(token))
                .findFirst();
    }

    private List<Party> one(int head, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Optional<ActorMention> mention = mentionAt(head);
        if (mention.filter(m -> m.kind() == ActorMention.Kind.GROUP).isPresent()) {
            List<Party> owners = fromModifiers(head, depth).stream()
                    .filter(p ->
                            p.link() != Link.INSIDE && !mention.get().codes().contains(p.code()))
                    .toList();
            if (owners.size() == 1 && isOwned(head)) {
                return owners;
            }
        }
        if (mention.isPresent()) {
            return mention.get().kind() == ActorMention.Kind.PLACE
                    ? List.of(party(mention.get(), head, Link.INSIDE))
                    : parties(mention.get(), head);
        }
        if (lists.has("name_suffix", grammar.lemma(head))
                && head > 0
                && mentionAt(head - 1).isPresent()) {
            return one(head - 1, depth + 1);
        }
        if (grammar.isPronoun(head) || lists.has("pronoun", grammar.lemma(head))) {
            return references.pronoun(head);
        }
        if (grammar.isVerb(head)) {
            return List.of();
        }
        List<Party> transparent = throughTransparent(head, depth);
        if (!transparent.isEmpty()) {
            return transparent;
        }
        List<Party> modified = fromModifiers(head, depth);
        if (modified.isEmpty() || modified.stream().allMatch(p -> p.link() == Link.INSIDE)) {
            List<Party> referred = nouns.resolve(head);
            return referred.isEmpty() ? modified : referred;
        }
        return modified;
    }

    /** "a group of Moroccan diplomats", "members of the Security Council". */
    private List<Party> throughTransparent(int head, int depth) {
        if (!lists.has("transparent", grammar.lemma(head)) && !grammar.tag(head).equals("CD")) {
            return List.of();
        }
        for (int c : grammar.children(head, "nmod")) {
            if (grammar.preposition(c).equals("of") || grammar.preposition(c).equals("from")) {
                List<Party> below = new ArrayList<>();
                grammar.conjuncts(c).forEach(h -> below.addAll(one(h, depth + 1)));
                return below;
            }
        }
        return List.of();
    }

    private List<Party> fromModifiers(int head, int depth) {
        Optional<Sector> agentNoun = agentNoun(head);
        Link link = agentNoun.isPresent() ? Link.AGENT : Link.OWNED;
        List<Party> parties = new ArrayList<>();
        boolean relational = lists.has("relational", grammar.lemma(head));
        for (int c : grammar.children(head)) {
            switch (grammar.relation(c)) {
                case "amod", "compound", "nummod", "det", "nmod:poss", "nmod:npmod", "obl:npmod" -> {
                    if (!relational || !grammar.relation(c).equals("nmod:poss")) {
                        grammar.conjuncts(c).forEach(m -> addModifier(m, link, agentNoun, parties, depth));
                    }
                }
                default -> {}
            }
        }
        withoutNamesakes(head, parties);
        if (parties.isEmpty() && !relational) {
            parties.addAll(fromComplements(head, link, agentNoun, depth));
        }
        if (parties.isEmpty()) {
            grammar.children(head, "dep", "appos").stream()
                    .filter(c -> c > 0
                            && grammar.tag(c - 1).equals("-LRB-")
                            && mentionAt(c).isPresent())
                    .forEach(c -> parties.addAll(one(c, depth + 1)));
        }
        if (parties.isEmpty()) {
            grammar.child(head, "appos")
                    .or(() -> nameBehind(head))
                    .ifPresent(a -> grammar.conjuncts(a).forEach(m -> parties.addAll(one(m, depth + 1))));
        }
        return parties;
    }

    /** "Israel's opposition Labour party": a party's name may be known from another state; its owner tells which. */
    private void withoutNamesakes(int head, List<Party> parties) {
        Set<String> owners = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (int c : grammar.children(head)) {
            Optional<ActorMention> mention = mentionAt(c);
            if (mention.isPresent()) {
                boolean group = mention.get().kind() == ActorMention.Kind.GROUP;
                (group ? groups : owners).addAll(mention.get().codes());
            }
        }
        if (!groups.isEmpty() && parties.stream().anyMatch(p -> owners.contains(p.code()))) {
            parties.removeIf(p -> groups.contains(p.code()) && !owners.contains(p.code()));
        }
    }

    private boolean isOwned(int head) {
        return grammar.children(head, "nmod:poss", "amod", "compound").stream()
                .anyMatch(c -> mentionAt(c).isPresent() && !mentionAt(c).equals(mentionAt(head)));
    }

    /** "its NATO ally": who belongs to the organisation is not it. */
    private boolean isMembership(ActorMention mention, int noun) {
        return mention.sector() == Sector.IGO && noun >= 0 && lists.has("member_noun", grammar.lemma(noun));
    }

    /** "the minister Silvio Berlusconi": a name that hangs loosely on the title before it. */
    private Optional<Integer> nameBehind(int head) {
        return grammar.children(head, "dep").stream()
                .filter(c -> c > head && c - head <= 3)
                .filter(c -> mentionAt(c)
                        .filter(m -> m.kind() == ActorMention.Kind.PERSON)
                        .isPresent())
                .findFirst();
    }

    private void addModifier(int modifier, Link link, Optional<Sector> agentNoun, List<Party> parties, int depth) {
        Optional<ActorMention> mention = mentionAt(modifier);
        if (mention.filter(m -> isMembership(m, grammar.head(modifier))).isPresent()) {
            return;
        }
        if (mention.isPresent()) {
            if (mention.get().kind() != ActorMention.Kind.PLACE) {
                parties(mention.get(), modifier)
                        .forEach(p -> parties.add(sectored(p.with(link), agentNoun, mention.get())));
            } else {
                parties.add(ofCity(mention.get(), modifier, agentNoun));
            }
            return;
        }
        if (grammar.isPronoun(modifier)) {
            references.pronoun(modifier).forEach(p -> parties.add(p.with(link)));
            return;
        }
        if (lists.has("led", grammar.lemma(modifier))) {
            grammar.children(modifier, "compound", "obl", "advmod", "nmod", "amod", "nsubj", "obl:npmod", "dep")
                    .forEach(c -> addModifier(c, link, agentNoun, parties, depth));
            return;
        }
        if (grammar.relation(modifier).equals("nmod:poss")) {
            one(modifier, depth + 1).forEach(p -> parties.add(p.with(link)));
        } else if (grammar.isNoun(modifier) && !lists.has("backed", grammar.lemma(modifier))) {
            grammar.children(modifier, "amod", "compound").stream()
                    .filter(c -> mentionAt(c).isPresent())
                    .forEach(c -> addModifier(c, link, agentNoun, parties, depth));
        }
    }

    /** "a Munich court", "Lahore police": institutions of a city are its state's. */
    private Party ofCity(ActorMention city, int modifier, Optional<Sector> agentNoun) {
        boolean local = lists.descriptions().isLocal(grammar.lemma(grammar.head(modifier)));
        return local && agentNoun.isPresent()
                ? new Party(city.codes().get(0), agentNoun.get(), "", modifier, Link.AGENT)
                : party(city, modifier, Link.INSIDE);
    }

    private List<Party> fromComplements(int head, Link link, Optional<Sector> agentNoun, int depth) {
        List<Party> parties = new ArrayList<>();
        for (int c : grammar.children(head, "nmod", "nmod:of")) {
            String preposition = grammar.preposition(c);
            boolean local = agentNoun.isPresent() && isLocal(head, preposition)
                    || lists.has("venue_preposition", preposition)
                            && lists.has("local_authority", grammar.lemma(head))
                            && mentionAt(c).isPresent();
            boolean owner = lists.has("owner_preposition", preposition) || local || speaksFor(head, preposition);
            boolean beside = lists.has("border", grammar.lemma(c)) && !preposition.equals("of");
            for (int m : beside ? List.<Integer>of() : grammar.conjuncts(c)) {
                for (Party party : one(m, depth + 1)) {
                    boolean close =
                            owner && agentNoun.isPresent() && party.link().compareTo(Link.AGENT) <= 0;
                    Party near = close ? party.with(Link.AGENT) : party.with(owner ? Link.OWNED : Link.INSIDE);
                    parties.add(local ? party.acting(agentNoun.orElse(party.sector())) : near);
                }
            }
        }
        for (int c : grammar.children(head, "acl")) {
            grammar.agent(c)
                    .filter(a -> a != head && !lists.has("attitude", grammar.lemma(c)))
                    .ifPresent(a -> grammar.conjuncts(a)
                            .forEach(m -> one(m, depth + 1)
                                    .forEach(p -> parties.add(p.with(link).with(Link.OWNED)))));
        }
        return parties;
    }

    /** "officials in Colombo", "a court in France": who acts there for the state of the place. */
    private boolean isLocal(int head, String preposition) {
        return preposition.equals("in") && lists.descriptions().isLocal(grammar.lemma(head));
    }

    private boolean speaksFor(int head, String preposition) {
        return preposition.equals("for") && lists.descriptions().isSpeaker(grammar.lemma(head));
    }

    /** The sector that the noun tells, unless the name itself tells a narrower one. */
    private static Party sectored(Party party, Optional<Sector> agentNoun, ActorMention mention) {
        boolean general = mention.sector() == Sector.GOV || mention.sector() == Sector.CVL;
        return general && agentNoun.isPresent()
                ? new Party(party.code(), agentNoun.get(), party.agent(), party.head(), party.link())
                : party;
    }

    Optional<Sector> agentNoun(int head) {
        return lists.findAgentNoun(
                grammar.lemma(head), grammar.token(head).text().toLowerCase(Locale.ROOT));
    }

    /** One party for each actor that the name stands for: two for "the Koreas". */
    private static List<Party> parties(ActorMention mention, int head) {
        return mention.codes().stream()
                .map(code -> new Party(code, mention.sector(), mention.agent(), head, Link.NAMED))
                .toList();
    }

    static Party party(ActorMention mention, int head, Link link) {
        return new Party(mention.codes().get(0), mention.sector(), mention.agent(), head, link);
    }
}
