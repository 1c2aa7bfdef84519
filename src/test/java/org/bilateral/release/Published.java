package org.bilateral.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilateral.article.PublishedBasis;
import org.bilateral.consolidate.Consolidation;
import org.bilateral.consolidate.Consolidator;
import org.bilateral.consolidate.Correction;
import org.bilateral.consolidate.Interaction;
import org.bilateral.consolidate.Telling;
import org.bilateral.consolidate.panel.Panel;
import org.bilateral.consolidate.syndication.ArticleFacts;
import org.bilateral.consolidate.syndication.Fingerprint;
import org.bilateral.document.Identifiers;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.bilateral.extract.InteractionMention;
import org.bilateral.extract.Status;
import org.bilateral.ontology.Actor;
import org.bilateral.ontology.EventCategory;
import org.bilateral.ontology.EventType;
import org.bilateral.ontology.Ontology;
import org.bilateral.release.facts.About;
import org.bilateral.release.facts.Program;
import org.bilateral.release.facts.Version;
import org.bilateral.write.Provenance;
import org.bilateral.write.TableFolder;
import org.bilateral.write.Tables;

/** Tables as a night publishes them, made without reading articles. */
public final class Published {
    /** The vocabulary of the program. */
    public static final Ontology ONTOLOGY = Ontology.load();

    private final List<ArticleFacts> articles = new ArrayList<>();
    private final List<InteractionMention> mentions = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final SortedMap<String, String> inputs = new TreeMap<>();
    private String coding = "c0000000000000001";
    private int sentence;

    /** What most tests release: states of several decades, meetings, traps in the text. */
    public static Published sample() {
        Published all = new Published();
        all.article("spring", "2021-03-24")
                .tell("spring", "CHN", EventType.CONSULT, "RUS", "2021-03-22", "")
                .tell("spring", "CHN", EventType.CONSULT, "RUS", "2021-03-02", "phone")
                .tell("spring", "USA", EventType.ACCUSE, "CHN", "2021-03-20", "");
        all.article("summer", "2021-06-30")
                .tell("summer", "RUS", EventType.CONSULT, "CHN", "2021-06-28", "visit")
                .tell("summer", "NAM", EventType.AID, "ZWE", "2021-06-10", "")
                .tell("summer", "USA", EventType.SANCTION, "RUS", "2021-06-14", "")
                .say(
                        "summer",
                        Telling.of(id("summer"), "NAM", EventType.ACCUSE, "RUS", "2021-06-22")
                                .saying("=cmd|' /C calc'!A0, \"quoted\"; 1e10\r\nNA", 0.25))
                .say(
                        "summer",
                        Telling.of(id("summer"), "GBR", EventType.THREATEN, "IRN", "2021-06-23")
                                .as(Status.DENIED))
                .say(
                        "summer",
                        Telling.of(id("summer"), "CHN", EventType.CONSULT, "JPN", "2021-06-21")
                                .in("Guilin", "CHN")
                                .by("Wang Yi (foreign minister)", "Taro Kono (defence minister)")
                                .about("diplomatic", "economic"));
        all.article("old", "1999-04-02")
                .tell("old", "USA", EventType.ASSAULT, "SRB", "1999-04-01", "")
                .tell("old", "DEU", EventType.SUPPORT, "USA", "1985-05-05", "")
                .tell("old", "FRA", EventType.AGREE, "YEM", "1985-05-06", "")
                .tell("old", "UN", EventType.REQUEST, "SDN", "1998-02-03", "");
        return all;
    }

    /** The id that an article of that name has. */
    public static String id(String name) {
        return Identifiers.hashed("a", name);
    }

    /** Adds an article. */
    public Published article(String name, String day) {
        String path = name + ".html";
        String hash = Identifiers.sha256(name.getBytes(StandardCharsets.UTF_8));
        inputs.put(path, hash);
        articles.add(new ArticleFacts(
                id(name),
                path,
                hash,
                "https://example.org/" + name,
                "What the article " + name + " has for its headline",
                "NA",
                List.of("Ann Author"),
                "en",
                null,
                LocalDate.parse(day),
                PublishedBasis.META,
                100,
                1,
                Fingerprint.of(name + " tells of things that no other article tells of in these very words")));
        return this;
    }

    /** Adds a sentence of an article. */
    public Published tell(String article, String source, EventType type, String target, String day, String mode) {
        Telling telling = Telling.of(id(article), source, type, target, day)
                .saying("In " + article + " it says that " + source + " did " + type + " to " + target + ".", 0.7);
        boolean directed = type != EventType.CONSULT || mode.equals("visit");
        return say(article, mode.isEmpty() ? telling : telling.how(mode, "", directed));
    }

    /** Adds a sentence of an article. */
    public Published say(String article, Telling telling) {
        sentence++;
        mentions.add(telling.at(sentence, "act-" + sentence).mention());
        return this;
    }

