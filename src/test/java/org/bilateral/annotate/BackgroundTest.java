package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bilateral.document.ResourceException;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
    @Test
    void givesWhatWasMade() {
        assertThat(Background.start(() -> Thread.currentThread().getName()).get())
                .isEqualTo("loading");
    }

    @Test
    void throwsWhatTheWorkThrew() {
        Background<String> work = Background.start(() -> {
            throw new ResourceException("no model");
        });

        assertThatThrownBy(work::get).isInstanceOf(ResourceException.class).hasMessage("no model");
    }
}
