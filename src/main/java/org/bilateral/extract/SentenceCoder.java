package org.bilateral.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.Sentence;
import org.bilateral.ontology.EventType;

/** Turns the acts of one sentence into mentions of interactions, one for each pair. */
final class SentenceCoder {
    private final AnnotatedArticle article;
    private final Grammar grammar;
    private final Confidence confidence;
    private final Readings readings;
    private final WhenFinder when;
    private final WhereFinder where;
    private final Attribution attribution;
    private final List<String> contexts;

    SentenceCoder(
            AnnotatedArticle article,
            Grammar grammar,
            WordLists lists,
            ContextFinder contexts,
            Confidence confidence,
            Readings readings) {
        this.readings = readings;
        this.confidence = confidence;
        this.contexts = contexts.find(grammar.sentence());
        this.attribution = new Attribution(grammar, lists);
        this.article = article;
        this.grammar = grammar;
        this.when = new WhenFinder(grammar, lists, article.article().publishedDate());
        this.where = new WhereFinder(grammar, lists);
    }

    List<InteractionMention> code(Act act) {
        List<InteractionMention> mentions = new ArrayList<>();
        if (act.mutual()) {
            Map<String, Party> all = new LinkedHashMap<>();
            act.sources().forEach(p -> all.putIfAbsent(p.code(), p));
            act.targets().forEach(p -> all.putIfAbsent(p.code(), p));
            List<Party> parties = List.copyOf(all.values());
            if (act.hasTwoSides()) {
                act.sources().forEach(s -> act.targets().forEach(t -> mentions.add(mention(act, s, t))));
                return mentions;
            }
            int lead = act.sources().size() > 1 ? parties.size() : 1;
            for (int i = 0; i < Math.min(lead, parties.size()); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    mentions.add(mention(act, parties.get(i), parties.get(j)));
                }
            }
            return mentions;
        }
        for (Party source : act.sources()) {
            for (Party target : act.targets()) {
                if (!source.code().equals(target.code())) {
                    mentions.add(mention(act, source, target));
                }
            }
        }
        return mentions;
    }

    private InteractionMention mention(Act act, Party first, Party second) {
        Optional<WhereFinder.Where> found = where.find(act);
        WhenFinder.When date = when.find(act.trigger(), act.status());
        Party source = first;
        Party target = second;
        boolean directed = !act.mutual() && !act.rule().has("undirected");
        String mode = act.rule().mode();
        if (act.eventType() == EventType.CONSULT && mode.isEmpty()) {
            String host = found.map(w -> w.place().countryCode()).orElseGet(() -> datelineCountry(first, second));
            if (host.equals(first.code()) || host.equals(second.code())) {
                source = host.equals(first.code()) ? second : first;
                target = host.equals(first.code()) ? first : second;
                directed = true;
                mode = "visit";
            }
        }
        Sentence sentence = grammar.sentence();
        return new InteractionMention(
                article.article().articleId(),
                sentence.index(),
                sentence.span(),
                sentence.span().of(article.article().text()),
                grammar.token(act.trigger()).text(),
                grammar.token(act.trigger()).span().start(),
                source.participant(text(source)),
                target.participant(text(target)),
                directed,
                act.eventType(),
                mode,
                act.status(),
                date.date(),
                date.text(),
                found.map(WhereFinder.Where::place).orElse(null),
                found.map(WhereFinder.Where::text).orElse(""),
                contexts,
                channel(act, mode),
                attribution.find(act.trigger()),
                act.rule().id(),
                confidence.of(act, source, target, grammar, readings),
                sentence.index() + "-" + act.trigger() + "-" + act.eventType());
    }

    private static String channel(Act act, String mode) {
        if (mode.equals("phone")) {
            return "phone";
        }
        return act.eventType() == EventType.CONSULT && !mode.isEmpty() ? "in_person" : "";
    }

    private String datelineCountry(Party first, Party second) {
        if (article.dateline() == null) {
            return "";
        }
        String code = article.dateline().codes().get(0);
        return code.equals(first.code()) || code.equals(second.code()) ? code : "";
    }

    private String text(Party party) {
        return grammar.sentence().actors().stream()
                .filter(m -> m.tokens().contains(party.head()))
                .findFirst()
                .map(m -> {
                    StringBuilder words = new StringBuilder();
                    for (int i = m.tokens().first(); i < m.tokens().end(); i++) {
                        words.append(words.isEmpty() ? "" : " ")
                                .append(grammar.token(i).text());
                    }
                    return words.toString();
                })
                .orElse(grammar.token(party.head()).text());
    }
}
