package org.bilateral.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilateral.extract.ActDate;
import org.bilateral.extract.ActPlace;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Participant;
import org.bilateral.ontology.Sector;
import org.jspecify.annotations.Nullable;

/** Takes the most specific of what the claims of one act say. */
final class ActMerge {
    /** The date that says most; undated reports: the first one. */
    private static final Comparator<Claim> BEST_DATE = Comparator.comparing(Claim::clarity)
            .thenComparing(claim -> claim.mention().date().end().toEpochDay()
                    - claim.mention().date().start().toEpochDay())
            .thenComparing(claim -> claim.mention().date().basis())
            .thenComparing(claim -> claim.mention().date().start())
            .thenComparing(Claim::id);

    private static final Comparator<Claim> BEST_EVIDENCE = Comparator.comparingDouble(
                    (Claim claim) -> -claim.mention().confidence())
            .thenComparing(Claim::clarity)
            .thenComparing(Claim::published)
            .thenComparing(Claim::id);

    private final List<Claim> claims;
    private final boolean directed;
    private final String source;
    private final String target;

    ActMerge(Collection<Claim> claims) {
        this.claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
        Tally<String> sources = new Tally<>();
        for (Claim claim : this.claims) {
            if (claim.mention().directed()) {
                sources.add(claim.mention().source().code());
            }
        }
        Set<String> codes = new TreeSet<>(this.claims.get(0).codes());
        source = sources.mostFrequent(codes.iterator().next());
        directed = !sources.mostFrequent("").isEmpty();
        codes.remove(source);
        target = codes.iterator().next();
    }

    List<Claim> claims() {
        return claims;
    }

    boolean directed() {
        return directed;
    }

    ActDate date() {
        return claims.stream().min(BEST_DATE).orElseThrow().mention().date();
    }

    Claim bestEvidence() {
        return claims.stream().min(BEST_EVIDENCE).orElseThrow();
    }

    @Nullable
    ActPlace place() {
        ActPlace best = null;
        for (Claim claim : claims) {
            ActPlace place = claim.mention().place();
            best = PlaceDetail.compare(place, best) < 0 ? place : best;
        }
        return best;
    }

    String mode() {
        Tally<String> modes = new Tally<>();
        claims.stream()
                .map(claim -> claim.mention().mode())
                .filter(mode -> !mode.isEmpty())
                .forEach(modes::add);
        return modes.mostFrequent("");
    }

    String channel() {
        Tally<String> channels = new Tally<>();
        claims.stream()
                .map(claim -> claim.mention().channel())
                .filter(c -> !c.isEmpty())
                .forEach(channels::add);
        return channels.mostFrequent("");
    }

    List<String> contexts() {
        Set<String> contexts = new TreeSet<>();
        claims.forEach(claim -> contexts.addAll(claim.mention().contexts()));
        return List.copyOf(contexts);
    }

    double confidence() {
        return claims.stream()
                .mapToDouble(claim -> claim.mention().confidence())
                .max()
                .orElseThrow();
    }

    Participant source() {
        return participant(source);
    }

    Participant target() {
        return participant(target);
    }

    private Participant participant(String code) {
        Tally<Sector> sectors = new Tally<>();
        List<String> agents = new ArrayList<>();
        String text = "";
        for (Claim claim : claims) {
            InteractionMention mention = claim.mention();
            Participant one = mention.source().code().equals(code) ? mention.source() : mention.target();
            sectors.add(one.sector());
            agents.addAll(one.agents());
            text = text.length() >= one.text().length() ? text : one.text();
        }
        return new Participant(code, sectors.mostFrequent(Sector.GOV), AgentNames.merge(agents), text);
    }

    Identity identity() {
        return identity(source, target, date().start(), PlaceDetail.key(place()));
    }

    private Identity identity(String from, String to, LocalDate day, String placeKey) {
        InteractionMention any = claims.get(0).mention();
        return new Identity(from, to, any.eventType(), any.status(), day, placeKey);
    }

    /** Every identity that a part of the claims could give. */
    Set<Identity> formerIdentities() {
        Set<LocalDate> days = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        Set<String> sources = new TreeSet<>(Set.of(source));
        for (Claim claim : claims) {
            days.add(claim.mention().date().start());
            places.add(PlaceDetail.key(claim.mention().place()));
            sources.addAll(sourcesOf(claim.mention()));
        }
        Set<Identity> identities = new LinkedHashSet<>();
        for (LocalDate day : days) {
            for (String place : places) {
                for (String from : sources) {
                    identities.add(identity(from, from.equals(source) ? target : source, day, place));
                }
            }
        }
        return identities;
    }

    private static Set<String> sourcesOf(InteractionMention mention) {
        String a = mention.source().code();
        String b = mention.target().code();
        return mention.directed() || a.compareTo(b) < 0 ? Set.of(a) : Set.of(b);
    }
}
