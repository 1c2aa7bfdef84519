package org.bilateral.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.QuadClass;
import org.jspecify.annotations.Nullable;

/** Claims of one act, as they come together. The first claim is the one that says most of the date. */
final class Cluster {
    /** Two undated reports of one act are at most this far apart. */
    private static final int REPORTS_APART_DAYS = 2;

    private final Claim anchor;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, AgentNames> names = new HashMap<>();
    private final Set<String> contexts = new TreeSet<>();
    private final Set<String> modes = new HashSet<>();
    private @Nullable ActPlace place;
    private @Nullable Boolean remote;
    private String visitor = "";

    Cluster(Claim anchor) {
        this.anchor = anchor;
        add(anchor);
    }

    Claim anchor() {
        return anchor;
    }

    List<Claim> claims() {
        return Collections.unmodifiableList(claims);
    }

    void add(Claim claim) {
        InteractionMention mention = claim.mention();
        claims.add(claim);
        for (String code : claim.codes()) {
            names.merge(code, claim.namesOf(code), AgentNames::with);
        }
        contexts.addAll(mention.contexts());
        if (!mention.mode().isEmpty()) {
            modes.add(mention.mode());
        }
        if (PlaceDetail.compare(mention.place(), place) < 0) {
            place = mention.place();
        }
        remote = remote == null ? isRemote(mention) : remote;
        visitor = visitor.isEmpty() ? visitorOf(mention) : visitor;
    }

    /** Whether the claim can be of the same act. */
    boolean admits(Claim claim) {
        InteractionMention mention = claim.mention();
        return admitsDate(claim)
                && PlaceDetail.agree(place, mention.place())
                && admitsManner(mention)
                && (claim.isExact() || admitsDetails(claim));
    }

    private boolean admitsDate(Claim claim) {
        LocalDate first = anchor.first();
        LocalDate last = anchor.last();
        if (anchor.clarity() == Claim.Clarity.NEAR_REPORT && claim.clarity() == Claim.Clarity.NEAR_REPORT) {
            return Math.abs(ChronoUnit.DAYS.between(
                            anchor.mention().date().start(),
                            claim.mention().date().start()))
                    <= REPORTS_APART_DAYS;
        }
        return !first.isAfter(claim.last()) && !claim.first().isAfter(last);
    }

    /** A call is no visit, and a visit is no return visit. */
    private boolean admitsManner(InteractionMention mention) {
        Boolean remotely = isRemote(mention);
        String visiting = visitorOf(mention);
        return (remote == null || remotely == null || remote.equals(remotely))
                && (visitor.isEmpty() || visiting.isEmpty() || visitor.equals(visiting));
    }

    /** Where the day does not tell two acts apart, manner, persons and matter do. */
    private boolean admitsDetails(Claim claim) {
        InteractionMention mention = claim.mention();
        boolean modeFits = mention.eventType() == EventType.CONSULT
                || mention.mode().isEmpty()
                || modes.isEmpty()
                || modes.contains(mention.mode());
        return modeFits && (!isVerbal(mention) || !differsInPersons(claim)) && !differsInMatter(claim);
    }

    private static boolean isVerbal(InteractionMention mention) {
        QuadClass quad = mention.eventType().quadClass();
        return quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.VERBAL_CONFLICT;
    }

    private boolean differsInPersons(Claim claim) {
        return claim.codes().stream().anyMatch(code -> namesOf(code).contradicts(claim.namesOf(code)));
    }

    private boolean differsInMatter(Claim claim) {
        return claim.clarity() == anchor.clarity()
                && !claim.published().equals(anchor.published())
                && !contexts.isEmpty()
                && !claim.mention().contexts().isEmpty()
                && Collections.disjoint(contexts, claim.mention().contexts());
    }

    /** How well a claim fits that is admitted: persons, place and manner named by both. */
    int affinity(Claim claim) {
        InteractionMention mention = claim.mention();
        int points = 0;
        for (String code : claim.codes()) {
            points += namesOf(code).shares(claim.namesOf(code)) ? 4 : 0;
        }
        points += PlaceDetail.isSame(place, mention.place()) ? 3 : 0;
        points += !mention.mode().isEmpty() && modes.contains(mention.mode()) ? 2 : 0;
        points += Collections.disjoint(contexts, mention.contexts()) ? 0 : 1;
        // a call is told as one
        points -= Boolean.TRUE.equals(remote) && isRemote(mention) == null ? 1 : 0;
        return points;
    }

    private AgentNames namesOf(String code) {
        return names.getOrDefault(code, AgentNames.of(List.of()));
    }

    private static @Nullable Boolean isRemote(InteractionMention mention) {
        return isRemote(mention.channel(), mention.mode());
    }

    /** Whether people met at a distance; null where nothing is said. */
    static @Nullable Boolean isRemote(String channel, String mode) {
        return switch (channel) {
            case "phone", "video", "letter" -> true;
            case "in_person" -> false;
            default -> mode.equals("phone") ? Boolean.TRUE : mode.equals("visit") ? false : null;
        };
    }

    private static String visitorOf(InteractionMention mention) {
        return mention.directed() && mention.mode().equals("visit")
                ? mention.source().code()
                : "";
    }
}
