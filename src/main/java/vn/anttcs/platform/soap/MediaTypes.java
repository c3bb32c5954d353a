package vn.anttcs.platform.soap;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

/** Content types as clients really write them, with parameters that are not always quoted as they should be. */
final class MediaTypes {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?'?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /** The character set that the header names, or null when the document itself has to tell. */
    static String charset(String type) {
        if (type == null) {
            return null;
        }
        Matcher matcher = CHARSET.matcher(type);
        if (!matcher.find()) {
            return null;
        }
        try {
            String name = matcher.group(1);
            if (!Charset.isSupported(name)) {
                throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
            }
            // A byte order mark decides better than the name when the name leaves the order open.
            return name.equalsIgnoreCase("utf-16") || name.equalsIgnoreCase("utf-8") ? null : name;
        } catch (IllegalCharsetNameException wrong) {
            throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    /** A parameter of the type, quoted or not, or null. */
    static String parameter(String type, String name) {
        Matcher matcher = Pattern.compile(
                        ";\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(type);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
