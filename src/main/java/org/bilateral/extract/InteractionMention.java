package org.bilateral.extract;

import java.util.List;
import org.bilateral.document.Identifiers;
import org.bilateral.document.Span;
import org.bilateral.ontology.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One article's claim of one act between one pair of actors.
 *
 * @param articleId the article
 * @param sentenceIndex position of the sentence in the article, from 0; the title is 0
 * @param span the sentence in the article's text
 * @param evidence the sentence
 * @param triggerText the words that tell the act
 * @param triggerStart offset of the trigger in the article's text
 * @param source who acts
 * @param target towards whom
 * @param directed false where the order of the two means nothing
 * @param eventType what
 * @param mode how, the codebook's word, or empty
 * @param status whether it happened
 * @param date when
 * @param dateText the words that say when, or empty
 * @param place where, or null
 * @param placeText the words that say where, or empty
 * @param contexts PLOVER contexts, sorted
 * @param channel {@code in_person}, {@code phone}, {@code video}, {@code letter}, {@code statement} or empty
 * @param attribution who says so, where it is not the paper; or empty
 * @param ruleId the rule that fired
 * @param confidence 0 to 1
 * @param actId what the pairs of one many-sided act in this article share; unique within the article
 */
public record InteractionMention(
        String articleId,
        int sentenceIndex,
        Span span,
        String evidence,
        String triggerText,
        int triggerStart,
        Participant source,
        Participant target,
        boolean directed,
        EventType eventType,
        String mode,
        Status status,
        ActDate date,
        String dateText,
        @Nullable ActPlace place,
        String placeText,
        List<String> contexts,
        String channel,
        String attribution,
        String ruleId,
        double confidence,
        String actId) {

    /** @throws IllegalArgumentException if source and target are the same actor, or confidence is out of range */
    public InteractionMention {
        contexts = List.copyOf(contexts);
        if (source.code().equals(target.code())) {
            throw new IllegalArgumentException("an interaction of " + source.code() + " with itself");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** {@code m} and 16 hex digits over article, trigger, pair, type and status. */
    public String mentionId() {
        return Identifiers.hashed(
                "m",
                articleId,
                Integer.toString(triggerStart),
                triggerText,
                source.code(),
                target.code(),
                eventType.name(),
                mode,
                status.code(),
                date.start().toString());
    }

    /** The same mention with another status. */
    InteractionMention withStatus(Status other) {
        return new InteractionMention(
                articleId,
                sentenceIndex,
                span,
                evidence,
                triggerText,
                triggerStart,
                source,
                target,
                directed,
                eventType,
                mode,
                other,
                date,
                dateText,
                place,
                placeText,
                contexts,
                channel,
                attribution,
                ruleId,
                confidence,
                actId);
    }

    /** The two codes in alphabetical order, joined by a hyphen. */
    public String dyad() {
        String a = source.code();
        String b = target.code();
        return a.compareTo(b) <= 0 ? a + "-" + b : b + "-" + a;
    }
}
