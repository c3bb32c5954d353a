package vn.anttcs.documentation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The landing page as it is written, without the script that fills it. */
final class LandingPage {
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre data-example=\"([^\"]+)\"><code>(.*?)</code></pre>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");
    private final String text = CommandBlock.text(Path.of("src", "main", "webapp", "index.html"));

    /** The examples by name, in their order, as a reader copies them. */
    Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        EXAMPLE.matcher(text).results().forEach(found -> examples.put(found.group(1), plain(found.group(2))));
        return examples;
    }

    /** What the page links to or loads, as written. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The texts in one language. */
    List<String> texts(String language) {
        return Pattern.compile("<span lang=\"" + language + "\">(.*?)</span>", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
