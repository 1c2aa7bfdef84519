package org.bilateral.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilateral.ontology.OfficeHolder;

/** Surnames in a text that are those of people in office on its day. */
final class HolderCandidates {
    private final NameLexicon lexicon;
    private final LocalDate published;
    private final Set<String> nearby;

    /** @param nearby codes of the actors that the document names: they decide between people of one surname */
    HolderCandidates(NameLexicon lexicon, LocalDate published, Set<String> nearby) {
        this.lexicon = lexicon;
        this.published = published;
        this.nearby = nearby;
    }

    /** Who may be meant, and the index after the surname. */
    record Candidate(OfficeHolder holder, int end) {}

    /**
     * The one in office whose surname starts here: of an actor that the document names, else the only head of state or
     * government; none where that leaves people of several actors.
     */
    Optional<Candidate> at(Words words, int start) {
        Optional<PhraseIndex.Hit<OfficeHolder>> hit = lexicon.holders().findSurname(words.texts(), start);
        if (hit.isEmpty() || !words.isCapitalised(hit.get().end() - 1)) {
            return Optional.empty();
        }
        List<OfficeHolder> all = OfficeHolders.inOrJustOut(hit.get().values(), published);
        List<OfficeHolder> some = serveOneActor(all)
                ? all
                : all.stream().filter(h -> nearby.contains(h.actorCode())).toList();
        if (some.isEmpty()) {
            some = all.stream().filter(h -> lexicon.isHeadOffice(h.office())).toList();
        }
        return serveOneActor(some)
                ? Optional.of(new Candidate(
                        highest(OfficeHolders.inOffice(some, published)),
                        hit.get().end()))
                : Optional.empty();
    }

    private OfficeHolder highest(List<OfficeHolder> holders) {
        return holders.stream()
                .filter(h -> lexicon.isHeadOffice(h.office()))
                .findFirst()
                .orElse(holders.get(0));
    }

    private static boolean serveOneActor(List<OfficeHolder> holders) {
        return holders.stream().map(OfficeHolder::actorCode).distinct().count() == 1;
    }

    /** High officials with rare surnames: a text that names them speaks of their states; by surname. */
    Map<String, String> telling(List<Words> sentences) {
        Map<String, String> codes = new TreeMap<>();
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                at(words, i)
                        .filter(c -> isTelling(words, c))
                        .ifPresent(c ->
                                codes.put(words.text(c.end() - 1), c.holder().actorCode()));
            }
        }
        return codes;
    }

    private boolean isTelling(Words words, Candidate candidate) {
        String word = words.text(candidate.end() - 1);
        return lexicon.isHighOffice(candidate.holder().office())
                && !lexicon.isCommonSurname(word)
                && !lexicon.isWordSurname(word)
                && !lexicon.isCalendarWord(word);
    }
}
