package org.bilateral.release.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings; of one file only the first ones are told, the others counted. */
final class Findings {
    private static final int MOST = 10;

    private final List<Finding> list = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String file, String what) {
        tell(file, file, what);
    }

    void add(String file, long line, String what) {
        tell(file, file + ":" + line, what);
    }

    private void tell(String file, String where, String what) {
        if (counts.merge(file, 1, Integer::sum) <= MOST) {
            list.add(new Finding(where, what));
        }
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(list);
        counts.forEach((file, count) -> {
            if (count > MOST) {
                all.add(new Finding(file, "and " + (count - MOST) + " more"));
            }
        });
        return List.copyOf(all);
    }
}
