package org.bilateral.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilateral.document.ResourceRow;

/** Numbers of the state system by year. */
final class StateCodeTable {
    private final List<Span> spans = new ArrayList<>();

    private StateCodeTable() {}

    static StateCodeTable load(ActorTable actors) {
        StateCodeTable table = new StateCodeTable();
        Tables.read(
                        "state_codes.tsv",
                        Tables.ACTOR_CODE,
                        "from_year",
                        "to_year",
                        "rank",
                        "state",
                        "cow_code",
                        "gw_code")
                .forEach(row -> table.spans.add(span(row, actors)));
        table.spans.sort(Comparator.comparingInt(Span::rank));
        return table;
    }

    List<HistoricalCodes> codesIn(String actorCode, int year) {
        return spans.stream()
                .filter(span -> span.actorCode.equals(actorCode) && span.from <= year && year <= span.to)
                .map(Span::codes)
                .toList();
    }

    private static Span span(ResourceRow row, ActorTable actors) {
        int from = (int) row.decimal("from_year");
        int to = row.text("to_year").isEmpty() ? Integer.MAX_VALUE : (int) row.decimal("to_year");
        if (to < from) {
            throw row.problem("ends before it begins");
        }
        HistoricalCodes codes = new HistoricalCodes(row.required("state"), row.text("cow_code"), row.text("gw_code"));
        return new Span(Tables.actorCode(row, actors), from, to, (int) row.decimal("rank"), codes);
    }

    private record Span(String actorCode, int from, int to, int rank, HistoricalCodes codes) {}
}
