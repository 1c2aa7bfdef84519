package org.bilateral.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.bilateral.annotate.ActorMention;
import org.bilateral.annotate.AnnotatedArticle;
import org.bilateral.annotate.DateMention;
import org.bilateral.annotate.Sentence;
import org.bilateral.annotate.Token;
import org.bilateral.annotate.TokenRange;
import org.bilateral.article.Article;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.CodedArticle;
import org.bilateral.extract.InteractionMention;

/** One article, its sentences and what was made of them, for a person to read. */
record Explanation(AnnotatedArticle annotated, CodedArticle coded) {
    void print(PrintWriter out) {
        Article article = annotated.article();
        out.println("title      " + article.title());
        out.println("publisher  " + article.publisher());
        out.println("published  " + article.publishedDate() + " ("
                + article.publishedBasis().code() + ")");
        out.println("url        " + article.url());
        out.println("article    " + article.articleId() + ", " + article.wordCount() + " words, " + article.language());
        annotated.people().forEach(person -> out.println("person     " + person.label() + " -> " + person.actorCode()));
        for (Sentence sentence : annotated.sentences()) {
            print(sentence, out);
        }
        out.println();
        out.println(coded.mentions().size() + " records");
    }

    private void print(Sentence sentence, PrintWriter out) {
        out.println();
        out.println("[" + sentence.index() + "] "
                + sentence.span().of(annotated.article().text()));
        for (ActorMention actor : sentence.actors()) {
            out.println("    actor   " + String.join(" ", actor.codes()) + "  \"" + words(sentence, actor.tokens())
                    + "\"  " + actor.kind() + " " + actor.sector()
                    + (actor.agent().isEmpty() ? "" : "  " + actor.agent()));
        }
        for (DateMention date : sentence.dates()) {
            out.println("    date    " + date.start() + ".." + date.end() + "  \"" + words(sentence, date.tokens())
                    + "\"  " + date.basis());
        }
        List<InteractionMention> records = coded.mentions().stream()
                .filter(mention -> mention.sentenceIndex() == sentence.index())
                .toList();
        records.forEach(mention -> out.println("    record  " + line(mention)));
        if (records.isEmpty() && codes(sentence).size() > 1) {
            out.println("    none    " + whyNone(sentence));
        }
    }

    private static String whyNone(Sentence sentence) {
        return !sentence.hasSyntax()
                ? "the gate let it pass without syntax: no word in it that tells an act between its actors"
                : "its syntax was read, and no rule fired on it";
    }

    private static TreeSet<String> codes(Sentence sentence) {
        TreeSet<String> codes = new TreeSet<>();
        sentence.actors().forEach(actor -> codes.addAll(actor.codes()));
        return codes;
    }

    private static String line(InteractionMention mention) {
        ActPlace place = mention.place();
        return mention.source().code() + " " + (mention.directed() ? "->" : "--") + " "
                + mention.target().code() + "  " + mention.eventType()
                + (mention.mode().isEmpty() ? "" : " " + mention.mode()) + "  "
                + mention.status().code() + "  " + mention.date().start() + ".."
                + mention.date().end() + (place == null ? "" : "  in " + place.name()) + "  by \""
                + mention.triggerText() + "\"  rule " + mention.ruleId();
    }

    private static String words(Sentence sentence, TokenRange range) {
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens().subList(range.first(), range.end())) {
            words.add(token.text());
        }
        return String.join(" ", words);
    }
}
