package org.bilateral.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tags verbs of headlines that the tagger takes for nouns: "Iran, Pakistan ink deal", "Kazakh leader visits Seoul". */
final class HeadlineVerbs {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> OPENERS = Set.of("DT", "PRP$", "JJ", "NN", "NNP", "NNS", "NNPS", "CD", "TO", "$");
    private static final int LONGEST_OFFICE = 3;

    private final NameLexicon lexicon;

    HeadlineVerbs(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The headline's tokens, with the verb after its subject tagged as one where no other verb is. */
    List<Token> mended(List<Token> headline, List<ActorMention> names) {
        List<Token> mended = new ArrayList<>(headline);
        for (int i = 0; i + 1 < mended.size(); i++) {
            if (lower(mended, i).equals("due") && lower(mended, i + 1).equals("in")) {
                mended.set(i, retagged(mended.get(i), "due", "JJ"));
            }
        }
        if (mended.stream().noneMatch(t -> FINITE.contains(t.tag()))) {
            opening(names).ifPresent(first -> mend(mended, names, first));
        }
        return mended;
    }

    private void mend(List<Token> headline, List<ActorMention> names, ActorMention first) {
        int end = first.tokens().end();
        Optional<ActorMention> joined = joined(headline, names, end);
        boolean several = joined.isPresent();
        while (joined.isPresent()) {
            end = joined.get().tokens().end();
            joined = joined(headline, names, end);
        }
        int verb = end;
        while (!several && verb < Math.min(headline.size(), end + LONGEST_OFFICE) && isPerson(headline, verb)) {
            verb++;
        }
        if (verb + 1 >= headline.size() || !mayBeVerb(headline.get(verb).tag())) {
            return;
        }
        String word = lower(headline, verb);
        String base = several ? word : base(word);
        if (isVerb(headline, names, base, verb)) {
            headline.set(verb, retagged(headline.get(verb), base, several ? "VBP" : "VBZ"));
        }
    }

    private boolean isVerb(List<Token> headline, List<ActorMention> names, String base, int verb) {
        boolean name = names.stream().anyMatch(m -> m.tokens().first() == verb + 1);
        return lexicon.isHeadlineVerb(base, name)
                && (name || OPENERS.contains(headline.get(verb + 1).tag()));
    }

    /** "visits" is of "visit"; a word without the ending of the third person is of no verb with one subject. */
    private String base(String word) {
        if (!word.endsWith("s") || word.endsWith("ss")) {
            return "";
        }
        String bare = word.substring(0, word.length() - 1);
        return bare.endsWith("e") && !lexicon.isHeadlineVerb(bare, true) ? bare.substring(0, bare.length() - 1) : bare;
    }

    private boolean isPerson(List<Token> headline, int i) {
        List<String> words = headline.stream().map(t -> lower(t.text())).toList();
        return lexicon.findOffice(words, i).isPresent()
                || i > 0 && lexicon.findOffice(words, i - 1).isPresent() && lexicon.isPersonalNoun(words.get(i))
                || lexicon.isPersonalNoun(words.get(i));
    }

    private static Optional<ActorMention> opening(List<ActorMention> names) {
        return names.stream().filter(m -> m.tokens().first() == 0).findFirst();
    }

    private static Optional<ActorMention> joined(List<Token> headline, List<ActorMention> names, int comma) {
        boolean joins = comma < headline.size() && Set.of(",", "and", "&").contains(lower(headline, comma));
        return joins
                ? names.stream().filter(m -> m.tokens().first() == comma + 1).findFirst()
                : Optional.empty();
    }

    private static boolean mayBeVerb(String tag) {
        return tag.startsWith("NN") || tag.equals("JJ") || tag.equals("VB") || tag.equals("IN");
    }

    private static Token retagged(Token token, String lemma, String tag) {
        return new Token(token.span(), token.text(), lemma, tag);
    }

    private static String lower(List<Token> tokens, int i) {
        return lower(tokens.get(i).text());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
