package org.bilateral.extract;

import java.util.List;
import java.util.Optional;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;
import org.bilateral.extract.Party.Link;
import org.bilateral.ontology.Sector;

/**
 * Tells whose police, court or army acts where no state is named with it: the state of the place where it acts, of the
 * same body named before, of the dateline.
 */
final class VenueFinder {
    private static final int NEAR = 3;

    private final Grammar grammar;
    private final WordLists lists;
    private final PartyFinder parties;
    private final AnnotatedArticle article;

    VenueFinder(Grammar grammar, WordLists lists, PartyFinder parties, AnnotatedArticle article) {
        this.grammar = grammar;
        this.lists = lists;
        this.parties = parties;
        this.article = article;
    }

    /** "Police arrested two Britons", "the army said": the state of a body that is named without one. */
    List<Party> authority(int noun) {
        Sector sector = parties.agentNoun(noun).orElse(Sector.CVL);
        if (!lists.has("authority", grammar.lemma(noun))) {
            return List.of();
        }
        List<Party> before = namedBefore(noun, sector);
        return before.isEmpty() && sector != Sector.MIL ? dateline(noun, sector) : before;
    }

    /** The state in whose courts and prisons it happens: "were arrested in Kenya", "appeared in a Kenyan court". */
    List<Party> place(int trigger) {
        int clause = clause(trigger);
        for (int c : grammar.children(clause, "obl", "nmod", "obl:agent")) {
            List<Party> found = venue(c);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int i : grammar.phrase(clause)) {
            List<Party> found = i != trigger && isNear(i, trigger) ? venue(i) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The state of the dateline, if the sentence names at most the one who suffers the act. */
    List<Party> dateline(int trigger) {
        long named = grammar.sentence().actors().stream()
                .map(m -> m.codes().get(0))
                .distinct()
                .count();
        return named > 1 ? List.of() : dateline(trigger, Sector.POL);
    }

    /** Below the victim or a court, not below what he is charged with: "with murder in Iraq" tells no court. */
    private boolean isNear(int noun, int trigger) {
        int head = grammar.head(noun);
        if (head < 0) {
            return false;
        }
        boolean part =
                grammar.head(head) == trigger && grammar.preposition(head).isEmpty();
        return head == trigger
                || part
                || grammar.object(trigger).filter(o -> o == head).isPresent()
                || lists.has("venue_noun", grammar.lemma(head));
    }

    private int clause(int trigger) {
        int head = grammar.head(trigger);
        return !grammar.isVerb(trigger) && head >= 0 && grammar.isVerb(head) ? head : trigger;
    }

    private List<Party> venue(int noun) {
        String preposition = grammar.preposition(noun);
        boolean place = parties.mentionAt(noun).isPresent() && lists.has("venue_preposition", preposition);
        boolean court = lists.has("venue_noun", grammar.lemma(noun))
                && (lists.has("venue_preposition", preposition) || lists.has("court_preposition", preposition));
        if (!place && !court) {
            return List.of();
        }
        return parties.find(noun, Link.INSIDE).stream()
                .map(p -> new Party(p.code(), Sector.POL, "", noun, Link.INSIDE))
                .toList();
    }

    private List<Party> dateline(int head, Sector sector) {
        ActorMention dateline = article.dateline();
        return dateline == null
                ? List.of()
                : List.of(new Party(dateline.codes().get(0), sector, "", head, Link.INSIDE));
    }

    private List<Party> namedBefore(int noun, Sector sector) {
        int here = grammar.sentence().index();
        for (int s = article.sentences().size() - 1; s >= 0; s--) {
            Sentence sentence = article.sentences().get(s);
            if (sentence.index() <= here) {
                int end = sentence.index() == here ? noun : sentence.tokens().size();
                Optional<Party> found = lastOf(sentence, sector, noun, end);
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        return List.of();
    }

    /** The last name in the sentence that stands right before a body of this kind: "Israeli tanks". */
    private Optional<Party> lastOf(Sentence sentence, Sector sector, int noun, int end) {
        for (int m = sentence.actors().size() - 1; m >= 0; m--) {
            ActorMention mention = sentence.actors().get(m);
            boolean before = mention.tokens().end() < end;
            if (before
                    && (mention.sector() == sector
                            || isFollowed(sentence, mention.tokens().end(), sector))) {
                return Optional.of(new Party(mention.codes().get(0), sector, "", noun, Link.AGENT));
            }
        }
        return Optional.empty();
    }

    private boolean isFollowed(Sentence sentence, int from, Sector sector) {
        for (int i = from; i < Math.min(sentence.tokens().size(), from + NEAR); i++) {
            Token token = sentence.tokens().get(i);
            boolean named = token.tag().startsWith("N") || token.tag().startsWith("JJ");
            if (!named && !token.tag().equals("POS")) {
                return false;
            }
            Optional<Sector> found =
                    lists.findAgentNoun(token.lemma(), token.text().toLowerCase(java.util.Locale.ROOT));
            if (found.isPresent()) {
                return found.get() == sector;
            }
        }
        return false;
    }
}
