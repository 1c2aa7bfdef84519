package org.bilateral.consolidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Participant;
import org.bilateral.extract.Status;
import org.bilateral.ontology.EventType;
import org.jspecify.annotations.Nullable;

/** All corrections of one row, made at once. */
final class Edit {
    private final Map<String, String> values = new TreeMap<>();

    /** @param corrections of one row, in the order in which they apply */
    Edit(Collection<Correction> corrections) {
        corrections.forEach(correction -> values.put(correction.field(), correction.value()));
    }

    boolean isRejection() {
        return values.containsKey(Correction.REJECT);
    }

    /** Whether the two actors stay two. */
    boolean fits(Participant source, Participant target) {
        return !text("source_code", source.code()).equals(text("target_code", target.code()));
    }

    InteractionMention apply(InteractionMention m) {
        return new InteractionMention(
                m.articleId(),
                m.sentenceIndex(),
                m.span(),
                m.evidence(),
                m.triggerText(),
                m.triggerStart(),
                participant("source_code", m.source(), m.target()),
                participant("target_code", m.target(), m.source()),
                flag("directed", m.directed()),
                type(m.eventType()),
                text("mode", m.mode()),
                status(m.status()),
                date(m.date()),
                m.dateText(),
                place(m.place()),
                m.placeText(),
                m.contexts(),
                text("channel", m.channel()),
                m.attribution(),
                m.ruleId(),
                m.confidence(),
                m.actId());
    }

    Interaction apply(Interaction i) {
        return new Interaction(
                i.id(),
                i.eventId(),
                i.followsId(),
                participant("source_code", i.source(), i.target()),
                participant("target_code", i.target(), i.source()),
                flag("directed", i.directed()),
                type(i.eventType()),
                text("mode", i.mode()),
                status(i.status()),
                date(i.date()),
                place(i.place()),
                i.contexts(),
                text("channel", i.channel()),
                i.confidence(),
                i.articleCount(),
                i.publisherCount(),
                i.firstPublished(),
                i.lastPublished(),
                i.evidence(),
                i.evidenceUrl(),
                i.mentions(),
                mark(i.correctedFields(), values.keySet()));
    }

    static List<String> mark(Collection<String> before, Collection<String> fields) {
        Set<String> all = new TreeSet<>(before);
        all.addAll(fields);
        return List.copyOf(all);
    }

    Set<String> fields() {
        return values.keySet();
    }

    private String text(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    private boolean flag(String field, boolean otherwise) {
        return Boolean.parseBoolean(text(field, Boolean.toString(otherwise)));
    }

    private EventType type(EventType otherwise) {
        return EventType.valueOf(text("event_type", otherwise.name()));
    }

    private Status status(Status otherwise) {
        return Status.valueOf(text("status", otherwise.code()).toUpperCase(Locale.ROOT));
    }

    /** Two that change places take their agents along. Another actor has others, which the correction does not name. */
    private Participant participant(String field, Participant before, Participant opposite) {
        String code = text(field, before.code());
        if (code.equals(opposite.code())) {
            return opposite;
        }
        return code.equals(before.code()) ? before : new Participant(code, before.sector(), List.of(), before.text());
    }

    /** A corrected first day alone is a day. */
    private ActDate date(ActDate before) {
        LocalDate start = LocalDate.parse(text("date_start", before.start().toString()));
        String given = values.get("date_end");
        boolean startOnly = given == null && values.containsKey("date_start");
        LocalDate end = given != null ? LocalDate.parse(given) : startOnly ? start : before.end();
        boolean same = start.equals(before.start()) && end.equals(before.end());
        String precision = text("date_precision", same ? before.precision() : "day");
        return new ActDate(start, end.isBefore(start) ? start : end, precision, same ? before.basis() : "explicit");
    }

    /** Another place has other coordinates, which the correction does not name. */
    private @Nullable ActPlace place(@Nullable ActPlace before) {
        if (!values.containsKey("place_name") && !values.containsKey("place_country")) {
            return before;
        }
        String name = text("place_name", before == null ? "" : before.name());
        String country = text("place_country", before == null ? "" : before.countryCode());
        return name.isEmpty() && country.isEmpty() ? null : new ActPlace(name, country, null, null, "");
    }
}
