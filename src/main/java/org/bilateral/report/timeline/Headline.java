package org.bilateral.report.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;
import org.bilateral.report.data.Act;
import org.bilateral.report.data.Interaction;

/** An interaction in a few words. */
public final class Headline {
    private static final Map<String, ResourceRow> VERBS = read();

    private Headline() {}

    private static Map<String, ResourceRow> read() {
        Map<String, ResourceRow> verbs = new TreeMap<>();
        for (ResourceRow row :
                ResourceTable.read(Headline.class, "verbs.tsv", List.of("event_type", "mode", "occurred", "planned"))) {
            verbs.put(row.text("event_type") + " " + row.text("mode"), row);
        }
        return Map.copyOf(verbs);
    }

    /** {@code visited}, or {@code to visit} if it is planned; what follows is the target. */
    public static String verb(Act act) {
        ResourceRow row = VERBS.get(act.type() + " " + act.mode());
        if (row == null) {
            row = VERBS.get(act.type() + " ");
        }
        return row == null ? act.type().toLowerCase(Locale.ROOT) : row.text(act.status());
    }

    /** {@code China visited Russia}. */
    public static String of(Interaction interaction) {
        return interaction.source().name() + " " + verb(interaction.act()) + " "
                + interaction.target().name();
    }
}
