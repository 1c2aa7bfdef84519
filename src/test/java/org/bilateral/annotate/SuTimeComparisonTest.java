package org.bilateral.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.bilateral.document.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The hand-written sentences again, read by SUTime: where both give a day, week, month or year, do they agree? */
@Tag("slow")
final class SuTimeComparisonTest {
    private static final DateFinder FINDER = DateFinder.load();

    @Test
    void givesTheDatesThatSuTimeGives() throws IOException {
        AnnotationPipeline suTime = suTime();
        List<String> different = new ArrayList<>();
        int both = 0;
        for (Object[] cells : DateFinderTest.cases().map(cells -> cells.get()).toList()) {
            LocalDate published = (LocalDate) cells[0];
            String sentence = (String) cells[1];
            List<String> theirs = theirs(suTime, published, sentence);
            List<String> ours = ours(published, sentence);
            if (!theirs.isEmpty() && !ours.isEmpty()) {
                both++;
                if (theirs.stream().noneMatch(ours::contains)) {
                    different.add(published + " " + sentence + " SUTime " + theirs + " ours " + ours);
                }
            }
        }
        different.forEach(line -> System.out.println("DIFFERENT " + line));
        System.out.printf("SUTIME %d of %d sentences agree%n", both - different.size(), both);
        assertThat(both).isGreaterThan(60);
        assertThat(different).hasSizeLessThan(both / 5);
    }

    private static AnnotationPipeline suTime() {
        Properties rules = new Properties();
        rules.setProperty("sutime.includeRange", "false");
        rules.setProperty("sutime.binders", "0");
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false, "en"));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", rules));
        return pipeline;
    }

    private static List<String> theirs(AnnotationPipeline suTime, LocalDate published, String sentence) {
        Annotation annotation = new Annotation(sentence);
        annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        suTime.annotate(annotation);
        List<String> values = new ArrayList<>();
        for (CoreMap time : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            String value =
                    time.get(TimeExpression.Annotation.class).getTemporal().getTimexValue();
            if (value != null && value.matches("\\d{4}(-W\\d\\d|-\\d\\d(-\\d\\d)?)?(T.*)?")) {
                values.add(value.replaceAll("T.*", ""));
            }
        }
        return values;
    }

    private static List<String> ours(LocalDate published, String sentence) {
        List<String> values = new ArrayList<>();
        for (List<Token> tokens : new Tokenizer().sentences(sentence, new Span(0, sentence.length()))) {
            for (DateMention mention : FINDER.find(tokens, published)) {
                values.add(value(mention.start(), mention.precision()));
                values.add(value(mention.futureStart(), mention.precision()));
            }
        }
        return values;
    }

    private static String value(LocalDate day, String precision) {
        return switch (precision) {
            case "day" -> day.toString();
            case "month" -> day.toString().substring(0, 7);
            case "year" -> day.toString().substring(0, 4);
            default ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }
}
