package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilateral.release.facts.ReleaseFacts;

/** {@code KNOWN_ISSUES.md}: what to know before using the data. */
final class KnownIssues {
    private KnownIssues() {}

    static String markdown(ReleaseFacts facts, String general) {
        StringBuilder out = new StringBuilder("# Known issues of " + facts.fullName() + "\n\n").append(general);
        if (!facts.force().isEmpty()) {
            out.append("\n## Released in spite of\n\n");
            facts.doubts().forEach(doubt -> out.append("- ").append(doubt).append('\n'));
            out.append("\nThe reason given: ").append(facts.force()).append('\n');
        }
        out.append("\n## In this release\n\n");
        lines(facts).forEach(line -> out.append("- ").append(line).append('\n'));
        if (!facts.precision().isEmpty()) {
            out.append("\n## How right it is\n\n")
                    .append(facts.precision().strip())
                    .append('\n');
        }
        return out.toString();
    }

    private static List<String> lines(ReleaseFacts facts) {
        List<String> lines = new ArrayList<>();
        int rejected = facts.coverage().rejections().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        long articles = facts.rows("articles");
        lines.add("Of " + (articles + rejected) + " documents " + articles + " gave an article that was coded"
                + (rejected == 0
                        ? "."
                        : "; the others were rejected: "
                                + reasons(facts.coverage().rejections()) + "."));
        long conflicts = facts.rows("person_conflicts");
        if (conflicts > 0) {
            lines.add(conflicts + " contradictions between persons wait for review (`person_conflicts`).");
        }
        if (facts.precision().isEmpty()) {
            lines.add("No audit of a sample by people goes with this release.");
        }
        if (!facts.withText()) {
            lines.add(
                    "The publishers' sentences and headlines are not in it: `evidence_sha256` and `title_sha256`"
                            + " hold their hashes. Who has the articles fills them in with `evidence restore`. The words that"
                            + " name an actor, an act, a day or a place (`trigger_text`, `source_text` and the like) are in it.");
        }
        return lines;
    }

    private static String reasons(Map<String, Integer> rejections) {
        return String.join(
                ", ",
                rejections.entrySet().stream()
                        .map(one -> one.getValue() + " `" + one.getKey() + "`")
                        .toList());
    }
}
