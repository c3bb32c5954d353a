package vn.anttcs.platform.soap;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** A day on the SOAP wire ({@code yyyy-MM-dd}, no zone) as {@link LocalDate}. The normalising step has removed zones before. */
public final class DateAdapter extends XmlAdapter<String, LocalDate> {
    @Override
    public LocalDate unmarshal(String text) {
        return text == null ? null : LocalDate.parse(text.strip());
    }

    @Override
    public String marshal(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
