package org.bilateral.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.spark.task.ArchiveFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveRequestTest {
    @Test
    void takesOptionsInAnyOrder() {
        assertThat(ArchiveRequest.parse("--output", "out", "--batch", "7", "--warcs", "in/*.warc.gz"))
                .isEqualTo(new ArchiveRequest("in/*.warc.gz", "out", "", 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--warcs in",
                "--output out",
                "--warcs in --output",
                "--warcs in --output out --warcs in",
                "--warcs in --output out --batch 0",
                "--warcs in --output out --batch many",
                "--warcs in --output out --quick yes"
            })
    void refusesWhatItDoesNotUnderstand(String words) {
        assertThatThrownBy(() -> ArchiveRequest.parse(words.isEmpty() ? new String[0] : words.split(" ")))
                .isInstanceOfSatisfying(
                        RunException.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.USAGE))
                .hasMessageContaining("usage:");
    }

    @ParameterizedTest
    @CsvSource({
        "in/*.warc.gz, in/",
        "*.warc.gz, .",
        "'s3a://commoncrawl/crawl-data/CC-NEWS/2016/{08,09}/*.warc.gz', s3a://commoncrawl/crawl-data/CC-NEWS/2016/",
        "/news/2016/one.warc.gz, /news/2016/",
        "/news/201[67]/*/a?.warc, /news/",
    })
    void knowsTheFolderBeforeTheFirstWildCard(String pattern, String base) {
        assertThat(ArchiveFiles.base(pattern)).isEqualTo(base);
    }
}
