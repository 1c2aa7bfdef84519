package org.bilateral.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Articles in web archives, the same ones for each seed: the sample articles with other states and on other days, and
 * stories that show what only many documents together show.
 */
final class Sample {
    private static final Path SAMPLES = Path.of("input");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);
    private static final int DAYS = 150;
    private static final int KINDS = 10;

    private static final List<String> STATES = List.of(
            "France", "Japan", "Kenya", "Uganda", "Chile", "Peru", "Poland", "Belarus", "Egypt", "Sudan", "Norway",
            "Iceland", "Nepal", "Bhutan", "Mexico", "Ghana");
    private static final List<String> FIRST_NAMES = List.of("Anton", "Maria", "Pavel", "Ines", "Jonas", "Leila");
    private static final List<String> SURNAMES =
            List.of("Varela", "Okwaro", "Lindqvist", "Tamang", "Brodsky", "Haddad", "Mbeki");
    private static final List<String> WORDS = List.of(
            "quiet", "harbour", "window", "yellow", "garden", "table", "painted", "wooden", "corner", "evening", "lamp",
            "bakery", "narrow", "bridge", "library", "bench", "orchard", "copper", "kettle", "meadow", "curtain");
    private static final int TOLD_ACTS = 7;
    /** As the samples write them. */
    private static final List<String> SAMPLE_STATES =
            List.of("Finland", "Turkey", "Kenya", "Tanzania", "Ethiopia", "Eritrea", "Georgia", "Russia", "Japan");

    private final Random random;
    private final List<String> pages = new ArrayList<>();

    private Sample(long seed) {
        random = new Random(seed);
    }

    /** Writes that many documents into that many packed web archives. */
    static void write(Path folder, long seed, int documents, int archives) throws IOException {
        Sample sample = new Sample(seed);
        List<String> stories = originals();
        for (int i = 0; i < documents; i++) {
            sample.pages.add(sample.page(i, stories));
        }
        Files.createDirectories(folder);
        for (int archive = 0; archive < archives; archive++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "news-%03d.warc.gz", archive));
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int i = archive; i < documents; i += archives) {
                    out.write(packed(i, sample.url(i), sample.pages.get(i)));
                }
            }
        }
    }

    private static List<String> originals() throws IOException {
        List<String> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.toString();
                if (name.endsWith(".html") || name.endsWith(".html.gz")) {
                    try (InputStream in = Files.newInputStream(file);
                            InputStream page = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
                        stories.add(new String(page.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return stories;
    }

    private String page(int i, List<String> stories) {
        String a = any(STATES);
        String b = other(a);
        String c = other(a, b);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        // few people, so that articles of different days name the same ones
        int who = random.nextInt(SURNAMES.size());
        String person = FIRST_NAMES.get(who % FIRST_NAMES.size()) + " " + SURNAMES.get(who);
        String home = STATES.get(who);
        return switch (i % KINDS) {
            case 0, 1, 2 -> varied(stories.get(random.nextInt(stories.size())), a, b, day);
            case 3 -> told(i);
            case 4 ->
                story(
                        day,
                        i,
                        "The foreign minister of " + home + ", " + person + ", met with his counterpart from "
                                + a(home, a, b) + " on Monday, according to report " + i + ".",
                        "Talks went on for " + (i % 7 + 2) + " hours and both sides called them useful.");
            case 5 ->
                story(
                        day,
                        i,
                        person + " met with the president of " + a(home, a, b) + " in the capital on Tuesday.",
                        person + " thanked " + a(home, a, b) + " for its help in matter " + i + ".");
            case 6 ->
                story(
                        day,
                        i,
                        "The foreign ministers of " + a + ", " + b + " and " + c
                                + " signed an agreement on trade on Wednesday.",
                        a + " accused " + other(a, b, c) + " of breaking treaty " + i + ".");
            case 7 ->
                story(
                        day,
                        i,
                        "The president of " + a + " will visit " + b + " next week, report " + i + " says.",
                        b + " imposed sanctions on " + c + " and expelled two of its diplomats.");
            case 8 -> i < KINDS ? varied(stories.get(0), a, b, day) : again(i);
            default ->
                i % (3 * KINDS) == 9
                        ? "<html><head><title>Contact</title></head><body><p>Write to us.</p></body></html>"
                        : story(
                                day,
                                i,
                                "The president of " + a + " visited " + b + " on Thursday and met its prime minister.",
                                "He did not visit " + c + ", and denied that " + c + " had attacked " + b + ".");
        };
    }

    /** One of a few acts, as papers tell it: with its day or without, with its place or without. */
    private String told(int i) {
        int act = random.nextInt(TOLD_ACTS);
        LocalDate day = FIRST_DAY.plusDays(7L * act);
        String pair = STATES.get(act) + " and " + STATES.get(act + TOLD_ACTS);
        String date = day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        String visit = "The foreign minister of " + STATES.get(act) + " %s " + STATES.get(act + TOLD_ACTS) + " on "
                + date + ".";
        if (random.nextInt(4) == 0) {
            return story(day.minusDays(2), i, visit.formatted("will visit"), "Both sides have prepared for it.");
        }
        List<String> ways = List.of(
                visit.formatted("visited"),
                "The foreign ministers of " + pair + " met on " + date + " in Geneva.",
                "The foreign ministers of " + pair + " met in Geneva.",
                "The foreign ministers of " + pair + " have met.",
                STATES.get(act) + " imposed sanctions on " + STATES.get(act + TOLD_ACTS) + " on " + date + ".",
                STATES.get(act) + " has imposed sanctions on " + STATES.get(act + TOLD_ACTS) + ".");
        return story(day.plusDays(random.nextInt(3)), i, any(ways), any(ways));
    }

    /** Words that mean nothing to the pipeline, but make each text one of its own. */
    private String filler() {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append("The ")
                    .append(any(WORDS))
                    .append(' ')
                    .append(any(WORDS))
                    .append(" of the ")
                    .append(any(WORDS))
                    .append(" was ")
                    .append(any(WORDS))
                    .append(" near the ")
                    .append(any(WORDS))
                    .append(", where a ")
                    .append(any(WORDS))
                    .append(" and a ")
                    .append(any(WORDS))
                    .append(" stood by the ")
                    .append(any(WORDS))
                    .append(". ");
        }
        return text.toString();
    }

    private static String a(String home, String a, String b) {
        return a.equals(home) ? b : a;
    }

    /** A page that was there before: to the letter, or corrected on a later day. */
    private String again(int i) {
        String page = pages.get(random.nextInt(i));
        return random.nextBoolean() ? page : page.replace("useful", "fruitful").replace("Monday", "Sunday");
    }

    /** Most documents have an address of their own; one in ten is a later version of another, or on another site. */
    private String url(int i) {
        String site = "https://www.paper" + i % 7 + ".example/";
        return i % KINDS == 8 && i % 4 != 0 ? site + "story-" + i / 20 : site + "story-" + (1000 + i);
    }

    private String varied(String page, String a, String b, LocalDate day) {
        String varied = page;
        for (int i = 0; i < SAMPLE_STATES.size(); i++) {
            if (random.nextInt(3) == 0) {
                varied = varied.replace(SAMPLE_STATES.get(i), i % 2 == 0 ? a : b);
            }
        }
        return varied.replaceAll(
                        "(\"(?:datePublished|published_time|content)\"?[:=] ?\")(?:19|20)\\d\\d-\\d\\d-\\d\\d",
                        "$1" + day)
                .replaceAll("<link rel=\"canonical\"[^>]*>", "")
                .replaceAll("<meta property=\"og:url\"[^>]*>", "");
    }

    private String story(LocalDate day, int i, String first, String second) {
        return "<html lang=\"en\"><head><title>Report " + i + " of the day</title><meta property="
                + "\"article:published_time\" content=\"" + day + "T08:00:00Z\"></head><body><article><h1>Report " + i
                + " of the day</h1><p>" + first + "</p><p>" + second + "</p><p>" + filler()
                + "</p></article></body></html>";
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String other(String... taken) {
        String word = any(STATES);
        while (List.of(taken).contains(word)) {
            word = any(STATES);
        }
        return word;
    }

    private static byte[] packed(int number, String url, String page) throws IOException {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format(Locale.ROOT, "%012d", number) + ">\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
                + "WARC-Target-URI: " + url + "\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + (http.length + body.length) + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(http);
            out.write(body);
            out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
