package vn.anttcs.personnel.api;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.shared.Sex;

/** Thành viên trong danh sách: what a list shows of a member; the fields mean the same as in {@link Member}. */
public record MemberSummary(
        String memberNo,
        String citizenId,
        String fullName,
        Sex sex,
        LocalDate dateOfBirth,
        EducationLevel educationLevel,
        String phone,
        String teamCode,
        Position position,
        MemberStatus status,
        LocalDate statusFrom,
        long version) {}
