package org.bilateral.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bilateral.document.Span;
import org.jspecify.annotations.Nullable;

/** The agency's dateline at the start of an article, by the table {@code datelines.tsv} of agencies, regions and labels. */
final class DatelineFinder {
    private static final int LONGEST = 140;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'\u2019.-]+(?:[ /]\\p{Lu}[\\p{Lu}'\u2019.-]*){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}'\u2019.-]*";
    private static final String REGION = "(?:, ?" + NAME + "(?: " + NAME + "){0,2}){0,2}";
    private static final String MONTH =
            "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DATE = "(?:[,.]? ?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?)";
    private static final String DASH = "(?:\\s*(?:--+|\u2014|\u2015|#8212;)\\s*|\\s+[-\u2013_]+\\s+|[-\u2013]\\s+)";
    private static final String NEXT = "(?=[\\p{Lu}\\d\"'\u201c\u2018$\u00a3\u20ac])";

    private static final Pattern SIGNED = Pattern.compile("^(?<place>(?:" + NAME + "(?:[ /]" + NAME + "){0,3}" + REGION
            + ")?)" + DATE + "?\\s*\\((?<agency>[^()]{2,40})\\)(?<dash>" + DASH + "|\\s*:?\\s+)");
    private static final Pattern IN_CAPITALS =
            Pattern.compile("^(?<place>" + CAPITALS + REGION + ")" + DATE + "?(?:" + DASH + "|\\s?:\\s+)" + NEXT);
    private static final Pattern DATED = Pattern.compile(
            "^(?<place>" + NAME + "(?: " + NAME + "){0,2}" + REGION + ")" + DATE + "(?:" + DASH + "|\\s?:\\s+)" + NEXT);
    private static final Pattern PLAIN =
            Pattern.compile("^(?<place>" + NAME + "(?: " + NAME + ")?)(?:\\s[-\u2013\u2014]\\s|--\\s?)" + NEXT);
    private static final Pattern BARE = Pattern.compile("^(?<place>(?:" + CAPITALS + "),?) (?=\\p{Lu}\\p{Ll})");
    private static final Pattern SENT_BY =
            Pattern.compile("^(?<agency>[^-\u2013\u2014]{2,30}?)\\s+(?:--|[-\u2013\u2014])\\s+");

    private final Set<String> agencies;
    private final Set<String> labels;
    private final List<String> regions;

    private DatelineFinder(Map<String, Set<String>> groups) {
        agencies = groups.getOrDefault("agency", Set.of());
        labels = groups.getOrDefault("label", Set.of());
        regions = groups.getOrDefault("region", Set.of()).stream()
                .sorted((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b))
                .collect(Collectors.toList());
    }

    static DatelineFinder load() {
        return new DatelineFinder(ResourceTable.load("datelines.tsv", 2).grouped());
    }

    /** The dateline of a paragraph that starts at {@code offset} of the article's text, or null. */
    @Nullable
    Dateline find(String paragraph, int offset) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        Matcher sentBy = SENT_BY.matcher(head);
        int from = 0;
        String sender = "";
        if (sentBy.find() && agencies.contains(sentBy.group("agency"))) {
            from = sentBy.end();
            sender = sentBy.group("agency");
        }
        Found found = findPlace(head.substring(from));
        if (found == null) {
            return from == 0 ? null : new Dateline("", sender, new Span(offset, offset + from));
        }
        String agency = found.agency().isEmpty() ? sender : found.agency();
        return new Dateline(normalCase(found.place()), agency, new Span(offset, offset + from + found.end()));
    }

    private record Found(String place, String agency, int end) {}

    private @Nullable Found findPlace(String head) {
        Matcher signed = SIGNED.matcher(head);
        if (signed.find() && isAgency(signed.group("agency"), signed.group("place"), signed.group("dash"))) {
            return new Found(signed.group("place"), signed.group("agency"), signed.end());
        }
        for (Pattern pattern : List.of(IN_CAPITALS, DATED, PLAIN)) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find() && !labels.contains(matcher.group("place").toUpperCase(Locale.ROOT))) {
                return new Found(matcher.group("place"), "", matcher.end());
            }
        }
        return findBare(head);
    }

    /** {@code TBILISI, Georgia Georgian President…}: no dash, so the region must be a known one. */
    private @Nullable Found findBare(String head) {
        Matcher bare = BARE.matcher(head);
        if (!bare.find()) {
            return null;
        }
        for (String region : regions) {
            int end = bare.end() + region.length();
            if (head.startsWith(region, bare.end())
                    && head.length() > end + 1
                    && head.charAt(end) == ' '
                    && Character.isUpperCase(head.charAt(end + 1))) {
                return new Found(head.substring(0, end), "", end + 1);
            }
        }
        return null;
    }

    /** A known agency, or an unknown one between a place in capitals and a dash. */
    private boolean isAgency(String agency, String place, String dash) {
        for (String part : agency.split("[/,]| and ", -1)) {
            if (agencies.contains(part.strip())) {
                return true;
            }
        }
        String city = place.replaceFirst(",.*", "");
        return !dash.isBlank() && city.length() > 2 && city.equals(city.toUpperCase(Locale.ROOT));
    }

    /** {@code U.N.} and {@code B.C.}, not {@code ST.} */
    private static boolean isInitials(String word) {
        int point = word.indexOf('.');
        return point >= 0 && (point < word.length() - 1 || word.length() < 3);
    }

    /** {@code AL-FASHER, Sudan} gives {@code Al-Fasher, Sudan}; a name with points ({@code U.N.}) stays. */
    static String normalCase(String place) {
        StringBuilder out = new StringBuilder();
        for (String word : place.replaceFirst(",$", "").split("(?<=[ ,/-])|(?=[ ,/-])", -1)) {
            boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !isInitials(word);
            out.append(capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return out.toString();
    }
}