    /** Takes an article away. */
    public Published without(String article) {
        articles.removeIf(one -> one.articleId().equals(id(article)));
        mentions.removeIf(one -> one.articleId().equals(id(article)));
        inputs.remove(article + ".html");
        return this;
    }

    /** Takes the acts of a type away, as other rules would. */
    public Published withoutActs(EventType type) {
        mentions.removeIf(one -> one.eventType() == type);
        return this;
    }

    /** Corrects an interaction. */
    public Published correct(String id, String field, String value) {
        corrections.add(new Correction(id, field, value, "Ann", LocalDate.parse("2021-07-01"), "seen"));
        return this;
    }

    /** Lets it be coded by other rules. */
    public Published codedBy(String version) {
        coding = version;
        return this;
    }

    /** What all sentences together say. */
    public Consolidation consolidation() {
        return new Consolidator().consolidate(articles, mentions, corrections);
    }

    /** The id of the only interaction of that kind. */
    public String interaction(String source, EventType type, String target) {
        return consolidation().interactions().stream()
                .filter(one -> one.source().code().equals(source)
                        && one.target().code().equals(target)
                        && one.eventType() == type)
                .map(Interaction::id)
                .reduce((a, b) -> {
                    throw new IllegalStateException("several");
                })
                .orElseThrow();
    }

    /** Publishes the tables as a run of that name. */
    public Path to(Path output, String run) throws IOException {
        Path folder = output.resolve("runs").resolve(run);
        write(new TableFolder(folder));
        new Provenance("0.1.0", "", coding, ONTOLOGY.version(), inputs).write(folder);
        Path latest = output.resolve("latest");
        Files.deleteIfExists(latest);
        Files.createSymbolicLink(latest, Path.of("runs", run));
        return folder;
    }

    private void write(TableFolder folder) throws IOException {
        Tables tables = Tables.of(ONTOLOGY);
        Consolidation consolidation = consolidation();
        folder.write(tables.interactions(), consolidation.interactions().stream());
        folder.write(tables.mentions(), consolidation.mentions().stream());
        folder.write(tables.articles(), articles.stream().sorted(Comparator.comparing(ArticleFacts::articleId)));
        folder.write(
                tables.rejections(),
                Stream.of(new Rejection(
                        Identifiers.hashed("d", "bad"), "bad.html", RejectionReason.NO_TEXT, "0 characters")));
        folder.write(tables.actors(), ONTOLOGY.listActors().stream().sorted(Comparator.comparing(Actor::code)));
        folder.write(tables.stateCodes(), ONTOLOGY.listStateCodes().stream());
        folder.write(tables.persons(), Stream.empty());
        folder.write(tables.personConflicts(), Stream.empty());
        folder.write(
                tables.eventTypes(),
                ONTOLOGY.listEventCategories().stream()
                        .sorted(Comparator.comparing(
                                        (EventCategory one) -> one.eventType().name())
                                .thenComparing(EventCategory::mode)));
        folder.write(tables.dyadMonth(), panel(consolidation, Panel.Period.MONTH));
        folder.write(tables.dyadDay(), panel(consolidation, Panel.Period.DAY));
        folder.write(tables.supersededIds(), consolidation.superseded().stream());
        folder.write(tables.corrections(), consolidation.corrections().stream());
    }

    private static Stream<Panel.Cell> panel(Consolidation consolidation, Panel.Period period) {
        return Panel.of(
                consolidation.interactions(),
                one -> ONTOLOGY.getCategory(one.eventType(), one.mode()).goldstein(),
                period,
                false)
                .stream();
    }

    /** A request as the command line makes it when nothing speaks against the release. */
    public static ReleaseRequest request(Path output, String version) {
        return request(output, version, List.of(), ReleaseRequest.Choices.USUAL);
    }

    /** A request with doubts and choices. */
    public static ReleaseRequest request(
            Path output, String version, List<String> doubts, ReleaseRequest.Choices choices) {
        About about = new About(
                "bilateral",
                "Interactions, a \"test\"",
                "A few sentences: with a colon & more.",
                List.of(
                        new About.Author("Okwaro", "Ann", "https://orcid.org/0000-0002-1825-0097", "A University"),
                        new About.Author("The bilateral project", "", "", "")),
                List.of("event data"),
                "https://example.org/data",
                "10.5281/zenodo.1234567");
        Program program =
                new Program("0.1.0", "0123456789012345678901234567890123456789", "{\"bomFormat\":\"CycloneDX\"}\n");
        return new ReleaseRequest(output, new Version(version), null, about, program, doubts, choices);
    }

    /** Publishes and releases. */
    public Path release(Path output, String version) throws IOException {
        to(output, "run-" + version);
        return ReleaseBuilder.make(request(output, version), ONTOLOGY);
    }

    /** Every file below a folder by its path, with its content. */
    public static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** A copy of a release that can be written to. */
    public static Path copy(Path release, Path target) throws IOException {
        for (var file : files(release).entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return target;
    }
}
