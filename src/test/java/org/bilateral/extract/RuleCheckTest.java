package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilateral.annotate.Annotator;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

class RuleCheckTest {
    @Test
    void everyRuleFiresOnItsExampleAndNotOnItsCounterExample() {
        Ontology ontology = Ontology.load();
        RuleCheck check = new RuleCheck(Annotator.load(ontology), Extractor.loadRules(ontology));

        assertThat(check.size()).isGreaterThan(100);
        assertThat(check.problems()).isEmpty();
    }
}
