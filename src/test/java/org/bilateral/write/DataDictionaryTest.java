package org.bilateral.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dupdate.docs=true} to bring docs/dictionary.md up to date. */
class DataDictionaryTest {
    private static final Tables TABLES = Tables.of(Ontology.load());
    private static final Path DICTIONARY = Path.of("docs", "dictionary.md");

    @Test
    void docsHoldTheCurrentDictionary() throws Exception {
        String markdown = DataDictionary.markdown(TABLES);
        if (Boolean.getBoolean("update.docs")) {
            Files.createDirectories(DICTIONARY.getParent());
            Files.writeString(DICTIONARY, markdown);
        }
        assertThat(DICTIONARY).as("run this test with -Dupdate.docs=true").hasContent(markdown);
    }

    @Test
    void interactionsHaveTheColumnsOfTheContract() {
        assertThat(names(TABLES.interactions()))
                .isEqualTo(List.of(("interaction_id event_id date_start date_end date_precision date_basis"
                                + " source_code source_name source_kind source_sector source_agents"
                                + " target_code target_name target_kind target_sector target_agents dyad directed"
                                + " event_type mode status plover_event cameo_code quad_class goldstein plover_score"
                                + " contexts channel place_name place_country latitude longitude place_id confidence"
                                + " mention_count article_count publisher_count first_published last_published"
                                + " evidence evidence_url follows_id corrected_fields"
                                + " source_cow_code source_gw_code target_cow_code target_gw_code")
                        .split(" ")));
    }

    @Test
    void mentionsHaveTheColumnsOfTheContract() {
        assertThat(names(TABLES.mentions()))
                .isEqualTo(List.of(("mention_id interaction_id article_id sentence_index char_start char_end evidence"
                                + " trigger_text source_text target_text date_text place_text source_code target_code"
                                + " directed event_type mode status date_start date_end date_precision date_basis"
                                + " place_name place_country attribution rule_id confidence")
                        .split(" ")));
    }

    @Test
    void namesAreSnakeCaseAndUnique() {
        for (Table<?> table : TABLES.listAll()) {
            assertThat(names(table)).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
        }
    }

    private static List<String> names(Table<?> table) {
        return table.columns().stream().<String>map(Column::name).toList();
    }
}
