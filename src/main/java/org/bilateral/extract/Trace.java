package org.bilateral.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.DateMention;
import org.bilateral.annotate.Sentence;

/** Tells a person how an article was coded, sentence by sentence. */
final class Trace {
    private final AnnotatedArticle article;
    private final CodedArticle coded;

    Trace(AnnotatedArticle article, CodedArticle coded) {
        this.article = article;
        this.coded = coded;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        article.people().forEach(p -> lines.add("person  " + p.label() + " -> " + p.actorCode()));
        for (Sentence sentence : article.sentences()) {
            lines.add("");
            lines.add("[" + sentence.index() + "] "
                    + sentence.span().of(article.article().text()));
            sentence.actors()
                    .forEach(m -> lines.add("    actor  " + words(sentence, m) + " -> " + m.codes() + " " + m.kind()
                            + " " + m.sector() + (m.agent().isEmpty() ? "" : " " + m.agent())));
            sentence.dates().forEach(d -> lines.add("    date   " + date(d)));
            List<InteractionMention> here = coded.mentions().stream()
                    .filter(m -> m.sentenceIndex() == sentence.index())
                    .toList();
            here.forEach(m -> lines.add("    RECORD " + record(m)));
            if (here.isEmpty() && actors(sentence) >= 2) {
                lines.add("    no record: " + why(sentence));
            }
        }
        return lines;
    }

    private static int actors(Sentence sentence) {
        Set<String> codes = new HashSet<>();
        sentence.actors().forEach(m -> codes.addAll(m.codes()));
        return codes.size();
    }

    private static String why(Sentence sentence) {
        return sentence.dependencies() == null
                ? "the sentence was not parsed (too long, or the gate found nothing to code)"
                : "no rule's trigger has one of these actors as its source and another as its target";
    }

    private static String words(Sentence sentence, ActorMention mention) {
        StringBuilder words = new StringBuilder();
        for (int i = mention.tokens().first(); i < mention.tokens().end(); i++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(sentence.tokens().get(i).text());
        }
        return words.toString();
    }

    private static String date(DateMention date) {
        return date.start() + ".." + date.end() + " (" + date.precision() + ", " + date.basis() + ")";
    }

    private static String record(InteractionMention m) {
        String mode = m.mode().isEmpty() ? "" : "/" + m.mode();
        String place = m.place() == null
                ? ""
                : " in " + m.place().name() + " (" + m.place().countryCode() + ")";
        String pair = m.source().code()
                + (m.directed() ? " -> " : " -- ")
                + m.target().code();
        return pair + " " + m.eventType() + mode + " " + m.status().code() + " "
                + m.date().start() + ".."
                + m.date().end() + place + "  rule " + m.ruleId() + " [" + m.triggerText() + "] confidence "
                + m.confidence();
    }
}
