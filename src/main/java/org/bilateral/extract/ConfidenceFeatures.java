package org.bilateral.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilateral.annotate.ActorMention;
import org.bilateral.article.BlockKind;

/** What speaks for and against a mention, as words: the features of {@link LearntConfidence}. */
final class ConfidenceFeatures {
    private static final int LONGEST_PATH = 3;
    private static final int LONG = 40;
    private static final int SHORT = 15;
    private static final int MANY = 4;
    private static final double[] BANDS = {0.01, 0.03, 0.1, 0.3, 0.6, 0.85};

    private ConfidenceFeatures() {}

    static List<String> of(Act act, Party source, Party target, Grammar grammar, Readings readings) {
        List<String> all = new ArrayList<>();
        Rule rule = act.rule();
        all.add("bias");
        all.add("type=" + rule.eventType());
        all.add("rule=" + rule.id());
        all.add("part=" + rule.part());
        all.add("conditions=" + Math.min(rule.conditions().size(), 2));
        rule.options().forEach(option -> all.add("option=" + option));
        all.add("status=" + act.status());
        boolean title = grammar.sentence().kind() == BlockKind.TITLE;
        all.add(title ? "title" : grammar.size() > LONG ? "long" : grammar.size() < SHORT ? "short" : "middling");
        all.add("actors=" + Math.min(MANY, actors(grammar)));
        all.add("sources=" + Math.min(2, act.sources().size()) + " targets="
                + Math.min(2, act.targets().size()));
        all.add("read="
                + readings.defensible(rule.eventType(), source.code(), target.code())
                        .map(ConfidenceFeatures::band)
                        .orElse("nothing"));
        addRole(all, "source", act.trigger(), source, grammar);
        addRole(all, "target", act.trigger(), target, grammar);
        return all;
    }

    /** Finer near zero and one, where it tells most. */
    private static String band(double likely) {
        for (double limit : BANDS) {
            if (likely < limit) {
                return "<" + limit;
            }
        }
        return "most";
    }

    private static long actors(Grammar grammar) {
        return grammar.sentence().actors().stream()
                .map(m -> m.codes().get(0))
                .distinct()
                .count();
    }

    private static void addRole(List<String> all, String role, int trigger, Party party, Grammar grammar) {
        int head = party.head();
        all.add(role + " link=" + party.link());
        all.add(role + " sector=" + party.sector());
        all.add(role + " side=" + (head == trigger ? "beyond" : head < trigger ? "before" : "after"));
        all.add(role + " path=" + path(grammar, trigger, head));
        Optional<ActorMention> mention = grammar.sentence().actors().stream()
                .filter(m -> m.tokens().contains(head))
                .findFirst();
        all.add(role + " kind=" + mention.map(m -> m.kind().name()).orElse("none"));
        if (grammar.isPronoun(head)) {
            all.add(role + " pronoun");
        }
        String preposition = grammar.preposition(head);
        if (!preposition.isEmpty()) {
            all.add(role + " preposition=" + preposition);
        }
    }

    /** The relations from the trigger to a token: up ({@code ^}) to the common word, then down. */
    private static String path(Grammar grammar, int trigger, int token) {
        List<Integer> above = grammar.pathUp(trigger);
        List<String> down = new ArrayList<>();
        int at = token;
        while (at >= 0 && !above.contains(at)) {
            down.add(0, grammar.relation(at));
            at = grammar.head(at);
        }
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < above.indexOf(at); i++) {
            steps.add("^" + grammar.relation(above.get(i)));
        }
        steps.addAll(down);
        return steps.size() > LONGEST_PATH ? "far" : String.join(" ", steps);
    }
}
