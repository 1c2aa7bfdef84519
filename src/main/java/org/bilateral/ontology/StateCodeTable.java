package org.bilateral.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilateral.document.ResourceRow;

/** Numbers of the state system by year. */
final class StateCodeTable {
    private final SortedMap<String, List<StateCode>> byActor = new TreeMap<>();

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
                .forEach(row -> table.add(stateCode(row, actors)));
        table.byActor.values().forEach(codes -> codes.sort(Comparator.comparingInt(StateCode::rank)));
        return table;
    }

    private void add(StateCode code) {
        byActor.computeIfAbsent(code.actorCode(), key -> new ArrayList<>()).add(code);
    }

    List<HistoricalCodes> codesIn(String actorCode, int year) {
        return byActor.getOrDefault(actorCode, List.of()).stream()
                .filter(code -> code.covers(year))
                .map(StateCode::codes)
                .toList();
    }

    List<StateCode> list() {
        return byActor.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(StateCode::actorCode)
                        .thenComparingInt(StateCode::from)
                        .thenComparingInt(StateCode::rank))
                .toList();
    }

    private static StateCode stateCode(ResourceRow row, ActorTable actors) {
        int from = (int) row.decimal("from_year");
        Integer to = row.text("to_year").isEmpty() ? null : (int) row.decimal("to_year");
        if (to != null && to < from) {
            throw row.problem("ends before it begins");
        }
        HistoricalCodes codes = new HistoricalCodes(row.required("state"), row.text("cow_code"), row.text("gw_code"));
        return new StateCode(Tables.actorCode(row, actors), from, to, (int) row.decimal("rank"), codes);
    }
}
