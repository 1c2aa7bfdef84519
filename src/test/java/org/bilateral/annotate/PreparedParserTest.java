package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class PreparedParserTest {
    @Test
    void keepsEveryNameAndEveryBitOfTheModel() throws IOException {
        ParserModel original = ParserModel.load(PreparedModels.ORIGINAL_PARSER);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PreparedParser.write(original, bytes);

        ParserModel prepared = ParserModel.read(new PreparedParser(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(prepared.words()).hasSizeGreaterThan(70_000).isEqualTo(original.words());
        assertThat(prepared.tags()).isEqualTo(original.tags());
        assertThat(prepared.relations()).isEqualTo(original.relations());
        assertThat(prepared.firstRelation()).isEqualTo(original.firstRelation());
        assertThat(prepared.embeddings()).isEqualTo(original.embeddings());
        assertThat(prepared.bias()).isEqualTo(original.bias());
        assertThat(prepared.inputWeights()).isDeepEqualTo(original.inputWeights());
        assertThat(prepared.outputWeights()).isDeepEqualTo(original.outputWeights());
    }

    @Test
    void saysWhatToDoAboutAnotherForm() {
        assertThatThrownBy(() -> new PreparedParser(new ByteArrayInputStream(new byte[8])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("build it anew");
    }
}
