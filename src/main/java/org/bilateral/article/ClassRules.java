package org.bilateral.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of an element's classes, id and role say of it, by the table {@code page-parts.tsv}. */
final class ClassRules {
    /** What an element is, as far as its names tell. */
    enum Part {
        /** Boilerplate, unless most of the page's prose is in it. */
        ASIDE,
        /** Boilerplate unless it holds prose. */
        WEAK,
        /** Boilerplate when short: bylines, dates, credits. */
        SHORT,
        UNKNOWN
    }

    private static final int SHORT_WORD = 24;

    private final Set<String> asides;
    private final Set<String> weak;
    private final Set<String> shorts;
    private final Set<String> hiddenClasses;
    private final Set<String> captions;
    private final Set<String> tags;
    private final Set<String> roles;

    private ClassRules(Map<String, Set<String>> groups) {
        this.asides = groups.getOrDefault("aside", Set.of());
        this.weak = groups.getOrDefault("weak", Set.of());
        this.hiddenClasses = groups.getOrDefault("hidden", Set.of());
        this.shorts = groups.getOrDefault("short", Set.of());
        this.captions = groups.getOrDefault("caption", Set.of());
        this.tags = groups.getOrDefault("tag", Set.of());
        this.roles = groups.getOrDefault("role", Set.of());
    }

    static ClassRules load() {
        return new ClassRules(ResourceTable.load("page-parts.tsv", 2).grouped());
    }

    boolean isCaption(Element element) {
        String names = element.className();
        return !names.isEmpty() && matches(words(names), captions);
    }

    Part partOf(Element element) {
        if (tags.contains(element.normalName()) || isHidden(element) || roles.contains(element.attr("role"))) {
            return Part.ASIDE;
        }
        String names = element.className() + " " + element.id();
        if (names.length() < 3) {
            return Part.UNKNOWN;
        }
        List<String> words = words(names);
        if (matches(words, asides)) {
            return Part.ASIDE;
        }
        if (matches(words, weak)) {
            return Part.WEAK;
        }
        return matches(words, shorts) ? Part.SHORT : Part.UNKNOWN;
    }

    /** By attribute, style, or a class that themes use for nothing else. */
    boolean isHidden(Element element) {
        String style = element.attr("style");
        for (String name : element.classNames()) {
            if (hiddenClasses.contains(name)) {
                return true;
            }
        }
        return element.hasAttr("hidden")
                || (!style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
    }

    /** A word, or two neighbouring ones joined by a hyphen, is in the set. */
    private static boolean matches(List<String> words, Set<String> set) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (set.contains(word)) {
                return true;
            }
            if (i + 1 < words.size() && set.contains(word + "-" + words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code "c-relatedLinks story_body"} gives {@code c, related, links, story, body}. */
    static List<String> words(String names) {
        List<String> words = new ArrayList<>(8);
        int start = -1;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                if (i - start < SHORT_WORD) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
