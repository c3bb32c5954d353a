package vn.anttcs.organisation.persistence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.UnitLevel;

/** Số liệu đơn vị hành chính: the real units that come with the program; sources and licences lie beside the files. */
public final class UnitData {
    private static final String FOLDER = "/vn/anttcs/organisation/units/";

    /** A unit as it stands in a file; what the file leaves open is null. */
    public record Line(
            String code,
            UnitLevel level,
            String kind,
            String name,
            String parentCode,
            String legalBasis,
            String areaKm2,
            String population) {}

    /** A line of the succession of 1 July 2025. */
    public record Succession(String oldCode, String newCode, Extent extent) {}

    private UnitData() {}

    /** 63 provinces, 696 districts and 10,035 communes until 30 June 2025. */
    public static List<Line> until2025() {
        return read("units-2024.csv", UnitData::line);
    }

    /** 34 provinces and 3,321 communes from 1 July 2025. */
    public static List<Line> from2025() {
        return read("units-2025-07-01.csv", UnitData::line);
    }

    /** The units that changed name and kind on 30 April 2026. */
    public static List<Line> from2026() {
        return read("units-2026-04-30-changes.csv", UnitData::line);
    }

    /** 10,602 links of old communes to new ones. */
    public static List<Succession> succession() {
        return read(
                "succession-2025-07-01.csv",
                row -> new Succession(
                        row.getField("oldCode"), row.getField("newCode"), Extent.valueOf(row.getField("extent"))));
    }

    private static Line line(NamedCsvRecord row) {
        return new Line(
                row.getField("code"),
                UnitLevel.valueOf(row.getField("level")),
                row.getField("kind"),
                row.getField("name"),
                optional(row, "parentCode"),
                optional(row, "legalBasis"),
                optional(row, "areaKm2"),
                optional(row, "population"));
    }

    private static String optional(NamedCsvRecord row, String field) {
        return row.findField(field).filter(text -> !text.isBlank()).orElse(null);
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> line) {
        try (InputStreamReader text = new InputStreamReader(
                        UnitData.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text);
                Stream<NamedCsvRecord> stream = rows.stream()) {
            return stream.map(line).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
