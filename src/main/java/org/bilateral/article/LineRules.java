package org.bilateral.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Drops the lines of a body that are no article text, by the table {@code line-patterns.tsv}, and trims its ends. */
final class LineRules {
    private static final double MOSTLY_LINKS = 0.6;
    private static final int SHORT_LINE = 80;
    private static final int LINE_CHARS = 320;
    private static final int PARAGRAPH_CHARS = 700;

    /** Patterns that begin with {@code ^}, held without it: they look at the start only, and at short lines only. */
    private final List<Pattern> starts = new ArrayList<>();

    private final List<Anywhere> anywhere = new ArrayList<>();
    private final List<Pattern> enders = new ArrayList<>();

    /** @param word without which the pattern is not found */
    private record Anywhere(String word, Pattern pattern) {
        boolean isIn(String text, String lower) {
            return lower.contains(word) && pattern.matcher(text).find();
        }
    }

    private LineRules() {}

    static LineRules load() {
        LineRules rules = new LineRules();
        ResourceTable table = ResourceTable.load("line-patterns.tsv", 3);
        for (int i = 0; i < table.rows().size(); i++) {
            String[] row = table.rows().get(i);
            rules.add(table, i, row);
        }
        return rules;
    }

    private void add(ResourceTable table, int row, String[] cells) {
        String regex = cells[1];
        try {
            boolean anchored = regex.startsWith("^");
            Pattern pattern = Pattern.compile(
                    anchored ? regex.substring(1) : regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            switch (cells[0]) {
                case "drop" -> addDrop(anchored, cells[2], pattern);
                case "end" -> enders.add(pattern);
                default -> throw table.problem(row, "unknown kind " + cells[0]);
            }
        } catch (PatternSyntaxException e) {
            throw table.problem(row, "bad pattern: " + e.getDescription());
        }
    }

    private void addDrop(boolean anchored, String word, Pattern pattern) {
        if (anchored) {
            starts.add(pattern);
        } else {
            anywhere.add(new Anywhere(word, pattern));
        }
    }

    /** The chunks as pieces, each text once, without the title. */
    static List<PageDraft.Piece> pieces(List<Chunk> chunks, String title) {
        List<PageDraft.Piece> pieces = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        seen.add(title.toLowerCase(Locale.ROOT));
        for (Chunk chunk : chunks) {
            if (seen.add(chunk.text().toLowerCase(Locale.ROOT))) {
                pieces.add(new PageDraft.Piece(chunk.caption() ? BlockKind.CAPTION : BlockKind.BODY, chunk.text()));
            }
        }
        return pieces;
    }

    /** A line after which the article is over: {@code More from this paper}. */
    boolean isEnd(Chunk chunk) {
        return chunk.text().length() < SHORT_LINE && matches(enders, chunk.text());
    }

    boolean isNoise(Chunk chunk) {
        if (chunk.caption()) {
            return false;
        }
        double links = chunk.linkShare();
        if ((links > MOSTLY_LINKS && (chunk.text().length() > SHORT_LINE || links > 0.85))
                || !hasLetter(chunk.text())) {
            return true;
        }
        return (chunk.text().length() <= LINE_CHARS && matches(starts, chunk.text())) || contains(chunk.text());
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(text).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(String text) {
        if (text.length() > PARAGRAPH_CHARS) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return anywhere.stream().anyMatch(rule -> rule.isIn(text, lower));
    }
}
