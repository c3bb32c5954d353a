package vn.anttcs.exchange.rule;

import static vn.anttcs.exchange.rule.Column.optional;
import static vn.anttcs.exchange.rule.Column.required;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The files by which an existing force is loaded. Each is CSV in UTF-8, separated by commas and quoted by RFC 4180; the
 * first row holds the headings, days are written dd/MM/yyyy, decimals with a dot. Every row names the decision that it
 * rests on, or the plan or order that has one, since nothing enters ANTTCS without one.
 */
public enum ImportTemplate {

    /**
     * Residential units (thôn, tổ dân phố). The commune code is that of the map on the day of the import; the former
     * territory is the province that the place belonged to until 30 June 2025, whose resolutions may still apply.
     */
    RESIDENTIAL_UNITS(
            required("Mã xã", "communeCode"),
            required("Mã thôn, tổ dân phố", "code"),
            required("Tên", "name"),
            required("Loại", "kind").word("Thôn", "VILLAGE").word("Tổ dân phố", "RESIDENTIAL_GROUP"),
            optional("Phân loại", "unitClass").word("I", "I").word("II", "II").word("III", "III"),
            required("Số hộ", "households"),
            required("Số nhân khẩu", "residents"),
            optional("Diện tích (km²)", "areaKm2"),
            optional("Mã tỉnh cũ", "formerTerritoryCode"),
            required("Ngày hiệu lực", "validFrom")),

    /** Teams (Tổ bảo vệ an ninh, trật tự); the codes of several residential units are separated by ";". */
    TEAMS(
            required("Mã xã", "communeCode"),
            required("Mã tổ", "teamCode"),
            required("Tên tổ", "name"),
            required("Mã thôn, tổ dân phố", "residentialUnitCodes"),
            required("Số thành viên được giao", "authorisedStrength"),
            required("Ngày thành lập", "validFrom")),

    /** Members (thành viên) who were recognised before the import. */
    MEMBERS(
            required("Mã tổ", "teamCode"),
            required("Số định danh cá nhân", "citizenId"),
            required("Họ và tên", "fullName"),
            required("Giới tính", "sex").word("Nam", "MALE").word("Nữ", "FEMALE"),
            required("Ngày sinh", "dateOfBirth"),
            required("Dân tộc", "ethnicity"),
            required("Trình độ học vấn", "educationLevel")
                    .word("Chưa qua", "NONE")
                    .word("Tiểu học", "PRIMARY")
                    .word("THCS", "LOWER_SECONDARY")
                    .word("THPT", "UPPER_SECONDARY")
                    .word("Trung cấp", "INTERMEDIATE")
                    .word("Cao đẳng", "COLLEGE")
                    .word("Đại học", "UNIVERSITY")
                    .word("Sau đại học", "POSTGRADUATE"),
            optional("Trình độ chuyên môn", "professionalLevel"),
            optional("Số điện thoại", "phone"),
            required("Nơi thường trú", "permanentResidence"),
            optional("Nơi ở hiện nay", "actualResidence"),
            required("Chức danh", "position")
                    .word("Tổ trưởng", "HEAD")
                    .word("Tổ phó", "DEPUTY")
                    .word("Tổ viên", "MEMBER"),
            required("Ngày công nhận", "recognisedOn"),
            optional("Lực lượng trước đây", "formerForce")
                    .word("Bảo vệ dân phố", "CIVIL_PROTECTION")
                    .word("Công an xã bán chuyên trách", "SEMI_PROFESSIONAL_COMMUNE_POLICE")
                    .word("Dân phòng", "CIVIL_DEFENCE_HEAD"),
            optional("Diện ưu tiên", "priorityGroup")
                    .word("Cựu công an", "FORMER_POLICE")
                    .word("Cựu quân nhân", "FORMER_ARMY")
                    .word("Cựu công an xã", "FORMER_COMMUNE_POLICE")
                    .word("Người có uy tín", "PRESTIGE")
                    .word("Cựu thành viên lực lượng", "FORMER_FORCE_MEMBER")),

    /**
     * Duty (nhiệm vụ đã thực hiện): the rows of one team and month make its duty sheet. They rest on a duty plan, a training
     * order or a mobilisation order, which has its decision, so they name none of their own.
     */
    DUTY(
            List.of(),
            required("Mã tổ", "teamCode"),
            required("Mã số thành viên", "memberNo"),
            required("Ngày", "day"),
            required("Loại nhiệm vụ", "dutyKind")
                    .word("Trực đêm", "NIGHT")
                    .word("Ngày nghỉ", "DAY_OFF")
                    .word("Ngày lễ, tết", "PUBLIC_HOLIDAY")
                    .word("Nặng nhọc, độc hại", "HEAVY_WORK")
                    .word("Địa bàn đặc thù", "AREA_DAY")
                    .word("Ca", "SHIFT")
                    .word("Tập huấn", "TRAINING_DAY")
                    .word("Điều động", "MOBILISATION_DAY"),
            optional("Số giờ", "hours"),
            required("Số kế hoạch, lệnh", "basisNo"),
            optional("Mã xã nơi làm nhiệm vụ", "placeCode"),
            optional("Ghi chú", "note")),

    /**
     * Existing equipment (trang bị hiện có): what a store, a team or a member holds already, each row one of the three. A
     * member is named by number or by citizen id; the day is the one since which it is held, from which its service life
     * counts.
     */
    EQUIPMENT(
            optional("Mã kho", "storeNo"),
            optional("Mã tổ", "teamCode"),
            optional("Mã số thành viên hoặc số định danh", "memberNo"),
            required("Mã loại trang bị", "kindCode"),
            optional("Cỡ", "size"),
            optional("Số lô", "lotNo"),
            optional("Số hiệu", "serialNo"),
            required("Số lượng", "quantity"),
            required("Tình trạng", "state").word("Dùng được", "SERVICEABLE").word("Hư hỏng", "DAMAGED"),
            required("Giữ từ ngày", "heldSince"),
            optional("Đơn giá (đồng)", "priceDong"));

    // Unmodifiable, which the type List cannot say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Column> columns;

    ImportTemplate(Column... own) {
        this(decision(), own);
    }

    ImportTemplate(List<Column> last, Column... own) {
        columns = Stream.concat(Stream.of(own), last.stream()).toList();
    }

    private static List<Column> decision() {
        return List.of(
                required("Số quyết định", "decisionNumber"),
                required("Ngày quyết định", "decisionDate"),
                required("Cơ quan ban hành", "decisionIssuer"),
                optional("Người ký", "decisionSigner"));
    }

    /** All columns in the order of the file; the last four are the decision, where the rows have one. */
    public List<Column> columns() {
        return columns;
    }

    /** The first row of the file. */
    public List<String> headings() {
        return columns().stream().map(Column::heading).toList();
    }

    /**
     * The column that fills a field.
     *
     * @throws NoSuchElementException if the template has no such field
     */
    public Column column(String field) {
        return columns().stream()
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(this + " has no column for the field " + field));
    }
}
