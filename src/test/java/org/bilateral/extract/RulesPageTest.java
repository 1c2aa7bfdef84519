package org.bilateral.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bilateral.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** docs/rules.md tells every condition, slot and option that the table uses. */
class RulesPageTest {
    private static final Pattern PREPOSITION = Pattern.compile("[a-z]+(_[a-z]+)*");

    @Test
    void tellsEveryConditionOptionAndSlot() throws IOException {
        Set<String> told = told(Files.readString(Path.of("docs/rules.md")));
        RuleTable rules = RuleTable.load(WordLists.load(Ontology.load()));
        Set<String> missing = new TreeSet<>();
        for (Rule rule : rules.list()) {
            rule.conditions().stream()
                    .map(Rule.Condition::kind)
                    .filter(k -> !told.contains(k))
                    .forEach(missing::add);
            rule.options().stream().filter(o -> !told.contains(o)).forEach(missing::add);
            Stream.concat(rule.source().stream(), rule.target().stream())
                    .map(Slot::place)
                    .filter(p -> !told.contains(p) && !isPreposition(p))
                    .forEach(missing::add);
        }
        assertThat(missing).as("not told in docs/rules.md").isEmpty();
    }

    /** Slots for prepositions are told by example. */
    private static boolean isPreposition(String place) {
        return place.startsWith("=")
                || PREPOSITION.matcher(place).matches() && Prepositions.WORDS.contains(place.split("_", -1)[0]);
    }

    private static Set<String> told(String page) {
        Set<String> told = new TreeSet<>();
        Matcher code = Pattern.compile("`([^`]+)`").matcher(page);
        while (code.find()) {
            told.add(code.group(1).replaceAll(":.*", ""));
        }
        return told;
    }

    /** The prepositions of English news. */
    private static final class Prepositions {
        private static final Set<String> WORDS = Set.of(
                "about",
                "across",
                "after",
                "against",
                "along",
                "alongside",
                "among",
                "around",
                "at",
                "before",
                "behind",
                "beside",
                "by",
                "closer",
                "down",
                "during",
                "for",
                "from",
                "in",
                "inside",
                "into",
                "near",
                "of",
                "off",
                "on",
                "onto",
                "out",
                "outside",
                "over",
                "past",
                "round",
                "through",
                "to",
                "toward",
                "towards",
                "under",
                "up",
                "upon",
                "with");
    }
}
