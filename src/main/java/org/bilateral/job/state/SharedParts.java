package org.bilateral.job.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Participant;
import org.jspecify.annotations.Nullable;

/** What many mentions say alike is held once: all of them have to fit in memory when they are joined. */
final class SharedParts {
    private final Map<Object, Object> parts = new HashMap<>();

    /** An equal mention that shares its parts with those before. */
    InteractionMention of(InteractionMention mention) {
        return new InteractionMention(
                one(mention.articleId()),
                mention.sentenceIndex(),
                one(mention.span()),
                one(mention.evidence()),
                one(mention.triggerText()),
                mention.triggerStart(),
                participant(mention.source()),
                participant(mention.target()),
                mention.directed(),
                mention.eventType(),
                one(mention.mode()),
                mention.status(),
                date(mention.date()),
                one(mention.dateText()),
                place(mention.place()),
                one(mention.placeText()),
                strings(mention.contexts()),
                one(mention.channel()),
                one(mention.attribution()),
                one(mention.ruleId()),
                mention.confidence(),
                one(mention.actId()));
    }

    private Participant participant(Participant own) {
        return one(new Participant(one(own.code()), own.sector(), strings(own.agents()), one(own.text())));
    }

    private ActDate date(ActDate own) {
        return one(new ActDate(one(own.start()), one(own.end()), one(own.precision()), one(own.basis())));
    }

    private @Nullable ActPlace place(@Nullable ActPlace own) {
        return own == null ? null : one(own);
    }

    private List<String> strings(List<String> own) {
        return one(own.stream().map(this::one).toList());
    }

    @SuppressWarnings("unchecked") // an equal key is of the same class
    private <T> T one(T own) {
        return (T) parts.computeIfAbsent(own, same -> same);
    }
}
