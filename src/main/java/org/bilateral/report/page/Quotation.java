package org.bilateral.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilateral.report.chart.Markup;
import org.bilateral.report.data.Article;
import org.bilateral.report.data.Context;
import org.bilateral.report.data.Mention;

/** A mention: the sentence with its words marked, and where it comes from. */
public final class Quotation {
    private Quotation() {}

    /** The mention as HTML. */
    public static String html(Mention mention, Article article, Context context) {
        return "<blockquote>" + around(context.before()) + "<span class=\"sentence\">" + marked(mention) + "</span>"
                + around(context.after()) + "</blockquote><p class=\"from\">" + title(article)
                + part(article.publisher()) + part(article.published())
                + (mention.attribution().isEmpty() ? "" : part("according to " + mention.attribution()))
                + "<br>rule <code>" + Markup.escape(mention.rule()) + "</code>, confidence "
                + Markup.escape(mention.confidence()) + ", file <code>" + Markup.escape(article.path())
                + "</code>, mention <code>" + Markup.escape(mention.id()) + "</code></p>";
    }

    private static String title(Article article) {
        String cite = "<cite>" + Markup.escape(article.title().isEmpty() ? "article without title" : article.title())
                + "</cite>";
        String address = Markup.webAddress(article.url());
        return address.isEmpty()
                ? cite
                : "<a rel=\"noreferrer noopener external\" href=\"" + address + "\">" + cite + "</a>";
    }

    private static String around(String text) {
        return text.isEmpty() ? "" : " <span class=\"around\">" + Markup.escape(text) + "</span> ";
    }

    private static String part(String text) {
        return text.isEmpty() ? "" : ", " + Markup.escape(text);
    }

    private record Range(int start, int end, String kind) {
        boolean meets(Range other) {
            return start < other.end && other.start < end;
        }
    }

    /** The sentence with the words marked that name source, target, trigger, date and place. */
    private static String marked(Mention mention) {
        String sentence = mention.sentence();
        List<Range> ranges = new ArrayList<>();
        mark(ranges, sentence, mention.words().trigger(), "trigger");
        mark(ranges, sentence, mention.words().source(), "source");
        mark(ranges, sentence, mention.words().target(), "target");
        mark(ranges, sentence, mention.words().date(), "date");
        mark(ranges, sentence, mention.words().place(), "place");
        ranges.sort(Comparator.comparingInt(Range::start));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Range range : ranges) {
            out.append(Markup.escape(sentence.substring(at, range.start())) + "<mark class=\"" + range.kind()
                    + "\" title=\"" + range.kind() + "\">"
                    + Markup.escape(sentence.substring(range.start(), range.end())) + "</mark>");
            at = range.end();
        }
        return out.append(Markup.escape(sentence.substring(at))).toString();
    }

    /** The first place where the words stand as whole words and nothing else is marked. */
    private static void mark(List<Range> ranges, String sentence, String words, String kind) {
        if (words.isEmpty()) {
            return;
        }
        for (int start = sentence.indexOf(words); start >= 0; start = sentence.indexOf(words, start + 1)) {
            Range range = new Range(start, start + words.length(), kind);
            boolean whole = (start == 0 || !Character.isLetterOrDigit(sentence.charAt(start - 1)))
                    && (range.end() == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(range.end())));
            if (whole && ranges.stream().noneMatch(range::meets)) {
                ranges.add(range);
                return;
            }
        }
    }
}
