package org.bilateral.consolidate;

import java.time.LocalDate;
import java.util.List;
import org.bilateral.article.PublishedBasis;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.consolidate.syndication.Fingerprint;
import org.bilateral.document.Span;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Participant;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/** A mention for tests, with everything that a test does not speak of filled in. */
public record Telling(
        String article,
        int sentence,
        String source,
        List<String> sourceAgents,
        String target,
        List<String> targetAgents,
        boolean directed,
        EventType type,
        String mode,
        Status status,
        ActDate date,
        @Nullable ActPlace place,
        List<String> contexts,
        String channel,
        String evidence,
        double confidence,
        String actId) {

    public static Telling of(String article, String source, EventType type, String target, String day) {
        LocalDate date = LocalDate.parse(day);
        return new Telling(
                article,
                1,
                source,
                List.of(),
                target,
                List.of(),
                type != EventType.CONSULT,
                type,
                "",
                Status.OCCURRED,
                new ActDate(date, date, "day", "relative"),
                null,
                List.of(),
                "",
                source + " " + type + " " + target + " in " + article,
                0.7,
                "act-1");
    }

    public Telling dated(String start, String end, String precision, String basis) {
        ActDate when = new ActDate(LocalDate.parse(start), LocalDate.parse(end), precision, basis);
        return new Telling(
                article,
                sentence,
                source,
                sourceAgents,
                target,
                targetAgents,
                directed,
                type,
                mode,
                status,
                when,
                place,
                contexts,
                channel,
                evidence,
                confidence,
                actId);
    }

    public Telling in(String city, String country) {
        ActPlace where = new ActPlace(
                city, country, 1.5, 2.25, city.isEmpty() ? "" : Integer.toString(city.hashCode() & 0xFFFFFF));
        return new Telling(
                article,
                sentence,
                source,
                sourceAgents,
                target,
                targetAgents,
                directed,
                type,
                mode,
                status,
                date,
                where,
                contexts,
                channel,
                evidence,
                confidence,
                actId);
    }

    public Telling by(String sourceAgent, String targetAgent) {
        return new Telling(
                article,
                sentence,
                source,
                list(sourceAgent),
                target,
                list(targetAgent),
                directed,
                type,
                mode,
                status,
                date,
                place,
                contexts,
                channel,
                evidence,
                confidence,
                actId);
    }

    private static List<String> list(String agent) {
        return agent.isEmpty() ? List.of() : List.of(agent);
    }

    public Telling how(String newMode, String newChannel, boolean isDirected) {
        return new Telling(
                article,
                sentence,
                source,
                sourceAgents,
                target,
                targetAgents,
                isDirected,
                type,
                newMode,
                status,
                date,
                place,
                contexts,
                newChannel,
                evidence,
                confidence,
                actId);
    }

    public Telling about(String... matter) {
        return new Telling(
                article,
                sentence,
                source,
                sourceAgents,
                target,
                targetAgents,
                directed,
                type,
                mode,
                status,
                date,
                place,
                List.of(matter),
                channel,
                evidence,
                confidence,
                actId);
    }

    public Telling saying(String sentenceText, double sureness) {
        return new Telling(
                article,
                sentence,
                source,
                sourceAgents,
                target,
                targetAgents,
                directed,
                type,
                mode,
                status,
                date,
                place,
                contexts,
                channel,
                sentenceText,
                sureness,
                actId);
    }

    public Telling as(Status newStatus) {
        return new Telling(
                article,
                sentence,
                source,
                sourceAgents,
                target,
                targetAgents,
                directed,
                type,
                mode,
                newStatus,
                date,
                place,
                contexts,
                channel,
                evidence,
                confidence,
                actId);
    }

    public Telling at(int newSentence, String newActId) {
        return new Telling(
                article,
                newSentence,
                source,
                sourceAgents,
                target,
                targetAgents,
                directed,
                type,
                mode,
                status,
                date,
                place,
                contexts,
                channel,
                evidence,
                confidence,
                newActId);
    }

    public InteractionMention mention() {
        int start = sentence * 100;
        return new InteractionMention(
                article,
                sentence,
                new Span(start, start + Math.max(1, evidence.length())),
                evidence,
                "trigger",
                start + 1,
                new Participant(source, Sector.GOV, sourceAgents, source),
                new Participant(target, Sector.GOV, targetAgents, target),
                directed,
                type,
                mode,
                status,
                date,
                "",
                place,
                "",
                contexts,
                channel,
                "",
                "test.rule",
                confidence,
                actId);
    }

    /** The facts of an article with that id. */
    public static ArticleFacts article(String id, String published, String publisher, String text) {
        return new ArticleFacts(
                id,
                id + ".html",
                "00ff",
                "https://example.org/" + id,
                "Title of " + id,
                publisher,
                List.of(),
                "en",
                null,
                LocalDate.parse(published),
                PublishedBasis.META,
                100,
                1,
                Fingerprint.of(text));
    }
}
