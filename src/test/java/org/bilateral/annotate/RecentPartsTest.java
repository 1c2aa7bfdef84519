package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecentPartsTest {
    private final List<Integer> filled = new ArrayList<>();
    private final RecentParts parts = new RecentParts(1, 3);

    private float[] row(int key) {
        return parts.row(key, key, 0, (row, id, place) -> {
            filled.add(id);
            row[0] += id;
        });
    }

    @Test
    void fillsARowOnce() {
        assertThat(row(5)).containsExactly(5, 0, 0);
        assertThat(row(5)).containsExactly(5, 0, 0);
        assertThat(filled).containsExactly(5);
    }

    @Test
    void leavesWhatWasGivenOutUntilItIsReleased() {
        List<float[]> given = new ArrayList<>();
        for (int key = 1; key <= 20; key++) {
            given.add(row(key));
        }
        for (int key = 1; key <= 20; key++) {
            assertThat(given.get(key - 1)).containsExactly(key, 0, 0);
        }
    }

    @Test
    void takesTheMemoryOfOlderRowsAfterwards() {
        for (int key = 1; key <= 20; key++) {
            parts.release();
            assertThat(row(key)).containsExactly(key, 0, 0);
        }
        assertThat(filled).hasSize(20);
    }
}
