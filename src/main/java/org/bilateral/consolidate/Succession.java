package org.bilateral.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilateral.consolidate.Consolidation.Assigned;
import org.bilateral.consolidate.Consolidation.Superseded;
import org.jspecify.annotations.Nullable;

/**
 * What became of the ids of an earlier release.
 *
 * <p>{@link Consolidation#superseded()} needs no memory and so knows all that was merged or better dated, but not what
 * was split or coded anew; for that the earlier release is needed.
 */
public final class Succession {
    private Succession() {}

    /**
     * The earlier interaction ids that are gone, with the interaction that holds most of their mentions now.
     *
     * @param before interaction id by mention id, as the earlier release has them; mentions without one left out
     * @param now the present state
     * @return sorted; the new id is empty, and the reason {@code withdrawn}, if none of the mentions is left. Else the
     *     reason is {@code merged} or {@code split}
     */
    public static List<Superseded> between(Map<String, String> before, Consolidation now) {
        Set<String> live = now.interactions().stream().map(Interaction::id).collect(Collectors.toSet());
        Map<String, String> owners = new HashMap<>();
        for (Assigned assigned : now.mentions()) {
            owners.put(assigned.mentionId(), assigned.interactionId());
        }
        Map<String, Tally<String>> heirs = new TreeMap<>();
        Map<String, Set<String>> parts = new HashMap<>();
        before.forEach((mention, old) -> {
            if (!live.contains(old)) {
                Tally<String> tally = heirs.computeIfAbsent(old, id -> new Tally<>());
                String owner = owners.getOrDefault(mention, "");
                if (!owner.isEmpty()) {
                    tally.add(owner);
                    parts.computeIfAbsent(old, id -> new TreeSet<>()).add(owner);
                }
            }
        });
        List<Superseded> gone = new ArrayList<>();
        heirs.forEach((old, tally) -> gone.add(new Superseded(old, tally.mostFrequent(""), reason(parts.get(old)))));
        return gone;
    }

    private static String reason(@Nullable Set<String> parts) {
        return parts == null ? "withdrawn" : parts.size() == 1 ? "merged" : "split";
    }
}
