package vn.anttcs.platform.soap;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An instant on the SOAP wire: UTC with {@code Z}, whole seconds, because older toolkits lose fractions. */
public final class InstantAdapter extends XmlAdapter<String, Instant> {
    @Override
    public Instant unmarshal(String text) {
        return text == null ? null : Instant.parse(text.strip());
    }

    @Override
    public String marshal(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
