package org.bilateral.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Status;

/** A mention with the days on which, going by its words and its article's date, the act can have been. */
final class Claim {
    /** How much a mention's date says, the best first. */
    enum Clarity {
        DAY,
        DAYS,
        /** Nothing was said: some days before the report, or after it for a plan. */
        NEAR_REPORT,
        WEEK,
        MONTH,
        YEAR
    }

    /** News is reported within this many days. */
    private static final int REPORT_DELAY_DAYS = 3;
    /** Who writes "this week" looks back on more than today. */
    private static final int SAME_DAY_PENALTY = 7;
    /** A plan without a date is for the next days. */
    private static final int PLAN_AHEAD_DAYS = 14;

    /** The order in which claims are clustered: those that say most first, then any order that is always the same. */
    static final Comparator<Claim> ORDER = Comparator.comparing(Claim::clarity)
            .thenComparing(claim -> claim.places)
            .thenComparing(claim -> claim.mention.date().start())
            .thenComparing(claim -> claim.mention.date().end())
            .thenComparing(claim -> claim.id);

    private final InteractionMention mention;
    private final String id;
    private final LocalDate published;
    private final Clarity clarity;
    private final PlaceDetail places;
    private final LocalDate first;
    private final LocalDate last;
    private final AgentNames sourceNames;
    private final AgentNames targetNames;

    Claim(InteractionMention mention, String id, LocalDate published) {
        this.mention = mention;
        this.id = id;
        this.published = published;
        clarity = clarityOf(mention.date());
        places = PlaceDetail.of(mention.place());
        boolean near = clarity == Clarity.NEAR_REPORT;
        boolean plan = mention.status() == Status.PLANNED;
        first = near && !plan
                ? mention.date().start().minusDays(REPORT_DELAY_DAYS)
                : mention.date().start();
        last = near && plan
                ? mention.date().end().plusDays(PLAN_AHEAD_DAYS)
                : plan ? mention.date().end() : upTo(published, mention.date());
        sourceNames = AgentNames.of(mention.source().agents());
        targetNames = AgentNames.of(mention.target().agents());
    }

    /** What has occurred did so before it was reported: "this week" in a paper of Wednesday ends on Wednesday. */
    private static LocalDate upTo(LocalDate published, ActDate date) {
        return date.end().isAfter(published) && !date.start().isAfter(published) ? published : date.end();
    }

    static Clarity clarityOf(ActDate date) {
        return switch (date.precision()) {
            case "day" ->
                date.basis().equals("publication")
                        ? Clarity.NEAR_REPORT
                        : date.start().equals(date.end()) ? Clarity.DAY : Clarity.DAYS;
            case "week" -> Clarity.WEEK;
            case "month" -> Clarity.MONTH;
            default -> Clarity.YEAR;
        };
    }

    InteractionMention mention() {
        return mention;
    }

    String id() {
        return id;
    }

    LocalDate published() {
        return published;
    }

    Clarity clarity() {
        return clarity;
    }

    /** First day on which the act can have been. */
    LocalDate first() {
        return first;
    }

    /** Last day on which the act can have been. */
    LocalDate last() {
        return last;
    }

    /** Whether its date names the day or days. */
    boolean isExact() {
        return clarity == Clarity.DAY || clarity == Clarity.DAYS;
    }

    /** Days between the likeliest day of this claim and a day. */
    long distance(LocalDate day) {
        LocalDate likely = clarity == Clarity.DAY || clarity == Clarity.DAYS
                ? mention.date().start()
                : published;
        long days = Math.abs(ChronoUnit.DAYS.between(likely, day));
        return clarity.compareTo(Clarity.WEEK) >= 0 && !day.isBefore(published) ? days + SAME_DAY_PENALTY : days;
    }

    /** The names of the actor with that code. */
    AgentNames namesOf(String code) {
        return mention.source().code().equals(code) ? sourceNames : targetNames;
    }

    List<String> codes() {
        return List.of(mention.source().code(), mention.target().code());
    }
}
