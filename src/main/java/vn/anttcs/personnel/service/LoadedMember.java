package vn.anttcs.personnel.service;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.FormerForce;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.Sex;

/**
 * Thành viên trong đợt nạp: somebody recognised in the past, of a roster load, already checked in form.
 *
 * @param citizenId new within the force; 12 digits, or 9 of an old card
 * @param fullName cleaned, at most 120 characters
 * @param phone ten digits, or null
 * @param teamId internal id of the team served in since recognition
 * @param recognisedOn first day of service
 * @param decisionId the decision it rests on, or null
 */
public record LoadedMember(
        String citizenId,
        String fullName,
        Sex sex,
        LocalDate dateOfBirth,
        String ethnicity,
        EducationLevel educationLevel,
        String professionalLevel,
        String phone,
        String permanentResidence,
        String actualResidence,
        long teamId,
        Position position,
        LocalDate recognisedOn,
        FormerForce formerForce,
        PriorityGroup priorityGroup,
        Long decisionId) {

    /**
     * The same with the words of the contracts, for those who bring them in files.
     *
     * @param person everything about the person
     * @param teamId internal id of the team
     * @param position {@code HEAD}, {@code DEPUTY} or {@code MEMBER}
     */
    public static LoadedMember of(
            InWords person, long teamId, String position, LocalDate recognisedOn, Long decisionId) {
        return new LoadedMember(
                person.citizenId(),
                person.fullName(),
                person.sex(),
                person.dateOfBirth(),
                person.ethnicity(),
                word(EducationLevel.class, person.educationLevel()),
                person.professionalLevel(),
                person.phone(),
                person.permanentResidence(),
                person.actualResidence(),
                teamId,
                Position.valueOf(position),
                recognisedOn,
                word(FormerForce.class, person.formerForce()),
                word(PriorityGroup.class, person.priorityGroup()),
                decisionId);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return word == null ? null : Enum.valueOf(type, word);
    }

    /** A person in the words of the contracts. */
    public record InWords(
            String citizenId,
            String fullName,
            Sex sex,
            LocalDate dateOfBirth,
            String ethnicity,
            String educationLevel,
            String professionalLevel,
            String phone,
            String permanentResidence,
            String actualResidence,
            String formerForce,
            String priorityGroup) {}
}
